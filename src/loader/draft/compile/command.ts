import { EXIT, type Environment, type Output, UsageError, parseWords } from '../../../command-line.ts'
import { readConfig } from '../../../config.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { projectRoot } from '../../../project-root.ts'
import { readSourceTexts } from '../../check/source-texts.ts'
import { printDiagnostic } from '../../diagnostics.ts'
import { count } from '../../print.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import { decide } from '../file/decide.ts'
import { openDraft, sourceOf } from '../file/draft-folder.ts'
import type { DraftFile, DraftState } from '../file/model.ts'
import { TextError } from '../text-error.ts'
import { checkChanges } from './check.ts'
import { compile } from './compile.ts'
import type { Problem } from './desired.ts'
import { readCompiled, writeCompilation } from './write.ts'

/** What `compile` is asked for. */
export interface CompileCommand {
  /** The draft. */
  readonly slug: string
  /** Whether to print what would be written, and write nothing. */
  readonly dryRun: boolean
}

/**
 * Reads the command line of `compile`.
 * @throws UsageError saying what would be right.
 */
export function parseCompileCommand(args: readonly string[]): CompileCommand {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  })
  const [slug, more] = positionals
  if (slug === undefined) throw new UsageError('compile needs the name of a draft')
  if (more !== undefined) throw new UsageError(`compile takes one draft, not also "${more}"`)
  return { slug, dryRun: values['dry-run'] ?? false }
}

/**
 * Writes what is accepted of a draft into the seed, and prints what it wrote, what is left out and what the check says.
 * @param root where `seed/` is.
 * @returns the exit code: failed where the check finds errors.
 * @throws UsageError where there is no such draft; TextError where its text is not at hand; DiagnosticsError where a file
 * of the draft is wrong.
 */
export function runCompile(
  args: readonly string[],
  environment: Environment,
  { out, error }: Output,
  root: string = projectRoot,
): number {
  const { slug, dryRun } = parseCompileCommand(args)
  const { sourcesDirectory } = readConfig(environment)
  const { file, decisions } = openDraft(root, slug)
  const state = decide(file, decisions)
  const text = textOfDraft(file, sourcesDirectory)
  const files = readSeedFiles(root)
  const earlier = readCompiled(root, slug)
  const compilation = compile({ state, text, files, earlier })
  if (!dryRun) writeCompilation(root, slug, compilation, earlier)
  out(summaryOf(state))
  for (const { name } of compilation.files) out(`${dryRun ? 'would write' : 'wrote'} ${name}`)
  if (compilation.files.length === 0) out('nothing changes')
  for (const problem of compilation.problems) out(printProblem(problem))
  const texts = new Map([[sourceOf(file)?.id ?? '', text]])
  const { diagnostics, open } = checkChanges(files, compilation.files, texts, loadSchema().ontology)
  for (const one of diagnostics) error(printDiagnostic(one))
  if (diagnostics.length > 0) error(`${count(diagnostics.length, 'error')} found`)
  if (open.length > 0) out(`${count(open.length, 'open point')}, which a check of ${slug} lists`)
  return diagnostics.length > 0 ? EXIT.failed : EXIT.done
}

/**
 * The text that a draft is of, by its digest.
 * @throws TextError where the folder of texts does not hold it.
 */
export function textOfDraft(file: DraftFile, folder: string): string {
  const source = sourceOf(file)
  const text = readSourceTexts(folder).get(source?.sha256 ?? '')
  if (text !== undefined) return text
  const name = source?.file ?? `${file.slug}.txt`
  throw new TextError(`the text of ${file.slug} is not in ${folder}: put ${name} back, or set SOURCES_DIR`)
}

export function printProblem({ key, message, isLeftOut }: Problem): string {
  return `${key}${isLeftOut ? ' is left out' : ''}: ${message}`
}

function summaryOf({ records }: DraftState): string {
  const of = (status: string): number => records.filter((record) => record.status === status).length
  return `${of('ACCEPTED')} of ${count(records.length, 'record')} accepted, ${of('REJECTED')} rejected, ${of('OPEN')} not decided`
}
