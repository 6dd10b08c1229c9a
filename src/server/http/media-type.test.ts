import { expect, it } from 'vitest'
import { GRAPHQL_RESPONSE_TYPE, JSON_TYPE, responseType } from './media-type.ts'

it.each([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_RESPONSE_TYPE],
  ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_RESPONSE_TYPE],
  ['application/json, application/graphql-response+json', GRAPHQL_RESPONSE_TYPE],
  ['application/graphql-response+json;q=0.5, application/json', JSON_TYPE],
  ['application/json;q=0, */*', GRAPHQL_RESPONSE_TYPE],
  ['application/graphql-response+json;q=0', undefined],
  ['text/html, */*;q=0.1', JSON_TYPE],
  ['text/html', undefined],
])('Accept: %s is answered with %s', (accept, expected) => {
  expect(responseType(accept)).toBe(expected)
})
