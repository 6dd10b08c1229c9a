import fc from 'fast-check'
import { SHAPES, selection } from './selections.ts'
import type { StringPlace } from './string-places.ts'

/** A request that is malformed, hostile or too large. */
export interface FuzzedRequest {
  readonly kind: string
  readonly method: 'GET' | 'POST'
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The raw body. */
  readonly payload?: string | Buffer
  /** Where a string was injected. */
  readonly place?: string
}

/** Part of every injected string, to find it wherever it ends up. */
export const MARKER = 'zqInjectedzq'

/** Strings that are known to break quoting, parsers and matchers. */
const INJECTIONS = [
  `${MARKER}' OR 1=1 //`,
  `${MARKER}" }) RETURN n //`,
  `${MARKER}'}) DETACH DELETE n //`,
  `\`${MARKER}\``,
  `${MARKER}\\' UNION MATCH (n) RETURN n`,
  `\${${MARKER}}`,
  `$p0 ${MARKER}`,
  `${MARKER}\u0000`,
  `${MARKER}\ud800`,
  `\udc00${MARKER}`,
  `${MARKER}\u202e\u2028\u2029\ufeff`,
  `${MARKER}\r\n\t\b\u001b[2J`,
  `${MARKER}${'a'.repeat(5000)}`,
  `${MARKER}${'('.repeat(300)}`,
  `(${MARKER}+)+$`,
  `${MARKER}%00%0a../../etc/passwd`,
  `{"${MARKER}": [1]}`,
  `<script>${MARKER}</script>`,
  `${MARKER}\u{10ffff}\u{1f600}e\u0301`,
]

const json = { 'content-type': 'application/json' }

function post(kind: string, payload: string | Buffer, place?: string): FuzzedRequest {
  return { kind, method: 'POST', url: '/graphql', headers: json, payload, ...(place ? { place } : {}) }
}

/** Injections as literals and as variables, by POST and by GET, in every place. */
function injections(places: readonly StringPlace[]): fc.Arbitrary<FuzzedRequest> {
  const text = fc.oneof(
    fc.constantFrom(...INJECTIONS),
    fc.string({ unit: 'binary', maxLength: 60 }).map((random) => `${random}${MARKER}`),
  )
  return fc
    .record({
      place: fc.constantFrom(...places),
      text,
      way: fc.constantFrom('literal', 'variable', 'search'),
    })
    .map(({ place, text: value, way }) => {
      const kind = `injection as ${way}`
      const named = `${way} ${place.name}`
      if (way === 'literal') {
        return post(kind, JSON.stringify({ query: place.operation(JSON.stringify(value)) }), named)
      }
      const query = `query ($s: ${place.type}) ${place.operation('$s')}`
      const variables = { s: value }
      if (way === 'variable') return post(kind, JSON.stringify({ query, variables }), named)
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
      const url = `/graphql?${search.toString()}`
      return { kind, method: 'GET', url, headers: {}, place: named }
    })
}

const WHOLE = JSON.stringify({
  query:
    'query A($first: Int, $s: String) { agencies(first: $first) { nodes { name } } agency(name: $s) { id } }',
  variables: { first: 3, s: '徐汇区' },
  operationName: 'A',
})

/** JSON that is cut off, or has bytes changed. */
const brokenJson = fc
  .record({ at: fc.nat(WHOLE.length), bytes: fc.uint8Array({ maxLength: 8 }), cut: fc.boolean() })
  .map(({ at, bytes, cut }) => {
    const whole = Buffer.from(WHOLE)
    const rest = cut ? Buffer.alloc(0) : whole.subarray(at + bytes.length)
    return post('broken JSON', Buffer.concat([whole.subarray(0, at), bytes, rest]))
  })

