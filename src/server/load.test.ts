import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Content, makeContent } from '../loader/load/content.ts'
import { loadSeed } from '../loader/load/load.ts'
import { readProjectSeed } from '../loader/read/seed-files.ts'
import { deleteInBatches } from '../graph/neo4j/delete-in-batches.ts'
import { openEmbedded } from '../graph/embedded/grafeo.ts'
import { openNeo4j } from '../graph/neo4j/neo4j.ts'
import type { Graph, Json } from '../graph/port.ts'
import { neo4jSettings } from '../graph/testing/test-engines.ts'
import { projectRoot } from '../project-root.ts'
import { ask } from './testing/ask.ts'
import { startService } from './testing/running-service.ts'
import { serve } from './testing/service.ts'

// Clients send operations without pause while the graph is reloaded again and again: every response is of one revision,
// and errors are documented ones.
//
// MINUTES sets the duration (`npm run test:load`: 30), CLIENTS how many at a time. With ENGINE=neo4j statements see what
// is committed meanwhile, so responses of two revisions are counted and allowed.

const onNeo4j = process.env['ENGINE'] === 'neo4j'
const neo4j = onNeo4j ? neo4jSettings() : undefined
if (onNeo4j && !neo4j) throw new Error('ENGINE is neo4j, but there is none')
const minutes = Number(process.env['MINUTES'] ?? 0.25)
const crowds = (process.env['CLIENTS'] ?? '16,64,256').split(',').map(Number)
const RELOADS = 3

/** Allowed growth of memory, between the minima of the first and the last third: garbage comes and goes by 100 MB. */
const MOST_GROWTH = 80 * 1024 * 1024

const directory = mkdtempSync(join(tmpdir(), 'load-'))
const data = join(directory, 'data')

/** Operations of several root fields, each with its own statement. */
const SEVERAL_FIELDS = [
  '{ agencies(first: 5) { nodes { nameEn } } goals(first: 5) { nodes { nameEn } } districts(first: 5) { nodes { nameEn } } themes { nodes { nameEn } } }',
  '{ a: goal(name: "稳就业") { nameEn drivenBy { nodes { nameEn } } } b: goal(name: "稳就业") { nameEn initiatives { nodes { nameEn } } } search(text: "xhq", first: 3) { nodes { id ... on Entity { nameEn } } } }',
]

const operations = [
  ...readdirSync(join(projectRoot, 'examples'))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(projectRoot, 'examples', name), 'utf8'))
    .map((query) => ({ query, variables: variablesOf(query) })),
  ...SEVERAL_FIELDS.map((query) => ({ query, variables: {} })),
]

function variablesOf(text: string): object {
  const json = /^# variables: (\{.*\})$/m.exec(text)?.[1]
  const variables: unknown = json === undefined ? {} : JSON.parse(json)
  if (typeof variables !== 'object' || variables === null) throw new Error(`${json} are no variables`)
  return variables
}

let asked = 0

/** Every other request has an undeclared variable, so that its response is not cached. */
function payloadOf(index: number): string {
  const { query, variables } = operations[index] ?? { query: '', variables: {} }
  asked++
  return JSON.stringify({ query, variables: asked % 2 === 0 ? variables : { ...variables, asked } })
}

/** The seed, and a copy with other English names. */
const first = makeContent(readProjectSeed())
const second: Content = {
  ...first,
  revision: 'b'.repeat(64),
  nodes: first.nodes.map((node) => ({ ...node, properties: renamed(node.properties) })),
}

function renamed(properties: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { nameEn } = properties
  return typeof nameEn === 'string' ? { ...properties, nameEn: `${nameEn} (second edition)` } : properties
}

/** The response of each operation on a content. */
async function answersOn(content: Content, name: string): Promise<readonly string[]> {
  const graph = await openEmbedded({ directory: join(directory, name) })
  await loadSeed(graph, content)
  const service = await serve(graph)
  const answers = []
  for (const operation of operations) {
    const payload = JSON.stringify(operation)
    const headers = { 'content-type': 'application/json' }
    const response = await service.app.inject({ method: 'POST', url: '/graphql', headers, payload })
    expect(response.body).not.toContain('"errors"')
    // Only the engine may differ.
    answers.push(neo4j ? response.body.replace('"engine":"embedded"', '"engine":"neo4j"') : response.body)
  }
  await service.close()
  await graph.close()
  return answers
}

