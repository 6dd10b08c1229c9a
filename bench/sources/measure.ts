import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open.ts'
import { type LaunchedNeo4j, launchNeo4j } from '../../src/graph/testing/neo4j-server.ts'
import { type Dataset, readDataset } from '../../src/loader/bulk/read-manifest.ts'
import { writeDataset } from '../../src/loader/bulk/write-dataset.ts'
import { loadSeed } from '../../src/loader/load/load.ts'
import { stampStatement } from '../../src/loader/load/revision.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { startService } from '../../src/server/testing/running-service.ts'
import { districtsOf } from '../generate/districts.ts'
import { originOf } from '../generate/generate.ts'
import { sourceId } from '../generate/ids.ts'
import { synthesise } from '../generate/synthetic.ts'
import { cpuSeconds } from '../src/measure/cpu.ts'
import { quantile, ratio } from '../src/measure/statistics.ts'
import { table } from '../src/report/table.ts'
import { askAll } from './ask-all.ts'
import { contentOf, withoutSource } from './bulletin.ts'
import { questionsOf } from './questions.ts'

/**
 * Measures a graph of many sources: `npm run measure:sources -- [--sources 1000] [--engine embedded|neo4j]
 * [--rounds 30] [--out DIR]`. Loads it into each engine, once without the relationships that say where something is
 * stated, takes one source out and puts it in again, and asks the service. Needs Java 17 and Maven for Neo4j, and Linux.
 */
const USAGE =
  'usage: npm run measure:sources -- [--sources N] [--engine embedded|neo4j] [--rounds N] [--out DIR]\n'
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '1000' },
    engine: { type: 'string' },
    rounds: { type: 'string', default: '30' },
    out: { type: 'string' },
  },
})
const [sources, rounds] = [Number(values.sources), Number(values.rounds)]
const engines = ['embedded', 'neo4j'].filter((one) => values.engine === undefined || values.engine === one)
if (!(Number.isInteger(sources) && sources >= 2 && rounds >= 1) || engines.length === 0) {
  process.stderr.write(USAGE)
  process.exit(2)
}

/** An agency and the initiatives it leads are told of in about 130 statements; each source makes 20. */
const agencies = Math.max(1, Math.round((sources * 20) / 130))

/** They say where something is stated. */
const EVIDENCE: readonly string[] = ['STATED_IN', 'STATED_BY']

const execute = promisify(execFile)
const result = z.object({ seconds: z.number(), cpu: z.number(), peak: z.number() })
const { ontology } = loadSchema()
const temporary = mkdtempSync(join(tmpdir(), 'sources-'))
const root = values.out === undefined ? temporary : resolve(values.out)

/** What was measured, by name; shown in the order in which it was taken first. */
const measured = new Map<string, Map<string, string>>()
let engine = ''

try {
  const files = await generated('all', () => true)
  const bare = await generated('without-evidence', (type) => !EVIDENCE.includes(type))
  for (engine of engines) await measure(files, bare)
  const rows = [...measured].map(([name, cells]) => [name, ...engines.map((one) => cells.get(one) ?? '')])
  process.stdout.write(`${table(['', ...engines], rows).join('\n')}\n`)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function note(name: string, value: string | number): void {
  const cells = measured.get(name) ?? new Map<string, string>()
  const cell = typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 1 }) : value
  measured.set(name, cells.set(engine, cell))
}

/** The graph with the relationships of some types, made once. */
async function generated(name: string, kept: (type: string) => boolean): Promise<Dataset> {
  const folder = join(root, `${sources}-${name}`)
  if (!existsSync(join(folder, 'manifest.json'))) {
    const seed = 1
    const lines = synthesise(agencies, seed, districtsOf(readProjectSeed()), sources)
    mkdirSync(root, { recursive: true })
    writeDataset(
      folder,
      lines.filter((file) => !('type' in file) || kept(file.type)),
      originOf({ agencies, seed, sources }),
    )
  }
  return readDataset(folder, ontology)
}

