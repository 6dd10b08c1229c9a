import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { loadSchema } from '../../ontology/load.ts'
import { OperationStore } from './operation-store.ts'

const { public: schema } = loadSchema()

/** A store that has been given a document, and how it finds an operation of it. */
function storeOf(text: string): { store: OperationStore; find: (name: string | null) => unknown } {
  const store = new OperationStore(schema, readConfig({}).limits)
  const digest = hash('sha256', text)
  store.add(digest, text)
  return {
    store,
    find: (operationName) => store.find({ digest, operationName })?.definition.name?.value,
  }
}

describe('an operation is found', () => {
  it('by its name, or by none where the document has only one', () => {
    const { store, find } = storeOf('query One { __typename }')
    expect([find('One'), find(null), find('Two'), store.size]).toEqual(['One', 'One', undefined, 1])
  })

  it('by its name alone where the document has several', () => {
    const { find } = storeOf('query One { __typename } query Two { __typename }')
    expect([find('One'), find('Two'), find(null)]).toEqual(['One', 'Two', undefined])
  })

  it.each(['{', '{ nothing }', 'mutation One { __typename }'])('never in %s', (text) => {
    expect(storeOf(text).find(null)).toBeUndefined()
  })
})

it('a document is parsed once for all of its operations', () => {
  const text = 'query One { __typename } query Two { __typename }'
  const { store } = storeOf(text)
  const digest = hash('sha256', text)
  const [one, two] = ['One', 'Two'].map((operationName) => store.find({ digest, operationName }))
  expect(one?.document).toBe(two?.document)
})
