import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open.ts'
import { deleteInBatches } from '../../src/graph/neo4j/delete-in-batches.ts'
import { startNeo4j } from '../../src/graph/testing/neo4j-server.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { readDataset } from '../../src/loader/bulk/read-manifest.ts'

/**
 * Measures the loader: `npm run seed:measure -- [--rounds N] [--engine embedded|neo4j] [--way loader|bare] DIR…`. For
 * each data set and engine, the loader and a bare driver loop take turns on an empty graph, or one of them runs alone.
 * Prints median time and peak memory of each, and the memory of the loader at each tenth. Uses the Neo4j of NEO4J_URI,
 * which is emptied, or starts one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    engine: { type: 'string' },
    way: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const ways = ['loader', 'bare'].filter((way) => values.way === undefined || values.way === way)
if (!Number.isInteger(rounds) || rounds < 1 || ways.length === 0 || positionals.length === 0) {
  process.stderr.write(
    'usage: npm run seed:measure -- [--rounds N] [--engine embedded|neo4j] [--way loader|bare] DIR…\n',
  )
  process.exit(2)
}

const result = z.object({
  seconds: z.number(),
  peak: z.number(),
  heap: z.number(),
  memory: z.array(z.number()),
})
type Result = z.infer<typeof result>

const execute = promisify(execFile)
const { ontology } = loadSchema()
process.stdout.write('engine    nodes    relationships  way     median s  lines/s  peak MB  JS heap MB\n')
if (values.engine !== 'neo4j') await measure('embedded', {})
if (values.engine !== 'embedded') {
  const server = await startNeo4j()
  if ('skipped' in server) process.stdout.write(`${server.skipped}\n`)
  else {
    try {
      await measure('neo4j', { NEO4J_URI: server.uri })
    } finally {
      await server.stop()
    }
  }
}

async function measure(engine: string, settings: Record<string, string>): Promise<void> {
  const environment = { ...process.env, NEO4J_URI: '', ...settings }
  for (const folder of positionals) {
    const { nodes, relationships } = (await readDataset(folder, ontology)).manifest
    const results: Record<string, Result[]> = Object.fromEntries(ways.map((way) => [way, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [way, list] of Object.entries(results)) {
        if (engine === 'neo4j') await empty(environment)
        list.push(await loadOnce(way, folder, environment))
      }
    }
    for (const [way, list] of Object.entries(results)) {
      const seconds = median(list.map((one) => one.seconds))
      const cells = [
        engine.padEnd(8),
        String(nodes).padStart(8),
        String(relationships).padStart(14),
        way.padEnd(6).padStart(8),
        seconds.toFixed(1).padStart(9),
        Math.round((nodes + relationships) / seconds)
          .toString()
          .padStart(8),
        Math.max(...list.map((one) => one.peak))
          .toFixed(0)
          .padStart(8),
        Math.max(...list.map((one) => one.heap))
          .toFixed(0)
          .padStart(11),
      ]
      process.stdout.write(`${cells.join(' ')}\n`)
    }
    const [last] = results['loader']?.slice(-1) ?? []
    if (last) {
      const tenths = last.memory.map((megabytes) => megabytes.toFixed(0)).join(' ')
      process.stdout.write(`${engine.padEnd(8)} memory of the loader at each tenth, MB: ${tenths}\n`)
    }
    if (ways.length < 2) continue
    const ratio = median(
      (results['loader'] ?? []).map((one, index) => one.seconds / (results['bare']?.[index]?.seconds ?? NaN)),
    )
    process.stdout.write(`${engine.padEnd(8)} loader ÷ bare, median of ${rounds}: ${ratio.toFixed(2)}\n`)
  }
}

async function loadOnce(way: string, folder: string, environment: NodeJS.ProcessEnv): Promise<Result> {
  const script = join(import.meta.dirname, 'measure-one.js')
  const { stdout } = await execute(process.execPath, [script, way, folder], { env: environment })
  return result.parse(JSON.parse(stdout))
}

async function empty(environment: NodeJS.ProcessEnv): Promise<void> {
  const graph = await openGraph(readConfig(environment))
  try {
    await graph.discardReplacement('seed')
    await deleteInBatches(graph, '(n)')
  } finally {
    await graph.close()
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
