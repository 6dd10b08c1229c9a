import { median, ratio } from '../measure/statistics.ts'
import { OPERATIONS, TITLES } from '../operations.ts'
import { type Chart, short } from './chart.ts'
import { clientsOf, cpuRatio, latencyOf, latencyRatio, throughputOf } from './ratios.ts'
import type { EngineReport, Report } from './report.ts'
import { table } from './table.ts'
import { renderTargets } from './targets.ts'

/** Renders a run as Markdown. @param charts the files of its charts, by title. */
export function renderResults(report: Report, charts: readonly { title: string; file: string }[]): string {
  return [
    '# Results',
    '',
    `Printed by \`${report.command}\` on ${report.at}. [README.md](README.md) says what is compared and how.`,
    ...(report.quick ? ['', 'A quick run: with few rounds, figures vary more than in a full run.'] : []),
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
      `all contenders answered ${engine.sameAnswers} questions alike before anything was timed.`,
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
    `Afterwards 16 clients used ours alone: ${hits.toLocaleString('en')} statements found their plan in Neo4j's plan ` +
      `cache, ${misses.toLocaleString('en')} did not.`,
  ]
}

function renderScales({ scales }: Report): readonly string[] {
  const [smallest] = scales
  if (!smallest) return []
  return [
    '## Ours on larger graphs, on Neo4j: median in milliseconds',
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
    '## Event loop delay on the embedded engine',
    '',
    ...table(
      ['nodes', 'clients', 'median ms', 'p99 ms', 'maximum ms'],
      [[nodes.toLocaleString('en'), String(clients), short(p50), short(p99), short(most)]],
    ),
    '',
  ]
}

function renderStart({ start }: Report): readonly string[] {
  if (!start) return []
  return [
    "## From the start of a process to its first response, with the seed's graph",
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

/** The charts of a run, one per engine. */
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
