import { expect, it } from 'vitest'
import { type GraphState, addressOf, stateOf } from './state.ts'

const everything: GraphState = {
  start: 'goal:stable-employment',
  expand: [
    { id: 'goal:stable-employment', field: 'drivenBy' },
    { id: 'agency:xuhui-district', field: 'initiatives' },
  ],
  selected: 'agency:xuhui-district',
  from: 'agency:xuhui-district',
  to: 'agency:minhang-district',
  path: 2,
  withoutKinds: ['theme'],
  withoutTypes: ['LEADS'],
}
const read = (address: string): GraphState => stateOf(new URL(address, 'http://localhost').searchParams)

it('the address has the whole state, and can be read', () => {
  expect(addressOf(everything)).toBe(
    '/graph?start=goal:stable-employment&expand=goal:stable-employment.drivenBy&expand=agency:xuhui-district.initiatives' +
      '&from=agency:xuhui-district&to=agency:minhang-district&path=2&without=theme&without=LEADS&selected=agency:xuhui-district',
  )
  expect(read(addressOf(everything))).toEqual(everything)
})

it('nothing expanded is not the same as nothing said about it', () => {
  const state: GraphState = { start: 'goal:a', expand: [], withoutKinds: [], withoutTypes: [] }
  expect(read(addressOf(state))).toEqual(state)
  expect(read('/graph?start=goal:a')).not.toHaveProperty('expand')
})

it('what makes no sense is left out', () => {
  expect(read('/graph?expand=goal:a.name&expand=.parts&path=-1&without=x&from=')).toEqual({
    expand: [],
    withoutKinds: [],
    withoutTypes: [],
  })
})
