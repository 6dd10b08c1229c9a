import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { loadSchema } from '../ontology/load.ts'
import { type FuzzedRequest, MARKER, fuzzedRequests } from './testing/fuzz/fuzzed-request.ts'
import { stringPlaces } from './testing/fuzz/string-places.ts'
import { type Service, openSeededGraph, serve } from './testing/service.ts'

// Fuzzed requests: none makes the service fail, none reaches the text of a statement, and none leaks memory.
//
// REQUESTS sets how many (`npm run test:fuzz`: 50,000), SEED repeats a run that failed.

const total = Number(process.env['REQUESTS'] ?? 2000)
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const ROUNDS = 10

/** Allowed growth of memory in the second half of the requests; the first half fills the caches. */
const MAX_GROWTH = 24 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function memoryInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

let graph: Graph
let service: Service
/** Texts of the statements of the current request. */
let texts: string[] = []

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(
    {
      ...graph,
      read: (statement, options) => {
        texts.push(statement.text)
        return graph.read(statement, options)
      },
    },
    // A cached response runs no statement to look at.
    { LOG_LEVEL: 'error', ANSWER_CACHE_LIMIT: '0' },
  )
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

/** What is wrong with the response to a request; undefined where nothing is. */
async function faultOf(fuzzed: FuzzedRequest, seen: Map<string, string>): Promise<string | undefined> {
  texts = []
  const { method, url, headers, payload } = fuzzed
  const response = await service.app.inject({
    method,
    url,
    headers,
    ...(payload === undefined ? {} : { payload }),
  })
  if (response.statusCode >= 500) return `status ${response.statusCode}: ${response.body.slice(0, 500)}`
  if (/"code":"(INTERNAL|TIMEOUT|GRAPH_UNAVAILABLE)"/.test(response.body)) return response.body.slice(0, 500)
  const text = texts.join('\n')
  if (text.includes(MARKER)) return `input in the text of a statement: ${text}`
  if (fuzzed.place !== undefined && text !== '') {
    const known = seen.get(fuzzed.place) ?? text
    if (known !== text) return `another statement for the same shape:\n${known}\n\n${text}`
    seen.set(fuzzed.place, text)
  }
  return undefined
}

it(`${total} fuzzed requests leave the service healthy, SEED=${seed}`, { timeout: 3_600_000 }, async () => {
  const places = stringPlaces(loadSchema().public)
  const requests = fuzzedRequests(places)
  const seen = new Map<string, string>()
  const kinds = new Map<string, number>()
  const memory: number[] = []
  const began = performance.now()
  for (let round = 0; round < ROUNDS; round++) {
    const batch = fc.sample(requests, { numRuns: total / ROUNDS, seed: seed + round })
    for (const fuzzed of batch) {
      const fault = await faultOf(fuzzed, seen)
      if (fault !== undefined) {
        const { payload, ...rest } = fuzzed
        expect.fail(`${fault}\n\n${JSON.stringify(rest)}\n${payload?.toString().slice(0, 2000) ?? ''}`)
      }
      kinds.set(fuzzed.kind, (kinds.get(fuzzed.kind) ?? 0) + 1)
    }
    memory.push(memoryInUse())
  }
  const seconds = (performance.now() - began) / 1000
  const megabytes = memory.map((bytes) => Math.round(bytes / 1024 / 1024))
  const { status } = await service.post('{ districts { totalCount } }')
  console.log(
    [
      `${total} requests in ${seconds.toFixed(0)} s: no 5xx, no crash, no input in ${seen.size} statement texts`,
      `${places.length} places for a string, ${new Set([...seen.keys()].map((key) => key.split(' ')[1])).size} of them reached by a statement`,
      `memory in use after each tenth, MB: ${megabytes.join(' ')}`,
      [...kinds].map(([kind, count]) => `${kind}: ${count}`).join(', '),
    ].join('\n'),
  )
  expect(status).toBe(200)
  expect(service.log.filter((line) => !line.includes('"level":30'))).toEqual([])
  expect((memory.at(-1) ?? 0) - (memory[ROUNDS / 2] ?? 0)).toBeLessThan(MAX_GROWTH)
})
