import { expect, it } from 'vitest'
import { coursesOf, edgePath, loopOf, pointOn } from './courses.ts'

it('edges between the same two nodes bend apart, whichever way they point', () => {
  const leads = { from: 'agency:a', to: 'initiative:b' }
  const back = { from: 'initiative:b', to: 'agency:a' }
  expect(coursesOf([leads])).toEqual([{ bend: 0 }])
  const courses = coursesOf([leads, leads, back])
  expect(courses).toEqual([{ bend: -0.3 }, { bend: 0 }, { bend: -0.3 }])
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]
  // The third points the other way, so that the same bend is on the other side.
  expect(pointOn(start, end, -0.3, 0.5)).toEqual({ x: 50, y: 15 })
  expect(pointOn(end, start, -0.3, 0.5)).toEqual({ x: 50, y: -15 })
})

it('edges of a node to itself are loops, turned from each other', () => {
  const loop = { from: 'goal:a', to: 'goal:a' }
  expect(coursesOf([loop, { from: 'goal:a', to: 'goal:b' }, loop])).toEqual([
    { loop: 0 },
    { bend: 0 },
    { loop: 1 },
  ])
  const [first, second] = [0, 1].map((index) => loopOf({ x: 0, y: 0 }, 10, index))
  expect(first?.top).toEqual({ x: expect.closeTo(0), y: -36 })
  expect(second?.top.x).toBeGreaterThan(20)
  expect(first?.path).not.toBe(second?.path)
})

it('an edge stops before the node it points to', () => {
  expect(edgePath({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 10)).toBe('M0,0L90,0')
  expect(edgePath({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.3, 0)).toBe('M0,0Q50,-30 100,0')
})
