import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { openGraph } from '../graph/open.ts'
import { GraphError } from '../graph/port.ts'
import { SchemaError } from '../ontology/schema-error.ts'
import { runCheck } from './author/check-command.ts'
import { checkSeed } from './check/check.ts'
import { parseCommand } from './command.ts'
import { makeContent } from './load/content.ts'
import { ConflictError } from './load/difference.ts'
import { loadSeed } from './load/load.ts'
import { changesAsJson } from './log/print-changes.ts'
import { locate } from './check/locate.ts'
import { DiagnosticsError } from './diagnostics.ts'
import { EXIT, type Environment, type Output } from '../command-line.ts'
import { printLoad } from './print.ts'
import { readProjectSeed } from './read/seed-files.ts'
import { readRevision } from './load/revision.ts'
import { AdditionsError } from './bulk/foreign-data.ts'
import { exportGraph } from './bulk/export/export-command.ts'
import { loadFrom, replaceByContent } from './bulk/load-command.ts'
import { MARK } from './bulk/load-dataset.ts'
import { DatasetFolderError } from './bulk/write-dataset.ts'
import { textsOfSources } from './check/texts-of-sources.ts'

/**
 * Runs `load`, `check`, `locate` or `export`.
 * @returns the exit code.
 * @throws UsageError where the command line is wrong.
 */
export async function run(
  args: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  try {
    const command = parseCommand(args)
    const config = readConfig(environment)
    switch (command.name) {
      case 'load':
        return command.from === undefined
          ? await load(config, command, output)
          : await loadFrom(config, command.from, command, output)
      case 'check':
        return await runCheck(config, command, environment['CI'] === 'true', output)
      case 'locate':
        return find(config, command.text, output)
      case 'export':
        return await exportGraph(command, output)
    }
  } catch (error) {
    const known = CODES.find(([type]) => error instanceof type)
    if (!known || !(error instanceof Error)) throw error
    output.progress?.('')
    output.error(error.message)
    return known[1]
  }
}

const CODES = [
  [DiagnosticsError, EXIT.failed],
  [ConflictError, EXIT.failed],
  [AdditionsError, EXIT.failed],
  [SchemaError, EXIT.failed],
  [ConfigError, EXIT.environment],
  [DatasetFolderError, EXIT.environment],
  [GraphError, EXIT.environment],
] as const

async function load(
  config: Config,
  {
    dryRun,
    json,
    discardAdditions,
  }: { readonly dryRun: boolean; readonly json: boolean; readonly discardAdditions: boolean },
  { out, progress }: Output,
): Promise<number> {
  const seed = readProjectSeed()
  // What the texts at hand disprove is not loaded; without a text there is nothing to prove.
  const { diagnostics, sources } = checkSeed(seed, textsOfSources(config.sourcesDirectory, seed.sources))
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics)
  const content = makeContent(seed, sources)
  const graph = await openGraph(config)
  try {
    if (!dryRun) {
      if ((await readRevision(graph))?.origin !== undefined) {
        return await replaceByContent(graph, content, discardAdditions, { out, progress })
      }
      // A load of files that was stopped may have left more than can be compared with.
      await graph.discardReplacement(MARK)
    }
    const show = (done: number, total: number): void => {
      progress?.(done === total ? '' : `loading ${done} of ${total}`)
    }
    const summary = await loadSeed(graph, content, { dryRun, onProgress: show })
    out(json ? changesAsJson(summary) : printLoad(summary, graph.engine))
    if (discardAdditions) out('nothing was discarded: a load of the seed keeps what others added')
    return 0
  } finally {
    await graph.close()
  }
}

function find(config: Config, text: string, { out, error }: Output): number {
  const folder = config.sourcesDirectory
  const names = readNames(folder)
  const texts = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const locations = locate(text, texts)
  for (const { file, start, end, passage } of locations) {
    out(`${file}  passage ${passage ?? 'several'}  '${start},${end}'`)
  }
  if (locations.length > 0) return 0
  error(
    names.length === 0
      ? `${folder} holds no *.txt: set SOURCES_DIR`
      : `"${text}" stands in none of ${names.join(', ')}`,
  )
  return names.length === 0 ? 3 : 1
}

function readNames(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []
}
