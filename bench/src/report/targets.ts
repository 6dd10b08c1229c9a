import { OPERATIONS } from '../operations.ts'
import { ratio } from '../measure/statistics.ts'
import { short } from './chart.ts'
import { clientsOf, cpuRatio, latencyRatio } from './ratios.ts'
import type { EngineReport, Report } from './report.ts'
import { table } from './table.ts'

/** The name of ours with its response cache on. */
export const OURS_CACHED = 'ours, cached'

/** How many cached responses ours must send for the CPU time of one hand-written response. */
const CACHED_TIMES = 10

/** The most ours may take, divided by what a peer takes. */
const LIMITS: Readonly<Record<string, number>> = {
  'hand-written': 1,
  '@neo4j/graphql': 0.33,
  PostGraphile: 1,
  'engine, bare HTTP': 1.3,
}

/** The most the largest graph may take, divided by what the smallest takes. */
const LARGER = 1.2

/** The most milliseconds the event loop may be late at the 99th percentile. */
const LATE = 20

/** The least percentage of statements that find their plan in Neo4j's plan cache. */
const PLANS_FOUND = 99

/** The most a start may take without Node's own, divided by what the engine alone takes. */
const START = 1.5

const HEAD = ['against', 'target', '(a)', '(b)', '(c)', '(d)', '(e)']

/** Renders the targets and what this run measured per operation; missed targets are bold. */
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
  rows.push(...report.engines.flatMap(cachedRows))
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
      `${title}: statements that find their plan in its plan cache, all operations`,
      `≥ ${PLANS_FOUND} %`,
      bold(`${found.toFixed(2)} %`, found < PLANS_FOUND),
    ])
  }
  if (report.start) {
    const { ours, engine, node } = report.start
    rows.push([
      'start to first response, embedded engine: without Node’s own start ÷ engine alone',
      `≤ ${START}`,
      marked((ours - node) / engine, START),
    ])
  }
  if (rows.length === 0) return []
  return [
    '## Targets',
    '',
    'What ours takes divided by what the other takes; missed targets are bold.',
    '',
    // A value for all operations at once goes into the column of the first.
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

/** How many cached responses ours sends for the CPU time of one hand-written response. */
function cachedRows(engine: EngineReport): readonly (readonly string[])[] {
  if (!engine.contenders.includes(OURS_CACHED) || !engine.contenders.includes('hand-written')) return []
  return clientsOf(engine).map((clients) => [
    `${engine.title}: cached responses per CPU time of a hand-written one, ${clients} clients`,
    `≥ ${CACHED_TIMES}`,
    ...OPERATIONS.map((operation) => {
      const times = 1 / cpuRatio(engine, OURS_CACHED, 'hand-written', operation, clients)
      return bold(short(times), times < CACHED_TIMES)
    }),
  ])
}
