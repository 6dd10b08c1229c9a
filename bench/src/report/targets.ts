import { OPERATIONS, type Operation } from '../operations.ts'
import { ratio } from '../measure/statistics.ts'
import { short } from './chart.ts'
import type { EngineReport, Report } from './report.ts'
import { cpuRatio, latencyRatio, table } from './results.ts'

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

/** The targets, and what this run measured of each operation; what misses its target is bold. */
export function renderTargets(report: Report): readonly string[] {
  const rows = report.engines.flatMap((engine) => {
    const [ours = '', ...peers] = engine.contenders
    const clients = [...new Set(engine.throughput.map((one) => one.clients))]
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
      ...OPERATIONS.slice(1).map(() => ''),
    ])
  }
  if (rows.length === 0) return []
  return [
    '## Targets',
    '',
    'What ours takes divided by what the other takes; bold where it misses the target.',
    '',
    ...table(['against', 'target', '(a)', '(b)', '(c)', '(d)', '(e)'], rows),
    '',
  ]
}

function marked(value: number, limit: number): string {
  return value > limit ? `**${short(value)}**` : short(value)
}

/** How many times as many answers a second are sent where they are kept. */
function keptRows(engine: EngineReport): readonly (readonly string[])[] {
  if (!engine.contenders.includes(KEPT_ANSWERS) || !engine.contenders.includes('hand-written')) return []
  const perSecond = (contender: string, operation: Operation, clients: number): number =>
    engine.throughput.find(
      (one) => one.contender === contender && one.operation === operation && one.clients === clients,
    )?.perSecond ?? NaN
  return [...new Set(engine.throughput.map((one) => one.clients))].map((clients) => [
    `${engine.title}: answers a second where they are kept, ÷ hand-written, ${clients} clients`,
    `≥ ${KEPT_TIMES}`,
    ...OPERATIONS.map((operation) => {
      const times =
        perSecond(KEPT_ANSWERS, operation, clients) / perSecond('hand-written', operation, clients)
      return times < KEPT_TIMES ? `**${short(times)}**` : short(times)
    }),
  ])
}