/** JSON of other types than a request has. */
const wrongTypes = fc
  .record(
    {
      query: fc.jsonValue(),
      variables: fc.jsonValue(),
      operationName: fc.jsonValue(),
      extensions: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .chain((request) =>
    fc.constantFrom<unknown>(request, { query: '{ __typename }', ...request }, [request], request.query),
  )
  .map((body) => post('wrong types', body === undefined ? '' : JSON.stringify(body)))

const NUMBERS = [
  '1e400',
  '-1',
  '0',
  '9007199254740993',
  '2147483648',
  '-2147483649',
  '1.5',
  '1e-9',
  '9'.repeat(400),
]

/** Numbers that are too large, negative or not whole, as literals and as variables. */
const numbers = fc
  .record({
    number: fc.constantFrom(...NUMBERS),
    asVariable: fc.boolean(),
    field: fc.constantFrom('first', 'last'),
  })
  .map(({ number, asVariable, field }) => {
    const ask = (value: string): string =>
      `{ agencies(${field}: ${value}) { totalCount } outcomes(where: { value: { gte: ${value} } }) { totalCount } ` +
      `paths(from: "agency:xuhui-district", to: "goal:stable-employment", maxLength: ${value}) { length } }`
    const query = asVariable ? `query ($n: Int) ${ask('$n')}` : ask(number)
    return post('numbers', `{"query": ${JSON.stringify(query)}, "variables": {"n": ${number}}}`)
  })

/** Selections that are deep, wide, doubled by fragments, or run in circles. */
const shapes = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    size: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3000 })),
  })
  .map(({ shape, size }) => post(`${shape} selection`, JSON.stringify({ query: selection(shape, size) })))

/** Documents of random characters and of random tokens. */
const documents = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          ':',
          '$',
          '@',
          '...',
          '!',
          '"',
          '"""',
          '#',
          'on',
          'query',
        ),
        { maxLength: 60 },
      )
      .map((tokens) => tokens.join(' ')),
    fc
      .array(
        fc.constantFrom('agencies', 'nodes', 'id', '{', '}', '(first: 1)', '... on Agency', '__typename'),
        {
          maxLength: 30,
        },
      )
      .map((tokens) => `{ ${tokens.join(' ')} }`),
  )
  .map((query) => post('random document', JSON.stringify({ query })))

/** Headers, methods and addresses of all kinds. */
const http = fc
  .record({
    path: fc.constantFrom(
      '/graphql',
      '/assets/../..',
      '/livez',
      '/%zz',
      '/graphql/',
      '//graphql',
      '/..%2f..%2fpackage.json',
    ),
    search: fc.oneof(
      fc.constant(''),
      fc.webQueryParameters().map((text) => `?${text}`),
    ),
    type: fc.constantFrom(
      'application/json',
      'text/plain',
      'application/json; charset=utf-16',
      'a',
      'multipart/form-data',
    ),
    accept: fc.constantFrom(
      '*/*',
      'text/html',
      'application/graphql-response+json',
      'multipart/mixed',
      ';;;q=,',
      'a'.repeat(500),
    ),
    host: fc.constantFrom('localhost', 'a b', '[', ''),
    method: fc.constantFrom('GET' as const, 'POST' as const),
  })
  .map(({ path, search, type, accept, host, method }): FuzzedRequest => ({
    kind: 'HTTP',
    method,
    url: `${path}${search}`,
    headers: { 'content-type': type, accept, host },
    ...(method === 'POST' ? { payload: WHOLE } : {}),
  }))

/** Requests of all kinds; injections are the most. */
export function fuzzedRequests(places: readonly StringPlace[]): fc.Arbitrary<FuzzedRequest> {
  return fc.oneof(
    { arbitrary: injections(places), weight: 10 },
    { arbitrary: brokenJson, weight: 3 },
    { arbitrary: wrongTypes, weight: 3 },
    { arbitrary: numbers, weight: 1 },
    { arbitrary: shapes, weight: 3 },
    { arbitrary: documents, weight: 3 },
    { arbitrary: http, weight: 2 },
  )
}