let answers: readonly [readonly string[], readonly string[]]
let loader: Graph

beforeAll(async () => {
  answers = [await answersOn(first, 'first'), await answersOn(second, 'second')]
  loader = neo4j ? await openNeo4j(neo4j) : await openEmbedded({ directory: data })
  if (neo4j) await deleteInBatches(loader, '(n)')
  await loadSeed(loader, first)
})
afterAll(async () => {
  if (neo4j) await deleteInBatches(loader, '(n)')
  await loader.close()
  rmSync(directory, { recursive: true, force: true })
})

/** Megabytes in the old space of a service's heap, by its metrics. */
async function oldSpaceOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const bytes = /^nodejs_heap_space_size_used_bytes\{space="old"\} (\d+)/m.exec(text)?.[1]
  return Number(bytes) / 1024 / 1024
}

interface Counts {
  first: number
  second: number
  refused: number
  /** Complete responses without errors that mix both revisions. */
  mixed: number
  readonly wrong: string[]
}

/** Whether each part of a response occurs in the operation's response on one of the two contents. */
function isMixed(body: string, index: number): boolean {
  const parts = (text: string | undefined): readonly string[] => (text ?? '').split(/[,{}[\]]/)
  const known = new Set([...parts(answers[0][index]), ...parts(answers[1][index])])
  return parts(body).every((part) => known.has(part))
}

async function client(
  url: string,
  agent: Agent,
  until: number,
  counts: Counts,
  start: number,
): Promise<void> {
  for (let turn = start; performance.now() < until; turn++) {
    const index = turn % operations.length
    const answer = await ask(url, payloadOf(index), agent)
    if ('failure' in answer) counts.wrong.push(`operation ${index}: ${answer.failure}`)
    else if (answer.body === answers[0][index]) counts.first++
    else if (answer.body === answers[1][index]) counts.second++
    else if (neo4j && answer.status === 200 && isMixed(answer.body, index)) counts.mixed++
    else if (answer.status === 503 && answer.body.includes('"OVERLOADED"')) counts.refused++
    else counts.wrong.push(`operation ${index}: ${answer.status} ${answer.body.slice(0, 1000)}`)
  }
}

it.each(crowds)(
  `%i clients for ${(minutes / crowds.length).toFixed(2)} minutes, ${RELOADS} loads`,
  { timeout: 3_600_000 },
  async (clients) => {
    const milliseconds = (minutes / crowds.length) * 60_000
    const service = await startService(
      neo4j ? { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password } : { DATA_DIR: data },
    )
    const agent = new Agent({ keepAlive: true, maxSockets: clients })
    const counts: Counts = { first: 0, second: 0, refused: 0, mixed: 0, wrong: [] }
    const until = performance.now() + milliseconds
    const asking = Array.from({ length: clients }, (_, index) =>
      client(service.url, agent, until, counts, index),
    )
    const memory: number[] = []
    const heap: number[] = []
    for (let step = 1; step <= 12; step++) {
      await wait(milliseconds / 13)
      if (step % 3 === 0 && step / 3 <= RELOADS) await loadSeed(loader, step % 2 === 1 ? second : first)
      memory.push(service.memory())
      heap.push(await oldSpaceOf(service.url))
    }
    await Promise.all(asking)
    agent.destroy()
    service.child.kill('SIGTERM')
    const code = await service.ended
    const total = counts.first + counts.second + counts.mixed + counts.refused
    console.log(
      `${clients} clients: ${total} answers in ${(milliseconds / 1000).toFixed(0)} s, ` +
        `${Math.round(total / (milliseconds / 1000))} a second; ${counts.first} of one revision, ` +
        `${counts.second} of the other, ${counts.mixed} of both, ${counts.wrong.length} wrong, ${counts.refused} refused; ` +
        `memory in MB: ${memory.map((bytes) => Math.round(bytes / 1024 / 1024)).join(' ')}; ` +
        `of it what lives long in the heap: ${heap.map(Math.round).join(' ')}`,
    )
    expect(counts.wrong.slice(0, 3)).toEqual([])
    expect(counts.first).toBeGreaterThan(0)
    expect(counts.second).toBeGreaterThan(0)
    expect(Math.min(...memory.slice(8)) - Math.min(...memory.slice(0, 4))).toBeLessThan(MOST_GROWTH)
    expect(code).toBe(0)
    expect(service.log()).not.toContain('"level":50')
    await loadSeed(loader, first)
  },
)
