import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import { EXIT, type Environment, type Output, UsageError, parseWords } from '../../../command-line.ts'
import { readConfig } from '../../../config.ts'
import { projectRoot } from '../../../project-root.ts'
import { readSourceTexts } from '../../check/source-texts.ts'
import { printLocation } from '../../diagnostics.ts'
import { count } from '../../print.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { replaceFile } from '../../replace-file.ts'
import { readCompiled, writeCompiled } from '../compile/write.ts'
import { draftPaths, findDraft, sourceOf, writeDraft } from '../file/draft-folder.ts'
import { normalise } from '../text/normalise.ts'
import { readText } from '../text/read-text.ts'
import { TextError } from '../text-error.ts'
import { moveBulletin } from './move-bulletin.ts'
import { moveCompiled, moveDraft } from './move-draft.ts'
import type { Editions } from './move-range.ts'
import { digestOf } from '../../../digest.ts'

/** What `reanchor` is asked for. */
export interface ReanchorCommand {
  readonly slug: string
  /** The file with the next edition of the text. */
  readonly text: string
  readonly dryRun: boolean
}

/**
 * Reads the command line of `reanchor`.
 * @throws UsageError saying what would be right.
 */
export function parseReanchorCommand(args: readonly string[]): ReanchorCommand {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  })
  const [slug, text, more] = positionals
  if (slug === undefined) throw new UsageError('reanchor needs the name of a bulletin or a draft')
  if (text === undefined) throw new UsageError('reanchor needs the file with the next edition of the text')
  if (more !== undefined) throw new UsageError(`reanchor takes one text, not also "${more}"`)
  return { slug, text, dryRun: values['dry-run'] ?? false }
}

/**
 * Moves what a bulletin and its draft cite to the next edition of the text: by the words, exactly, or not at all. The text
 * takes the place of the one in `SOURCES_DIR`, which is kept under its digest. Prints what moved and what is lost.
 * @param root where `seed/` is.
 * @returns the exit code: failed where something is lost.
 * @throws UsageError where there is no such bulletin; TextError where the text cannot be read, or the edition that
 * it cites is not at hand.
 */
export function runReanchor(
  args: readonly string[],
  environment: Environment,
  { out, error }: Output,
  root: string = projectRoot,
): number {
  const { slug, text: file, dryRun } = parseReanchorCommand(args)
  const { sourcesDirectory } = readConfig(environment)
  const after = readEdition(file)
  restore(root, slug)
  const bulletin = readBulletin(root, slug)
  const draft = findDraft(root, slug)
  if (!bulletin && !draft) throw new UsageError(`there is no bulletin and no draft "${slug}"`)
  const editions = (digest: string): Editions | undefined =>
    digest === digestOf(after) ? undefined : { before: textOf(digest, slug, sourcesDirectory), after }
  const ofBulletin = bulletin && editions(bulletin.sha256)
  const source = draft && sourceOf(draft.file)
  const ofDraft = source && editions(source.sha256)
  if (!ofBulletin && !ofDraft) {
    out(`${slug} cites this edition: nothing to move`)
    return EXIT.done
  }
  const moved = bulletin && ofBulletin ? moveBulletin(bulletin.source, bulletin.facts, ofBulletin) : undefined
  const movedDraft = draft && ofDraft ? moveDraft(draft.file, ofDraft) : undefined
  const earlier = readCompiled(root, slug)
  if (!dryRun) {
    const name = bulletin?.file ?? source?.file ?? `${slug}.txt`
    keepText(sourcesDirectory, name, after)
    if (moved) swapFolder(root, slug, moved.files)
    if (movedDraft && ofDraft) {
      if (earlier.length > 0) writeCompiled(draftPaths(root, slug).compiled, moveCompiled(earlier, ofDraft))
      writeDraft(root, movedDraft.file)
    }
  }
  if (moved)
    out(
      `${count(moved.moved, 'citation')} moved, ${moved.same} are where they were, ${moved.lost.length} lost`,
    )
  for (const { at, words } of moved?.lost ?? []) error(`${printLocation(at)}: "${words}" is lost; cite anew`)
  for (const { key, words } of movedDraft?.lost ?? []) error(`draft ${key}: "${words}" is lost; mark it anew`)
  const lost = (moved?.lost.length ?? 0) + (movedDraft?.lost.length ?? 0)
  out(dryRun ? 'nothing was written' : `${slug} cites this edition now`)
  return lost > 0 ? EXIT.failed : EXIT.done
}

interface Bulletin {
  readonly source: SeedFile
  readonly facts: SeedFile
  readonly sha256: string
  /** Name of the text. */
  readonly file: string
}

function readBulletin(root: string, slug: string): Bulletin | undefined {
  const folder = `seed/bulletins/${slug}`
  if (!existsSync(join(root, folder, 'source.yaml'))) return undefined
  const read = (name: string): SeedFile => ({ name, text: readFileSync(join(root, name), 'utf8') })
  const source = read(`${folder}/source.yaml`)
  const document = parseDocument(source.text)
  const field = (name: string): string => {
    const value = document.getIn(['source', name])
    return typeof value === 'string' ? value : ''
  }
  return { source, facts: read(`${folder}/facts.yaml`), sha256: field('sha256'), file: field('file') }
}

function readEdition(file: string): string {
  return normalise(readText(file)).text
}

/** The edition that is cited. */
function textOf(digest: string, slug: string, folder: string): string {
  const text = readSourceTexts(folder).get(digest)
  if (text !== undefined) return text
  throw new TextError(
    `the edition of ${slug} that is cited, of sha256 ${digest}, is not in ${folder}; without it nothing can be moved`,
  )
}

/** Puts a text in the place of another, which is kept under its digest. */
function keepText(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (before === text) return
  if (before !== undefined) {
    const digest = digestOf(before).slice(0, 8)
    replaceFile(join(folder, `${basename(name, '.txt')}-${digest}.txt`), before)
  }
  mkdirSync(folder, { recursive: true })
  replaceFile(path, text)
}

/** Both files of a bulletin change at once: positions of one edition with the digest of another would be wrong. */
function swapFolder(root: string, slug: string, files: readonly SeedFile[]): void {
  const { folder } = draftPaths(root, slug)
  const [next, last] = [join(folder, 'bulletin.new'), join(folder, 'bulletin.old')]
  const bulletin = join(root, 'seed/bulletins', slug)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const { name, text } of files) replaceFile(join(next, basename(name)), text)
  renameSync(bulletin, last)
  renameSync(next, bulletin)
  rmSync(last, { recursive: true })
}

/** What a killed process left between the two. */
function restore(root: string, slug: string): void {
  const last = join(draftPaths(root, slug).folder, 'bulletin.old')
  const bulletin = join(root, 'seed/bulletins', slug)
  if (!existsSync(last)) return
  if (existsSync(bulletin)) rmSync(last, { recursive: true })
  else renameSync(last, bulletin)
}
