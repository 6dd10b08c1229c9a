/**
 * Measures how long operations take the first time, by how deep they are: `npm run measure:nesting -- 4 8 12`. Needs
 * Java 17 and Maven, and Linux. For "just started", each depth has a Neo4j of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { openEmbedded } from '../../src/graph/embedded/grafeo.ts'
import { openNeo4j } from '../../src/graph/neo4j/neo4j.ts'
import type { Graph, Statement } from '../../src/graph/port.ts'
import { launchNeo4j } from '../../src/graph/testing/neo4j-server.ts'
import { makeContent } from '../../src/loader/load/content.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { COMMON, type Dialect, NEO4J_INDEXED } from '../../src/planner/dialect.ts'
import { planOperation } from '../../src/planner/operation.ts'
import { loadContent } from '../../src/planner/testing/load-content.ts'
import { cpuSeconds } from '../src/measure/cpu.ts'
import { median } from '../src/measure/statistics.ts'
import { table } from '../src/report/table.ts'

/** How often each statement is planned anew before it is timed in a Neo4j that is warm, and while it is. */
const WARM_UP = 5
const ROUNDS = 3

const depths = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [4, 8, 12, 16, 20]
const { public: schema, ontology } = loadSchema()
const content = makeContent(readProjectSeed())

const cold: Taken[] = []
for (const depth of depths) cold.push(await inNewNeo4j((time) => time(statementOf(depth, NEO4J_INDEXED))))
const warm = await inNewNeo4j(timeWarm)
const embedded = await timeEmbedded()
const head = [
  'relationships',
  'Neo4j just started, ms',
  'CPU, s',
  'warm, ms',
  'CPU, s',
  'embedded engine, ms',
]
const rows = depths.map((depth, index) => [
  String(depth),
  ...cellsOf(cold[index]),
  ...cellsOf(warm[index]),
  embedded[index]?.toFixed(0) ?? '',
])
process.stdout.write(`${table(head, rows).join('\n')}\n`)

/** How long a statement took, and the time of the database's process. */
interface Taken {
  readonly milliseconds: number
  readonly seconds: number
}

/** Times a statement in a Neo4j with the graph of this project. */
type Time = (statement: Statement) => Promise<Taken>

async function inNewNeo4j<T>(work: (time: Time) => Promise<T>): Promise<T> {
  const server = await launchNeo4j()
  const graph = await openNeo4j({ uri: server.uri, user: 'neo4j', password: 'none', database: undefined })
  const pids = [server.process.pid ?? 0]
  try {
    await fill(graph)
    return await work(async (statement) => {
      const before = cpuSeconds(pids)
      return { milliseconds: await timeOf(graph, statement), seconds: cpuSeconds(pids) - before }
    })
  } finally {
    await graph.close()
    await server.stop()
  }
}

/** The median of each depth, once all of them have been planned some times. */
async function timeWarm(time: Time): Promise<readonly Taken[]> {
  const taken = depths.map((): Taken[] => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, depth] of depths.entries()) {
      const one = await time(renamed(statementOf(depth, NEO4J_INDEXED), round))
      if (round >= WARM_UP) taken[index]?.push(one)
    }
  }
  return taken.map((all) => ({
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    seconds: median(all.map(({ seconds }) => seconds)),
  }))
}

async function timeEmbedded(): Promise<readonly number[]> {
  const directory = mkdtempSync(join(tmpdir(), 'nesting-'))
  const graph = await openEmbedded({ directory })
  try {
    await fill(graph)
    const taken: number[] = []
    for (const depth of depths) taken.push(await timeOf(graph, statementOf(depth, COMMON)))
    return taken
  } finally {
    await graph.close()
    rmSync(directory, { recursive: true })
  }
}

/** Puts the graph of this project into an empty one. */
async function fill(graph: Graph): Promise<void> {
  await graph.prepare(content.definitions)
  await loadContent(graph, ontology, content)
}

/** What `agencies → initiatives → agencies → …` becomes. */
function statementOf(depth: number, dialect: Dialect): Statement {
  let selection = 'id name'
  for (let level = depth; level > 0; level--) {
    selection = `id ${level % 2 === 0 ? 'initiatives' : 'agencies'}(first: ${level <= 2 ? 5 : 1}) { nodes { ${selection} } }`
  }
  const document = parse(`{ ${selection.slice('id '.length)} }`)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  const [field] = planOperation(schema, ontology, dialect, document, operation, {}).fields
  if (field?.kind !== 'statement') throw new Error('the operation has one statement')
  return field.plan.bind({})
}

/** The same statement with other variables, which Neo4j has not seen. */
function renamed({ text, parameters }: Statement, round: number): Statement {
  return { text: text.replaceAll(/\bv(?=\d)/g, `round${round}_`), parameters }
}

/** Milliseconds that a statement takes. */
async function timeOf(graph: Graph, statement: Statement): Promise<number> {
  const began = performance.now()
  await graph.read(statement, { timeout: 600_000 })
  return performance.now() - began
}

function cellsOf(taken: Taken | undefined): readonly string[] {
  return taken ? [taken.milliseconds.toFixed(0), taken.seconds.toFixed(1)] : ['', '']
}
