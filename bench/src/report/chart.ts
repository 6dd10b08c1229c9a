/** A bar chart with groups of bars. */
export interface Chart {
  readonly title: string
  readonly unit: string
  readonly groups: readonly {
    readonly name: string
    readonly bars: readonly { readonly name: string; readonly value: number }[]
  }[]
}

const WIDTH = 760
const LEFT = 210
const RIGHT = 90
const BAR = 16

/** Distinct without red and green, on white and on black. */
const COLOURS = ['#d9822b', '#3b7dd8', '#8a63d2', '#2a9d8f', '#8d99a6']

/** Draws an SVG that follows the reader's light or dark theme. Each group has its own scale; bars show their values. */
export function barChart({ title, unit, groups }: Chart): string {
  const parts: string[] = []
  let y = 34
  for (const group of groups) {
    const most = Math.max(...group.bars.map(({ value }) => value))
    parts.push(`<text class="group" x="0" y="${y + 12}">${escaped(group.name)}</text>`)
    y += 20
    for (const [index, { name, value }] of group.bars.entries()) {
      const length = Math.max(1, Math.round(((WIDTH - LEFT - RIGHT) * value) / most))
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${escaped(name)}</text>` +
          `<rect x="${LEFT}" y="${y + 1}" width="${length}" height="${BAR - 3}" fill="${COLOURS[index % COLOURS.length]}"/>` +
          `<text x="${LEFT + length + 6}" y="${y + 12}">${short(value)} ${escaped(unit)}</text>`,
      )
      y += BAR
    }
    y += 12
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${escaped(title)}">`,
    '<style>text { font: 12px system-ui, sans-serif; fill: #1f2328 } .title { font-size: 15px; font-weight: 600 }',
    '.group { font-weight: 600 } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>',
    `<text class="title" x="0" y="16">${escaped(title)}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** A number with three significant digits. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '—'
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
