import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { type Output, UsageError } from '../../command-line.ts'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { type CheckReport, type SourceReport, checkSeed, reportOf } from '../check/check.ts'
import { textsOfSources } from '../check/texts-of-sources.ts'
import type { CheckCommand } from '../command.ts'
import { type Diagnostic, printDiagnostic } from '../diagnostics.ts'
import type { ParsedFiles } from '../editor/known-ids.ts'
import { writeSchemas } from '../editor/schema-files.ts'
import { count, printSource } from '../print.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { readOneBulletin } from './one-bulletin.ts'
import { watchFiles } from './watch-files.ts'

/**
 * Checks the seed of this project, or one bulletin of it, and prints what was proved and what is wrong; with `watch`
 * again whenever a file changes, until the process ends, with the identifiers that editors offer renewed after it.
 * @param ci whether texts that are missing are errors whatever the command says.
 * @param root where `seed/` is.
 * @param signal ends the watching.
 * @returns the exit code.
 * @throws UsageError where there is no such bulletin.
 */
export async function runCheck(
  config: Config,
  command: CheckCommand,
  ci: boolean,
  output: Output,
  root: string = projectRoot,
  signal?: AbortSignal,
): Promise<number> {
  const requireSources = command.requireSources || command.strict || ci
  const once = (): number =>
    print(checkOnce(config, command, root), { ...command, requireSources }, config, output)
  if (!command.watch) return once()
  const code = once()
  const schema = loadSchema()
  const parsed: ParsedFiles = new Map()
  writeSchemas(root, schema, parsed)
  await watchFiles(
    [join(root, 'seed'), config.sourcesDirectory],
    () => {
      output.out('')
      try {
        once()
      } catch (error) {
        // The bulletin may be on its way: another branch is checked out, its folder renamed.
        if (!(error instanceof UsageError)) throw error
        output.error(error.message)
      }
      writeSchemas(root, schema, parsed)
    },
    signal,
  )
  return code
}

function checkOnce({ sourcesDirectory }: Config, { bulletin }: CheckCommand, root: string): CheckReport {
  return reportOf(() => {
    const seed =
      bulletin === undefined ? readProjectSeed(root) : readOneBulletin(root, bulletin, loadSchema().ontology)
    return checkSeed(seed, textsOfSources(sourcesDirectory, seed.sources))
  })
}

/** Prints a report. @returns the exit code. */
function print(
  { diagnostics, open, sources }: CheckReport,
  { strict, json, requireSources }: Pick<CheckCommand, 'strict' | 'json' | 'requireSources'>,
  { sourcesDirectory }: Config,
  { out, error }: Output,
): number {
  const unproved = sources.filter((report) => !report.held)
  const errors = strict ? [...diagnostics, ...open] : diagnostics
  const failed = errors.length > 0 || (unproved.length > 0 && requireSources)
  if (json) {
    const found = [...errors.map(asError), ...(strict ? [] : open.map(asNotice))]
    out(JSON.stringify({ diagnostics: found, sources: sources.map(coverageOf) }))
    return failed ? 1 : 0
  }
  for (const report of sources) out(printSource(report, sourcesDirectory))
  for (const one of errors) error(printDiagnostic(one))
  if (errors.length > 0) error(`${count(errors.length, 'error')} found`)
  if (!strict && open.length > 0) {
    for (const one of open) out(printDiagnostic(one))
    out(
      `${count(open.length, 'open point')}, which ${open.length === 1 ? 'keeps' : 'keep'} nothing from being loaded`,
    )
  }
  if (unproved.length > 0 && requireSources) {
    error(
      `the texts of ${count(unproved.length, 'source')} are required: put them into ${sourcesDirectory} or set SOURCES_DIR`,
    )
  }
  return failed ? 1 : 0
}

function asError(diagnostic: Diagnostic): object {
  return { severity: 'error', ...plain(diagnostic) }
}

function asNotice(diagnostic: Diagnostic): object {
  return { severity: 'notice', ...plain(diagnostic) }
}

function plain({ file, line, column, code, message, candidates = [] }: Diagnostic): object {
  return { file, line, column, code, message, candidates }
}

function coverageOf({ source, held, numerals, sentences }: SourceReport): object {
  return { id: source.id, held, numerals, sentences }
}
