import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FULL, QUICK } from './comparisons/compare.ts'
import { profileOurs } from './cpu-profile.ts'
import { benchRoot } from './folders.ts'
import { compareOnEmbedded, watchEventLoop } from './comparisons/on-embedded.ts'
import { compareOnNeo4j } from './comparisons/on-neo4j.ts'
import { compareScales } from './comparisons/on-scales.ts'
import { measureStart } from './comparisons/on-start.ts'
import { type Options, USAGE, readOptions } from './options.ts'
import { writePlans } from './plans.ts'
import { killAll } from './processes.ts'
import { endProgress, progress } from './progress.ts'
import { barChart } from './report/chart.ts'
import { machine, versions } from './report/machine.ts'
import type { Report } from './report/report.ts'
import { chartsOf, renderResults } from './report/results.ts'
import { timeVariants } from './variants.ts'

// Neo4j exits when its standard input closes.
process.once('exit', killAll)
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

await main(process.argv.slice(2))

async function main(parameters: readonly string[]): Promise<void> {
  const options = optionsOf(parameters)
  if (!options) return
  if (options.plans) {
    await writePlans(options.agencies, progress)
    endProgress()
    return
  }
  if (options.variants || options.cpuProfile) {
    const text = options.variants
      ? await timeVariants(options.agencies, progress)
      : await profileOurs(options.agencies, 5, progress)
    endProgress()
    process.stdout.write(text)
    return
  }
  const [at, computer] = [new Date().toISOString().slice(0, 16).replace('T', ' '), machine()]
  const effort = options.quick ? QUICK : FULL
  let report: Report = {
    command: ['npm run bench', ...(parameters.length > 0 ? ['--', ...parameters] : [])].join(' '),
    at: `${at} UTC`,
    quick: options.quick,
    machine: computer,
    versions: versions(),
    engines: [],
    scales: [],
  }
  // Written after each part, so that an interrupted run keeps its results.
  const add = (part: Partial<Report>): void => {
    report = { ...report, ...part }
    write(report)
  }
  if (options.engines.includes('neo4j')) {
    add({ engines: [await compareOnNeo4j(options, effort, progress)] })
  }
  if (options.engines.includes('embedded')) {
    const embedded = await compareOnEmbedded(options.agencies, effort, progress)
    add({ engines: [...report.engines, embedded] })
    add({ start: await measureStart(effort.starts, progress) })
  }
  if (options.scales.length > 0) add({ scales: await compareScales(options.scales, effort, progress) })
  if (options.eventLoop !== undefined) {
    add({ eventLoop: await watchEventLoop(options.eventLoop, 16, options.quick ? 5 : 30, progress) })
  }
  endProgress()
  process.stdout.write(readFileSync(join(benchRoot, 'RESULTS.md'), 'utf8'))
}

function optionsOf(parameters: readonly string[]): Options | undefined {
  try {
    return readOptions(parameters)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    process.exitCode = 2
    return undefined
  }
}

function write(report: Report): void {
  mkdirSync(join(benchRoot, 'charts'), { recursive: true })
  const charts = chartsOf(report).map((chart) => {
    const file = `charts/${chart.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.svg`
    writeFileSync(join(benchRoot, file), barChart(chart))
    return { title: chart.title, file }
  })
  writeFileSync(join(benchRoot, 'RESULTS.md'), renderResults(report, charts))
}
