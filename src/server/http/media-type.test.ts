import { expect, it } from 'vitest'
import { prefersGraphqlResponse } from './media-type.ts'

it.each([
  [undefined, false],
  ['*/*', false],
  ['application/json', false],
  ['application/graphql-response+json', true],
  ['application/graphql-response+json, application/json;q=0.9', true],
  ['application/graphql-response+json;q=0.5, application/json', false],
  ['application/graphql-response+json;q=0', false],
  ['text/html, */*;q=0.1', false],
])('%s', (accept, expected) => {
  expect(prefersGraphqlResponse(accept)).toBe(expected)
})
