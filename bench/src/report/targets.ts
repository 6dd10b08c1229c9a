import { OPERATIONS } from '../operations.ts'
import { ratio } from '../measure/statistics.ts'
import { short } from './chart.ts'
import type { EngineReport, Report } from './report.ts'
import { clientsOf, cpuRatio, latencyRatio, table } from './results.ts'

/** The name of ours where answers are kept and sent again. */
export const KEPT_ANSWERS = 'ours, answers kept'

/** How many answers that were kept it sends, at least, while statements written by hand answer one. */
const KEPT_TIMES = 10

/** What ours may take at most, divided by what a contender takes. */
const LIMITS: Readonly<Record<string, number>> = {
  'hand-written': 1,
  '@neo4j/graphql': 0.33,
  PostGraphile: 1,
  'engine, bare HTTP': 1.3,
}

/** What the largest graph may take at most, divided by what the smallest takes. */
const LARGER = 1.2

/** Milliseconds that the event loop may be late at the 99th percentile. */
const LATE = 20

/** The share of statements that find their plan in the cache of Neo4j, at least, in per cent. */
const PLANS_FOUND = 99

/** What a start may take at most, Node's own left out, divided by what the engine alone takes. */
const START = 1.5

const HEAD = ['against', 'target', '(a)', '(b)', '(c)', '(d)', '(e)']

/** The targets, and what this run measured of each operation; what misses its target is bold. */
export function renderTargets(report: Report): readonly string[] {
  const rows = report.engines.flatMap((engine) => {
    const [ours = '', ...peers] = engine.contenders
    const clients = clientsOf(engine)
    return peers.flatMap((peer) => {
      const limit = LIMITS[peer]
      if (limit === undefined) return []
      const row = (name: string, values: readonly number[]): readonly string[] => [
        `${engine.title}: ${peer}, ${name}`,
        `≤ ${limit}`,
        ...values.map((value) => marked(value, limit)),
      ]
      return [
        row(
          'one client',
          OPERATIONS.map((operation) => latencyRatio(engine, ours, peer, operation)),
        ),
        ...clients.map((count) =>
          row(
            `CPU with ${count} clients`,
            OPERATIONS.map((operation) => cpuRatio(engine, ours, peer, operation, count)),
          ),
        ),
      ]
    })
  })
  rows.push(...report.engines.flatMap(keptRows))
  const [smallest, largest] = [report.scales[0], report.scales.at(-1)]
  if (smallest && largest) {
    const values = OPERATIONS.map((operation) => {
      const [few, many] = [smallest, largest].map((scale) =>
        scale.latency.find((one) => one.operation === operation),
      )
      return few && many ? ratio(many.rounds, few.rounds) : NaN
    })
    rows.push([
      `Neo4j: ${largest.nodes.toLocaleString('en')} nodes against ${smallest.nodes.toLocaleString('en')}`,
      `≤ ${LARGER}`,
      ...values.map((value) => marked(value, LARGER)),
    ])
  }
  if (report.eventLoop) {
    const { nodes, clients, p99 } = report.eventLoop
    rows.push([
      `event loop, p99 with ${clients} clients, ${nodes.toLocaleString('en')} nodes, all operations`,
      `≤ ${LATE} ms`,
      marked(p99, LATE),
    ])
  }
  for (const { title, planCache } of report.engines) {
    if (!planCache) continue
    const found = (planCache.hits / (planCache.hits + planCache.misses)) * 100
    rows.push([
      `${title}: statements that find their plan in its cache, all operations`,
      `≥ ${PLANS_FOUND} %`,
      bold(`${found.toFixed(2)} %`, found < PLANS_FOUND),
    ])
  }
  if (report.start) {
    const { ours, engine, node } = report.start
    rows.push([
      'start to first answer, embedded engine: without Node’s own start ÷ engine alone',
      `≤ ${START}`,
      marked((ours - node) / engine, START),
    ])
  }
  if (rows.length === 0) return []
  return [
    '## Targets',
    '',
    'What ours takes divided by what the other takes; bold where it misses the target.',
    '',
    // What is measured of all operations at once stands in the first of their columns.
    ...table(
      HEAD,
      rows.map((row) => [...row, ...HEAD.slice(row.length).map(() => '')]),
    ),
    '',
  ]
}

function marked(value: number, limit: number): string {
  return bold(short(value), value > limit)
}

function bold(text: string, misses: boolean): string {
  return misses ? `**${text}**` : text
}

/** How many answers that are kept are sent for the CPU time of one that is made by hand. */
function keptRows(engine: EngineReport): readonly (readonly string[])[] {
  if (!engine.contenders.includes(KEPT_ANSWERS) || !engine.contenders.includes('hand-written')) return []
  return clientsOf(engine).map((clients) => [
    `${engine.title}: answers that are kept, for the CPU of one written by hand, ${clients} clients`,
    `≥ ${KEPT_TIMES}`,
    ...OPERATIONS.map((operation) => {
      const times = 1 / cpuRatio(engine, KEPT_ANSWERS, 'hand-written', operation, clients)
      return bold(short(times), times < KEPT_TIMES)
    }),
  ])
}
