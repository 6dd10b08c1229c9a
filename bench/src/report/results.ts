import { median, ratio } from '../measure/statistics.ts'
import { type Operation, OPERATIONS, TITLES } from '../operations.ts'
import { type Chart, short } from './chart.ts'
import type { EngineReport, Report } from './report.ts'
import { renderTargets } from './targets.ts'

/** The Markdown of a run. `charts` are the files of the charts, by title. */
export function renderResults(report: Report, charts: readonly { title: string; file: string }[]): string {
  return [
    '# Results',
    '',
    `Printed by \`${report.command}\` on ${report.at}. [README.md](README.md) says what is compared and how.`,
    ...(report.quick
      ? ['', 'A quick run: few rounds, so the figures vary more than those of a full one.']
      : []),
    '',
    ...renderTargets(report),
    ...report.engines.flatMap((engine) => [...renderEngine(engine, charts), '']),
    ...renderScales(report),
    ...renderEventLoop(report),
    ...renderStart(report),
    '## Machine and versions',
    '',
    ...table(['what', 'which'], [...report.machine, ...report.versions]),
    '',
  ].join('\n')
}

function renderEngine(
  engine: EngineReport,
  charts: readonly { title: string; file: string }[],
): readonly string[] {
  const [ours = '', ...peers] = engine.contenders
  const clients = clientsOf(engine)
  return [
    `## ${engine.title}`,
    '',
    `${engine.nodes.toLocaleString('en')} nodes and ${engine.relationships.toLocaleString('en')} relationships; ` +
      `all gave the same answers to ${engine.sameAnswers} questions before anything was timed.`,
    ...renderPlanCache(engine),
    '',
    '### One client: milliseconds, median and 95th percentile',
    '',
    ...table(
      ['operation', ...engine.contenders, ...peers.map((peer) => `ours ÷ ${peer}`), 'bytes'],
      OPERATIONS.map((operation) => [
        TITLES[operation],
        ...engine.contenders.map((name) => {
          const found = latencyOf(engine, name, operation)
          return found ? `${short(found.p50)} · ${short(found.p95)}` : '—'
        }),
        ...peers.map((peer) => short(latencyRatio(engine, ours, peer, operation))),
        short(latencyOf(engine, ours, operation)?.bytes ?? NaN),
      ]),
    ),
    '',
    ...charts
      .filter(({ title }) => title.startsWith(engine.title))
      .map(({ title, file }) => `![${title}](${file})`),
    ...clients.flatMap((count) => [
      '',
      `### ${count} clients: requests per second, and per second of CPU of API and database`,
      '',
      ...table(
        ['operation', ...engine.contenders, ...peers.map((peer) => `CPU, ours ÷ ${peer}`)],
        OPERATIONS.map((operation) => [
          TITLES[operation],
          ...engine.contenders.map((name) => {
            const found = throughputOf(engine, name, operation, count)
            return found ? `${short(found.perSecond)} · ${short(median(found.perCpuSecond))}` : '—'
          }),
          ...peers.map((peer) => short(cpuRatio(engine, ours, peer, operation, count))),
        ]),
      ),
    ]),
  ]
}

function renderPlanCache({ planCache }: EngineReport): readonly string[] {
  if (!planCache) return []
  const { hits, misses } = planCache
  return [
    '',
    `Afterwards 16 clients asked ours alone: ${hits.toLocaleString('en')} statements found their plan in the cache of ` +
      `Neo4j, ${misses.toLocaleString('en')} did not.`,
  ]
}

function renderScales({ scales }: Report): readonly string[] {
  const [smallest] = scales
  if (!smallest) return []
  return [
    '## Ours on Neo4j in larger graphs: median in milliseconds',
    '',
    ...table(
      [
        'operation',
        ...scales.map(({ nodes }) => `${nodes.toLocaleString('en')} nodes`),
        'largest ÷ smallest',
        'bytes, smallest · largest',
      ],
      OPERATIONS.flatMap((operation) => {
        const found = scales.map(({ latency }) => latency.find((one) => one.operation === operation))
        if (!found.some(Boolean)) return []
        const [first, last] = [found[0], found.at(-1)]
        return [
          [
            TITLES[operation],
            ...found.map((one) => short(one?.p50 ?? NaN)),
            short(ratio(last?.rounds ?? [], first?.rounds ?? [])),
            `${short(first?.bytes ?? NaN)} · ${short(last?.bytes ?? NaN)}`,
          ],
        ]
      }),
    ),
    '',
  ]
}

function renderEventLoop({ eventLoop }: Report): readonly string[] {
  if (!eventLoop) return []
  const { nodes, clients, p50, p99, most } = eventLoop
  return [
    '## How long the event loop was held on the embedded engine',
    '',
    ...table(
      ['nodes', 'clients', 'median ms', 'p99 ms', 'most ms'],
      [[nodes.toLocaleString('en'), String(clients), short(p50), short(p99), short(most)]],
    ),
    '',
  ]
}

function renderStart({ start }: Report): readonly string[] {
  if (!start) return []
  return [
    '## From the start of a process to its first answer, with the graph of the seed',
    '',
    ...table(
      ['what', 'median ms'],
      [
        ['ours on the embedded engine, over HTTP', short(start.ours)],
        ['the engine alone: the same file, one statement', short(start.engine)],
        ['Node alone', short(start.node)],
      ],
    ),
    '',
  ]
}

/** The charts of a run. */
export function chartsOf(report: Report): readonly Chart[] {
  return report.engines.map((engine) => ({
    title: `${engine.title}: median with one client`,
    unit: 'ms',
    groups: OPERATIONS.map((operation) => ({
      name: TITLES[operation],
      bars: engine.contenders.flatMap((name) => {
        const found = latencyOf(engine, name, operation)
        return found ? [{ name, value: found.p50 }] : []
      }),
    })),
  }))
}

function latencyOf(
  { latency }: EngineReport,
  name: string,
  operation: Operation,
): EngineReport['latency'][number] | undefined {
  return latency.find((one) => one.contender === name && one.operation === operation)
}

/** Median over the rounds of ours divided by a peer. */
export function latencyRatio(engine: EngineReport, ours: string, peer: string, operation: Operation): number {
  const [one, other] = [latencyOf(engine, ours, operation), latencyOf(engine, peer, operation)]
  return one && other ? ratio(one.rounds, other.rounds) : NaN
}

/** With how many clients the throughput was measured. */
export function clientsOf({ throughput }: EngineReport): readonly number[] {
  return [...new Set(throughput.map(({ clients }) => clients))]
}

function throughputOf(
  { throughput }: EngineReport,
  name: string,
  operation: Operation,
  clients: number,
): EngineReport['throughput'][number] | undefined {
  return throughput.find(
    (one) => one.contender === name && one.operation === operation && one.clients === clients,
  )
}

/** How much CPU ours takes for a request, divided by what a peer takes. */
export function cpuRatio(
  engine: EngineReport,
  ours: string,
  peer: string,
  operation: Operation,
  clients: number,
): number {
  const one = throughputOf(engine, ours, operation, clients)
  const other = throughputOf(engine, peer, operation, clients)
  return one && other ? ratio(other.perCpuSecond, one.perCpuSecond) : NaN
}

/** A table in Markdown; all but the first column are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)]
}
