import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../src/project-root.ts'
import { createClient } from '../http.ts'
import { OPERATIONS, type Question } from '../operations.ts'
import { type Started, start } from '../processes.ts'
import { dataOf } from './answer.ts'
import { type Contender, onePost } from './contender.ts'
import { OUR_DOCUMENTS } from './our-documents.ts'

/** How our service is started. */
export interface OurOptions {
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
  readonly databasePids: () => readonly number[]
  /** Options for Node, such as `--cpu-prof`. */
  readonly node?: readonly string[]
  /** How many agencies of a goal to ask for; 50 by default. */
  readonly drivers?: number
}

/** Our running service. */
export interface OurService extends Contender {
  readonly url: URL
  readonly pid: number
}

/** Starts our service as `npm start` does; `said` is its address. */
export function runOurs(
  environment: Readonly<Record<string, string>>,
  node: readonly string[] = [],
): Promise<Started> {
  return start(
    process.execPath,
    [...node, join(projectRoot, 'dist/src/main.js')],
    {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], PORT: '0', NODE_ENV: 'production', ...environment },
    },
    /ready: (http:\S+?)(?=["\s])/,
  )
}

/** Starts our service for 64 operations at once, without a response cache unless the environment turns it on. */
export async function startOurs(options: OurOptions): Promise<OurService> {
  const data = mkdtempSync(join(tmpdir(), 'bench-'))
  const service = await runOurs(
    { DATA_DIR: data, CONCURRENCY_LIMIT: '64', ANSWER_CACHE_LIMIT: '0', ...options.environment },
    options.node,
  )
  const url = new URL('/graphql', service.said)
  const cursors = await readCursors(url)
  return {
    name: options.name,
    answers: OPERATIONS,
    url,
    pid: service.pid,
    prepare: (question) => {
      const document = OUR_DOCUMENTS[question.operation]
      const query = document.replace('drivenBy(first: 50)', `drivenBy(first: ${options.drivers ?? 50})`)
      return onePost(url, { query, variables: variablesOf(question, cursors) })
    },
    read: (_question, [body]) => dataOf(body),
    process: { api: service.pid, database: options.databasePids },
    stop: async () => {
      await service.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function variablesOf(question: Question, cursors: ReadonlyMap<string, string>): unknown {
  return question.operation === 'agencies' ? { after: cursors.get(question.of.after) } : question.of
}

const page = z.object({
  data: z.object({
    agencies: z.object({
      edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
    }),
  }),
})

/** How many agencies a page may start after. */
export const CURSORS = 1000

/** Reads the cursors of the first agencies, as a client gets them from earlier pages. */
async function readCursors(url: URL): Promise<ReadonlyMap<string, string>> {
  const client = createClient(1)
  const cursors = new Map<string, string>()
  const query =
    'query Cursors($after: String) { agencies(first: 100, after: $after) { edges { cursor node { id } } } }'
  let after: string | undefined
  try {
    while (cursors.size < CURSORS) {
      const body = await client.post(url, JSON.stringify({ query, variables: { after } }))
      const { edges } = page.parse(JSON.parse(body.toString())).data.agencies
      if (edges.length === 0) break
      for (const { cursor, node } of edges) cursors.set(node.id, cursor)
      after = edges.at(-1)?.cursor
    }
  } finally {
    client.close()
  }
  return cursors
}
