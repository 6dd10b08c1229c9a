import { describe, expect, it } from 'vitest'
import { linkedTab } from './linked-tab.ts'

describe('a link to the playground', () => {
  it('opens its query with its variables', () => {
    const search = new URLSearchParams({ query: '{ graph { engine } }', variables: '{"id":"goal:none"}' })
    expect(linkedTab(`?${search}`)).toEqual({
      query: '{ graph { engine } }',
      variables: '{\n  "id": "goal:none"\n}',
    })
  })

  it('may have no variables', () => {
    expect(linkedTab('?query=%7B+graph+%7B+engine+%7D+%7D')).toEqual({ query: '{ graph { engine } }' })
    expect(linkedTab('?query=%7Bx%7D&variables=')).toEqual({ query: '{x}' })
  })

  it('leaves variables that are no JSON for the editor to point out', () => {
    expect(linkedTab('?query=%7Bx%7D&variables=%7Bid')).toEqual({ query: '{x}', variables: '{id' })
  })

  it.each(['', '?', '?query=', '?query=+', '?variables=%7B%7D'])(
    'opens nothing without a query: "%s"',
    (search) => {
      expect(linkedTab(search)).toBeUndefined()
    },
  )
})
