import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../../command-line.ts'
import { didYouMean } from '../../../did-you-mean.ts'
import { DiagnosticsError } from '../../diagnostics.ts'
import { replaceFile } from '../../replace-file.ts'
import { readDecisions } from './decisions.ts'
import type { Decision, DraftFile, SourceRecord } from './model.ts'
import { printDraftFile, readDraft } from './read-draft.ts'

const DRAFTS = 'seed/drafts'

/** The files of a draft. */
export interface DraftPaths {
  readonly folder: string
  /** What is proposed. */
  readonly draft: string
  /** What is decided, one line each. */
  readonly decisions: string
  /** What was compiled last, so that it can be told from what a person wrote. */
  readonly compiled: string
}

/** Where the draft of a bulletin is, whether or not there is one. */
export function draftPaths(root: string, slug: string): DraftPaths {
  const folder = join(root, DRAFTS, slug)
  return {
    folder,
    draft: join(folder, 'draft.yaml'),
    decisions: join(folder, 'decisions.jsonl'),
    compiled: join(folder, 'compiled.json'),
  }
}

/** A draft with the decisions about it. */
export interface DraftAndDecisions {
  readonly file: DraftFile
  readonly decisions: readonly Decision[]
}

/**
 * Reads a draft and its decisions; undefined where there is none.
 * @throws DiagnosticsError where a file is not what it should be.
 */
export function findDraft(root: string, slug: string): DraftAndDecisions | undefined {
  const paths = draftPaths(root, slug)
  if (!existsSync(paths.draft)) return undefined
  const name = `${DRAFTS}/${slug}/draft.yaml`
  const file = readDraft(readFileSync(paths.draft, 'utf8'), name)
  if (file.slug !== slug) {
    // It would be compiled into the bulletin of that name.
    const message = `this is the draft ${file.slug}; rename its folder, or draft the text again by this name`
    throw new DiagnosticsError([{ file: name, line: 1, column: 1, code: 'RECORD', message }])
  }
  return {
    file,
    decisions: readDecisions(paths.decisions),
  }
}

/**
 * Reads a draft and its decisions.
 * @throws UsageError where there is no such draft; DiagnosticsError where a file is not what it should be.
 */
export function openDraft(root: string, slug: string): DraftAndDecisions {
  const draft = findDraft(root, slug)
  if (draft) return draft
  const folder = join(root, DRAFTS)
  const known = existsSync(folder) ? readdirSync(folder) : []
  throw new UsageError(`there is no draft "${slug}" in ${DRAFTS}${didYouMean(slug, known)}`)
}

/** Writes what is proposed; the decisions stay. */
export function writeDraft(root: string, file: DraftFile): void {
  const paths = draftPaths(root, file.slug)
  mkdirSync(paths.folder, { recursive: true })
  replaceFile(paths.draft, printDraftFile(file))
}

/** The text that a draft is of, as it describes it. */
export function sourceOf({ records }: Pick<DraftFile, 'records'>): SourceRecord | undefined {
  return records.find((record) => record.type === 'Source')
}