async function measure(dataset: Dataset, bare: Dataset): Promise<void> {
  const { nodes, relationships, files } = dataset.manifest
  note('nodes', nodes)
  note('relationships', relationships)
  for (const type of EVIDENCE) {
    const rows = files.map((file) => ('type' in file && file.type === type ? file.rows : 0))
    note(
      `of those \`${type}\``,
      rows.reduce((sum, one) => sum + one, 0),
    )
  }
  const without = await inDatabase((database) => load(bare, database))
  await inDatabase(async (database) => {
    const { environment, data } = database
    const whole = await load(dataset, database)
    note('load, s', whole.seconds)
    note('load without evidence relationships, s', without.seconds)
    note('load ÷ load without, of the processor', (whole.cpu / without.cpu).toFixed(2))
    note('peak memory of the loader, MB', whole.peak)
    const since = await loadOneBulletin(dataset, environment, data)
    await serve(database, since)
  })
}

/** Where a graph is. */
interface Database {
  readonly environment: Readonly<Record<string, string>>
  readonly data: string
  readonly server: LaunchedNeo4j | undefined
}

/** Does something with an empty database of its own, which is deleted then. */
async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(temporary, 'graph-'))
  if (engine === 'embedded') {
    const done = await work({
      environment: { NEO4J_URI: '', DATA_DIR: data },
      data,
      server: undefined,
    })
    noteSize(data)
    return done
  }
  const server = await launchNeo4j({ home: data })
  try {
    return await work({ environment: { NEO4J_URI: server.uri, DATA_DIR: data }, data, server })
  } finally {
    // Only then has it written everything to its files.
    await server.stop()
    noteSize(join(data, 'data/databases/neo4j'))
  }
}

/** Loads in a process of its own; the time of the processor includes that of a database. */
async function load(
  dataset: Dataset,
  { environment, data, server }: Database,
): Promise<{ readonly seconds: number; readonly cpu: number; readonly peak: number }> {
  const script = join(import.meta.dirname, '../loading/measure-one.js')
  const pids = server?.process.pid === undefined ? [] : [server.process.pid]
  const before = cpuSeconds(pids)
  const { stdout } = await execute(process.execPath, [script, 'loader', dataset.directory, data], {
    env: { ...process.env, ...environment },
  })
  const { seconds, cpu, peak } = result.parse(JSON.parse(stdout))
  return { seconds, cpu: cpu + cpuSeconds(pids) - before, peak }
}

/**
 * Takes the last source out and loads it again, as a seed is loaded: what differs is written.
 * @returns the revision before it was loaded again.
 */
async function loadOneBulletin(
  dataset: Dataset,
  environment: Readonly<Record<string, string>>,
  data: string,
): Promise<string> {
  const content = contentOf(dataset, ontology)
  const before = withoutSource(content, sourceId(sources - 1))
  const { neo4j } = readConfig({ ...process.env, ...environment })
  const graph = await openGraph({ neo4j, dataDirectory: data })
  try {
    await loadSeed(graph, before)
    const begun = performance.now()
    const { changes } = await loadSeed(graph, content)
    note('load of one bulletin more, s', (performance.now() - begun) / 1000)
    note('what it changes', changes.length)
    // A graph of files is left as it is by the service.
    const { revision, origin } = dataset.manifest
    const stamp = { revision, origin, loadedAt: new Date().toISOString() }
    await graph.write((transaction) => transaction.run(stampStatement(stamp, content.known)))
    return before.revision
  } finally {
    await graph.close()
  }
}

/** Starts the service without its response cache and asks all questions. */
async function serve({ environment, server }: Database, since: string): Promise<void> {
  const service = await startService({ ...environment, ANSWER_CACHE_LIMIT: '0', LOG_LEVEL: 'info' })
  try {
    const questions = questionsOf(sources, since)
    const times = await askAll(service.url, questions, rounds)
    note('peak memory of the service, MB', peakOf(service.child.pid))
    if (server) note('peak memory of Neo4j, MB', peakOf(server.process.pid))
    for (const [name, all] of times) {
      note(name, `${quantile(all, 0.5).toFixed(1)} · ${quantile(all, 0.95).toFixed(1)}`)
    }
    const [plain = [], dated = []] = [...times.values()]
    note('`@asOf` ÷ without, median of the rounds', ratio(dated, plain).toFixed(2))
    note('load of the machine', loadavg()[0] ?? NaN)
  } finally {
    service.child.kill('SIGTERM')
    await service.ended
  }
}

/** The most memory that a process had, in MB. */
function peakOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}

function noteSize(folder: string): void {
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)
  note('size on disk at the end, MB', bytes / 1e6)
}
