import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { loadSchema } from '../ontology/load.ts'
import { type Abuse, MARKER, abuses } from './testing/abuse/abuse.ts'
import { stringPlaces } from './testing/abuse/string-places.ts'
import { type Service, openSeededGraph, serve } from './testing/service.ts'

// Generated requests that nobody means well with: none makes the service fail, none reaches the text of a
// statement, and none is remembered.
//
// REQUESTS sets how many (`npm run test:fuzz`: 50,000), SEED repeats a run that failed.

const total = Number(process.env['REQUESTS'] ?? 2000)
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const ROUNDS = 10

/** How much more memory may be in use at the end than after half of the requests, which fill the caches. */
const MOST_GROWTH = 24 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function memoryInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

let graph: Graph
let service: Service
/** Texts of the statements that ran for the request at hand. */
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
    // An answer that is kept would keep its statement from being looked at.
    { LOG_LEVEL: 'error', ANSWER_CACHE_LIMIT: '0' },
  )
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

/** What is wrong with the answer to a request; undefined where nothing is. */
async function mistakeOf(abuse: Abuse, seen: Map<string, string>): Promise<string | undefined> {
  texts = []
  const { method, url, headers, payload } = abuse
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
  if (abuse.place !== undefined && text !== '') {
    const known = seen.get(abuse.place) ?? text
    if (known !== text) return `another statement for the same shape:\n${known}\n\n${text}`
    seen.set(abuse.place, text)
  }
  return undefined
}

it(`${total} requests of ill will, SEED=${seed}`, { timeout: 3_600_000 }, async () => {
  const places = stringPlaces(loadSchema().public)
  const requests = abuses(places)
  const seen = new Map<string, string>()
  const kinds = new Map<string, number>()
  const memory: number[] = []
  const began = performance.now()
  for (let round = 0; round < ROUNDS; round++) {
    const batch = fc.sample(requests, { numRuns: total / ROUNDS, seed: seed + round })
    for (const abuse of batch) {
      const mistake = await mistakeOf(abuse, seen)
      if (mistake !== undefined) {
        const { payload, ...rest } = abuse
        expect.fail(`${mistake}\n\n${JSON.stringify(rest)}\n${payload?.toString().slice(0, 2000) ?? ''}`)
      }
      kinds.set(abuse.kind, (kinds.get(abuse.kind) ?? 0) + 1)
    }
    memory.push(memoryInUse())
  }
  const seconds = (performance.now() - began) / 1000
  const megabytes = memory.map((bytes) => Math.round(bytes / 1024 / 1024))
  const { status } = await service.post('{ districts { totalCount } }')
  console.log(
    [
      `${total} requests in ${seconds.toFixed(0)} s: no 5xx, no crash, no input in ${seen.size} statement texts`,
      `${places.length} places for a text, ${new Set([...seen.keys()].map((key) => key.split(' ')[1])).size} of them reached by a statement`,
      `memory in use after each tenth, MB: ${megabytes.join(' ')}`,
      [...kinds].map(([kind, count]) => `${kind}: ${count}`).join(', '),
    ].join('\n'),
  )
  expect(status).toBe(200)
  expect(service.log.filter((line) => !line.includes('"level":30'))).toEqual([])
  expect((memory.at(-1) ?? 0) - (memory[ROUNDS / 2] ?? 0)).toBeLessThan(MOST_GROWTH)
})
