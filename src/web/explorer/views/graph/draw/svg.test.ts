import { expect, it } from 'vitest'
import { type Drawing, svgOf } from './svg.ts'

const drawing: Drawing = {
  title: 'Jobs & <more>',
  address: 'http://localhost/graph?start=goal:jobs&without=theme',
  nodes: [
    { id: 'goal:jobs', label: '稳就业', colour: '#9c2a1f', size: 14, emphasis: 'plain' },
    { id: 'agency:a', label: '"A"', colour: '#1f5f8b', size: 5, emphasis: 'strong' },
    { id: 'agency:nowhere', label: 'Nowhere', colour: '#1f5f8b', size: 5, emphasis: 'faint' },
  ],
  edges: [
    { from: 'agency:a', to: 'goal:jobs', label: 'drives', emphasis: 'strong' },
    { from: 'agency:nowhere', to: 'goal:jobs', label: 'drives', emphasis: 'faint' },
  ],
  places: new Map([
    ['goal:jobs', { x: 0, y: 0 }],
    ['agency:a', { x: 100, y: 10 }],
  ]),
  legend: [{ name: 'Goal', colour: '#9c2a1f' }],
  palette: {
    ...{ kinds: new Map(), background: '#ffffff', surface: '#ffffff', line: '#dddddd', edge: '#aaaaaa' },
    ...{ text: '#000000', textSoft: '#555555', accent: '#9c2a1f', font: "system-ui, 'Segoe UI'" },
  },
}

it('a picture has title, legend and address, and each name stands beside its node', () => {
  const svg = svgOf(drawing)
  expect(svg).toContain('<title>Jobs &amp; &lt;more&gt;</title>')
  expect(svg).toContain('start=goal:jobs&amp;without=theme</text>')
  expect(svg.match(/<circle /g)).toHaveLength(3)
  for (const words of ['稳就业', '&quot;A&quot;', 'drives', 'Goal']) expect(svg).toContain(`>${words}</text>`)
})

it('what has no place is not drawn, nor what is tied to it', () => {
  const svg = svgOf(drawing)
  expect(svg).not.toContain('Nowhere')
  expect(svg.match(/<path d="M[\d.,]+[LQC]/g)).toHaveLength(1)
})

it('the graph fills the width, and what is higher on the stage is higher in the picture', () => {
  const centres = [...svgOf(drawing).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(centres.slice(0, 2)).toEqual([
    [60, 604],
    [1340, 476],
  ])
})

it('edges between the same two nodes are drawn side by side, and those of a node to itself as loops', () => {
  const [drives] = drawing.edges
  if (!drives) throw new Error('no edge')
  const svg = svgOf({
    ...drawing,
    edges: [drives, { ...drives, label: 'supports' }, { ...drives, from: 'goal:jobs', label: 'follows' }],
  })
  const paths = [...svg.matchAll(/<path d="(M[^"]+)" fill="none"/g)].map(([, path]) => path)
  expect(paths.map((path) => path?.replace(/[^A-Z]/g, ''))).toEqual(['MQ', 'MQ', 'MC'])
  expect(new Set(paths).size).toBe(3)
})
