import { execFileSync } from 'node:child_process'
import {
  type WriteStream,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../../src/graph/testing/ports.ts'
import { type Started, run, start } from '../processes.ts'
import type { Dataset } from './dataset.ts'
import { KEYS_AND_INDEXES, TABLES } from './postgres-schema.ts'

/** A running PostgreSQL that holds a graph. */
export interface Postgres {
  readonly uri: string
  readonly pid: number
  stop(): Promise<void>
}

/** Tuned for reads from memory; just-in-time compilation only costs here. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '1GB',
  effective_cache_size: '2GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_connections: '100',
  fsync: 'off',
}

/** Starts a PostgreSQL on the tables of a graph. */
export async function startPostgresWith(dataset: Dataset): Promise<Postgres> {
  const folder = await dataset.derive('postgres', async (part) => {
    // The server refuses to run as root and needs its own folder.
    const account = unprivileged()
    const data = join(part, 'data')
    mkdirSync(data, { mode: 0o700 })
    if (account) execFileSync('chown', [`${account.uid}:${account.gid}`, data])
    await run(
      program('initdb'),
      ['--pgdata', data, '--username=bench', '--auth=trust', '--encoding=UTF8', '--locale=C'],
      {
        cwd: '/',
        ...account,
      },
    )
    const server = await launch(data)
    try {
      await load(server.uri, dataset.files, join(part, 'rows'))
    } finally {
      await server.stop()
    }
  })
  return launch(join(folder, 'data'))
}

async function launch(data: string): Promise<Postgres> {
  const port = await freePort()
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server: Started = await start(
    program('postgres'),
    ['-D', data, '-p', String(port), ...settings],
    { cwd: '/', ...unprivileged() },
    /ready to accept connections/,
  )
  return {
    uri: `postgres://bench@127.0.0.1:${port}/postgres`,
    pid: server.pid,
    stop: () => {
      // A fast shutdown: open connections are closed.
      server.child.kill('SIGINT')
      return server.stop()
    },
  }
}

/** The account that runs the server if this process is root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (option: string): number => Number(execFileSync('id', [option, 'postgres']).toString())
  return { uid: id('-u'), gid: id('-g') }
}

/** Debian installs server programs by version, outside `PATH`. */
function program(name: string): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(root, version, 'bin', name)).find((path) => existsSync(path))
  return found ?? name
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const line = z.object({
  id: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  properties: z.record(z.string(), value),
})
type Line = z.infer<typeof line>

async function load(uri: string, files: string, rows: string): Promise<void> {
  mkdirSync(rows)
  const producers = new Map<string, string>()
  await each(join(files, 'relationships/Initiative-PRODUCED-Outcome.jsonl'), ({ from = '', to = '' }) => {
    producers.set(to, from)
  })
  const ends = ({ from, to }: Line): Cell[] => [from, to]
  await copy(files, rows, 'agency', 'nodes/Agency', ({ id, properties: p }) => [
    [id, p['name'], p['nameEn'], p['kind']],
  ])
  for (const label of ['Initiative', 'Goal', 'District']) {
    await copy(files, rows, label.toLowerCase(), `nodes/${label}`, ({ id, properties: p }) => [
      [id, p['name']],
    ])
  }
  await copy(files, rows, 'outcome', 'nodes/Outcome', ({ id = '', properties: p }) => [
    [id, p['name'], p['value'], p['unit'], producers.get(id)],
  ])
  await copy(files, rows, 'leads', 'relationships/Agency-LEADS-Initiative', (one) => [ends(one)])
  await copy(files, rows, 'advances', 'relationships/Initiative-ADVANCES-Goal', (one) => [ends(one)])
  await copy(files, rows, 'located_in', 'relationships/Initiative-LOCATED_IN-District', (one) => [ends(one)])
  await copy(files, rows, 'drives', 'relationships/Agency-DRIVES-Goal', ({ from, to, properties: p }) => [
    [to, from, p['basis']],
  ])
  await copy(
    files,
    rows,
    'drives_via',
    'relationships/Agency-DRIVES-Goal',
    ({ from, to, properties: { via } }) => (Array.isArray(via) ? via.map((id) => [to, from, id]) : []),
  )
  for (const file of readdirSync(join(files, 'nodes'))) {
    const label = file.replace('.jsonl', '')
    if (label === 'Passage') continue
    await copy(
      files,
      rows,
      `entity`,
      `nodes/${label}`,
      ({ id, properties: p }) => [
        [id, label, p['name'], p['nameEn'], p['searchKeys'], p['searchStarts'], p['searchTokens']],
      ],
      `entity-${label}`,
    )
  }
  const script = join(rows, 'load.sql')
  const copies = readdirSync(rows)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => `\\copy ${name.replace(/[-.].*$/, '')} from '${join(rows, name)}'`)
  writeFileSync(script, [TABLES, ...copies, KEYS_AND_INDEXES].join('\n'))
  await run('psql', [uri, '--quiet', '--no-psqlrc', '-v', 'ON_ERROR_STOP=1', '-f', script])
  rmSync(rows, { recursive: true })
}

type Cell = string | number | boolean | readonly string[] | undefined

/** Writes the rows of a table in the text format of `COPY`. */
async function copy(
  files: string,
  rows: string,
  table: string,
  source: string,
  rowsOf: (one: Line) => readonly (readonly Cell[])[],
  name = table,
): Promise<void> {
  const out: WriteStream = createWriteStream(join(rows, `${name}.tsv`))
  await each(join(files, `${source}.jsonl`), (one) => {
    for (const row of rowsOf(one)) out.write(`${row.map(cell).join('\t')}\n`)
  })
  out.end()
  await once(out, 'close')
}

function cell(content: Cell): string {
  if (content === undefined) return '\\N'
  if (typeof content !== 'object') return escaped(String(content))
  return escaped(`{${content.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n')
}

async function each(file: string, see: (one: Line) => void): Promise<void> {
  for await (const text of createInterface({ input: createReadStream(file) }))
    see(line.parse(JSON.parse(text)))
}
