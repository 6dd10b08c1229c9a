import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, GraphError } from '../graph/port.ts'
import { projectRoot } from '../project-root.ts'
import { createLog, secretsOf } from './log.ts'
import { type Service, openSeededGraph, serve } from './testing/service.ts'
import { readConfig } from '../config.ts'

// Markers are planted in everything secret; every response and every line of the log is searched for them.

const PASSWORD = 'marker-"password"'
const TOKEN = 'marker-token-of-an-operator'
const COOKIE = 'marker-cookie'
const DRIVER = 'marker-of-the-driver'
const INSIDE = [
  DRIVER,
  'MATCH ',
  'CALL (',
  'RETURN ',
  projectRoot,
  'node_modules',
  'at Object.',
  '.ts:',
  '.js:',
  'grafeo',
  'neo4j',
]

const environment = {
  NEO4J_URI: 'neo4j://localhost:7687',
  NEO4J_PASSWORD: PASSWORD,
  API_TOKENS: createHash('sha256').update(TOKEN).digest('hex'),
}
const headers = { authorization: `Bearer ${TOKEN}`, cookie: `session=${COOKIE}` }

const requests = [
  { method: 'GET', url: '/graphql?query=%7B__typename%7D' },
  { method: 'GET', url: '/graphql?query=%7B' },
  { method: 'GET', url: '/livez' },
  { method: 'GET', url: '/readyz' },
  { method: 'GET', url: '/metrics' },
  { method: 'GET', url: `/../../package.json` },
  { method: 'GET', url: '/%2e%2e/%2e%2e/etc/passwd' },
  { method: 'GET', url: '/%zz' },
  { method: 'PUT', url: '/graphql' },
  { method: 'POST', url: '/graphql', payload: '{' },
  ...[
    '{',
    '{ nothing }',
    '{ goal { id } }',
    '{ goal(id: "goal:stable-employment") { name drivenBy { nodes { name } } } }',
    '{ goal(name: "x\\u0000") { id } agencies(after: "x") { nodes { id } } }',
    '{ search(text: "\\ud800") { edges { node { id } } } }',
    '{ graph { revision } paths(from: "a", to: "b") { length } }',
    'query ($id: ID!) { node(id: $id) { id } }',
  ].map((query) => ({ method: 'POST', url: '/graphql', payload: { query } })),
] as const

let graph: Graph

beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

async function answersOf(service: Service): Promise<readonly string[]> {
  const answers = []
  for (const request of requests) {
    const { statusCode, headers: given, body } = await service.app.inject({ ...request, headers })
    answers.push(`${request.url} ${statusCode} ${JSON.stringify(given)} ${body}`)
  }
  return answers
}

function broken(error: () => unknown): Graph {
  // Rejects with values that are no errors, too.
  const reject = (): Promise<never> => Promise.resolve().then(() => fail(error()))
  return { ...graph, read: reject, ping: reject }
}

function fail(error: unknown): never {
  throw error
}

const causes = { cause: new Error(`${DRIVER}: MATCH (n) RETURN n with ${PASSWORD} at ${projectRoot}`) }

describe.each([
  ['a graph that answers', () => graph],
  ['a statement that is refused', () => broken(() => new GraphError('STATEMENT_FAILED', DRIVER, causes))],
  ['an unavailable database', () => broken(() => new GraphError('GRAPH_UNAVAILABLE', DRIVER, causes))],
  ['a statement that takes too long', () => broken(() => new GraphError('TIMEOUT', DRIVER, causes))],
  ['a bug of ours', () => broken(() => new TypeError(`${DRIVER} ${PASSWORD}`, causes))],
  ['a rejection that is no error', () => broken(() => ({ [DRIVER]: PASSWORD }))],
])('with %s', (_, graphOf) => {
  let service: Service
  let answers: readonly string[]

  beforeAll(async () => {
    service = await serve(graphOf(), { ...environment, LOG_LEVEL: 'trace' })
    answers = await answersOf(service)
  })
  afterAll(() => service.close())

  it.each([...INSIDE, PASSWORD, TOKEN, COOKIE])('no response contains %j', (marker) => {
    expect(answers).toHaveLength(requests.length)
    expect(answers.filter((answer) => answer.includes(marker))).toEqual([])
  })

  it.each([PASSWORD, TOKEN, COOKIE, environment.API_TOKENS, 'node(id: $id)', 'etc/passwd?'])(
    'no line of the log contains %j',
    (marker) => {
      const escaped = JSON.stringify(marker).slice(1, -1)
      expect(service.log.length).toBeGreaterThan(0)
      expect(service.log.filter((line) => line.includes(marker) || line.includes(escaped))).toEqual([])
    },
  )
})

it('secrets in logged objects are redacted', () => {
  const lines: string[] = []
  const config = readConfig(environment)
  const log = createLog('info', secretsOf(config), {
    destination: { write: (line) => void lines.push(line) },
  })
  log.info({ config, headers, req: { headers } }, `settings: ${JSON.stringify(config)}`)
  expect(lines).toHaveLength(1)
  for (const marker of [TOKEN, COOKIE, 'marker-\\"password', environment.API_TOKENS]) {
    expect(lines[0]).not.toContain(marker)
  }
  expect(lines[0]).toContain('[redacted]')
})
