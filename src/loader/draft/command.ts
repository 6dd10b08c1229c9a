import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  EXIT,
  type Environment,
  type Output,
  UsageError,
  neededOption,
  parseWords,
} from '../../command-line.ts'
import { readConfig } from '../../config.ts'
import { TEXT_SCALARS } from '../../ontology/scalars.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { projectRoot } from '../../project-root.ts'
import { count } from '../print.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { replaceFile } from '../replace-file.ts'
import type { Seed } from '../seed.ts'
import { isChinese, makeDraft } from './draft.ts'
import { decide } from './file/decide.ts'
import { draftPaths, findDraft, sourceOf, writeDraft } from './file/draft-folder.ts'
import { fromDraft } from './file/from-draft.ts'
import { keepKeys } from './file/keep-keys.ts'
import type { DraftFile } from './file/model.ts'
import { SLUG } from './file/record-schema.ts'
import type { DraftSetting } from './models/apply-changes.ts'
import { draftWithModel } from './models/draft-with-model.ts'
import type { Draft, DraftInput } from './model.ts'
import { printDraft } from './print.ts'
import { entitiesOf, idsIn } from './reconcile/entities.ts'
import { registerOf } from './register.ts'
import { openSegmenter } from './segmenter.ts'
import { normalise } from './text/normalise.ts'
import { readText } from './text/read-text.ts'
import { TextError } from './text-error.ts'
import { digestOf } from '../../digest.ts'

/** What `draft` is asked for. */
export interface DraftCommand {
  /** The file with the text. */
  readonly text: string
  readonly published: string
  readonly publisher: string
  readonly city: string
  readonly district: string | undefined
  /** Names the bulletin, such as `shanghai-2025`. */
  readonly name: string
  readonly title: string | undefined
  readonly titleEn: string | undefined
  readonly url: string | undefined
  readonly json: boolean
}

/**
 * Reads the command line of `draft`.
 * @throws UsageError saying what would be right.
 */
export function parseDraftCommand(args: readonly string[]): DraftCommand {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      publisher: { type: 'string' },
      city: { type: 'string' },
      district: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      'title-en': { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [text, more] = positionals
  if (text === undefined) throw new UsageError('draft needs the file with the text')
  if (more !== undefined) throw new UsageError(`draft takes one text, not also "${more}"`)
  const published = neededOption('draft', 'published', values.published)
  if (TEXT_SCALARS.Date.parse(published) === undefined) {
    throw new UsageError(`--published is a day such as 2025-10-22, not "${published}"`)
  }
  const city = neededOption('draft', 'city', values.city)
  if (!/^city:[a-z0-9-]+$/.test(city))
    throw new UsageError(`--city is an id such as city:shanghai, not "${city}"`)
  const { district, title, 'title-en': titleEn, url } = values
  if (district !== undefined && !/^district:[a-z0-9-]+$/.test(district)) {
    throw new UsageError(`--district is an id such as district:xuhui, not "${district}"`)
  }
  const name = neededOption('draft', 'name', values.name)
  if (!SLUG.test(name)) {
    throw new UsageError(
      `--name is of small letters, digits and hyphens, such as shanghai-2025, not "${name}"`,
    )
  }
  return {
    text,
    published,
    publisher: neededOption('draft', 'publisher', values.publisher),
    ...{ city, district, name, title, titleEn, url },
    json: values.json ?? false,
  }
}

/**
 * Drafts a text. With `--json` prints the draft in the form of annotations and writes nothing; otherwise writes the text
 * to `SOURCES_DIR` and the draft to `seed/drafts/`, and prints a summary; a model adds to it where one is configured. What
 * was decided about an earlier draft of the text stays.
 * @param root where `seed/` is.
 * @returns the exit code.
 * @throws UsageError where the command line is wrong or names no file; TextError where the text cannot be read, or another has the name;
 * DiagnosticsError where the seed is wrong, or the draft that is there.
 */
export async function runDraft(
  args: readonly string[],
  environment: Environment,
  output: Output,
  root: string = projectRoot,
): Promise<number> {
  const { out } = output
  const command = parseDraftCommand(args)
  const { sourcesDirectory, draftModel } = readConfig(environment)
  const raw = readText(command.text)
  const { text } = normalise(raw)
  const seed = readProjectSeed(root)
  refuseUnknownPublisher(command, seed)
  const input: DraftInput = { ...command, text: raw, register: registerOf(seed) }
  // Only Chinese has to be cut into words, and opening the dictionary takes longer than the rest.
  const segment = isChinese(text) ? await openSegmenter() : undefined
  const draft = makeDraft(input, segment)
  if (command.json) {
    out(JSON.stringify({ name: command.name, ...draft }, null, 2))
    return EXIT.done
  }
  refuseUnknownPlaces(command, seed)
  refuseOtherText(root, command.name, text)
  const earlier = findDraft(root, command.name)
  const known = earlier ? withoutFacts(seed, command.name) : seed
  const setting: DraftSetting = { text, segment, entities: entitiesOf(known), taken: idsIn(known) }
  const made = fileOf(command, draft, setting)
  const byRules = earlier ? keepKeys(made, earlier.file, text) : made
  const textFile = writeText(sourcesDirectory, command.name, text)
  // What a model adds may take minutes, and fail.
  writeDraft(root, byRules)
  out(printDraft(command.name, draft))
  const answers = join(draftPaths(root, command.name).folder, 'answers')
  const { file, code } = draftModel
    ? await draftWithModel(byRules, setting, draftModel, answers, output)
    : { file: byRules, code: EXIT.done }
  if (file !== byRules) writeDraft(root, file)
  out(`the text is ${textFile}`)
  out(`the draft is ${draftPaths(root, command.name).draft}`)
  if (earlier) {
    const { refused, decisions } = decide(file, earlier.decisions)
    const before = decide(earlier.file, earlier.decisions).refused.length
    const applying = decisions - refused.length
    out(
      `${applying} of ${count(decisions - before, 'decision')} still ${applying === 1 ? 'applies' : 'apply'}`,
    )
  }
  return code
}

function fileOf(
  { name: slug, published, city, district, title, titleEn, url }: DraftCommand,
  draft: Draft,
  setting: DraftSetting,
): DraftFile {
  return fromDraft({ ...setting, draft, source: { slug, published, city, district, title, titleEn, url } })
}

/** A seed without what the facts of a bulletin define: drafted again, they are the same and no others of that name. */
function withoutFacts(seed: Seed, slug: string): Seed {
  const facts = `seed/bulletins/${slug}/`
  const nodes = [...seed.nodes].filter(([, { at }]) => !at.file.startsWith(facts))
  return { ...seed, nodes: new Map(nodes) }
}

/** Short names belong to a city: one that is not known has none. */
function refuseUnknownPlaces({ city, district }: DraftCommand, { nodes }: Seed): void {
  if (!nodes.has(city)) {
    throw new UsageError(`there is no ${city}; add a line for it to seed/registers/cities.yaml`)
  }
  if (district !== undefined && !nodes.has(district)) {
    throw new UsageError(`there is no ${district}; add it to seed/registers/districts.yaml`)
  }
}

/** An identifier is no name: a publisher that is new has none yet. */
function refuseUnknownPublisher({ publisher }: DraftCommand, { nodes }: Seed): void {
  if (!/^[a-z]+(?:-[a-z]+)*:[a-z0-9-]*$/.test(publisher)) return
  if (publisher.startsWith('agency:') && nodes.has(publisher)) return
  const known = [...nodes.keys()].filter((id) => id.startsWith('agency:'))
  throw new UsageError(
    `there is no agency ${publisher}; one that is new goes by its name${didYouMean(publisher, known)}`,
  )
}

/** A name is that of one text: another edition of it moves what is cited, which drafting does not. */
function refuseOtherText(root: string, slug: string, text: string): void {
  const digest = digestOf(text)
  const bulletin = join(root, 'seed/bulletins', slug, 'source.yaml')
  const isOther = existsSync(bulletin) && !readFileSync(bulletin, 'utf8').includes(digest)
  const drafted = findDraft(root, slug)
  const isOtherDraft = drafted !== undefined && sourceOf(drafted.file)?.sha256 !== digest
  if (!isOther && !isOtherDraft) return
  const what = isOther ? 'a bulletin' : 'a draft'
  throw new TextError(
    `${slug} is ${what} of another text: choose another --name, or, if this is a new edition of it, move what is cited with initiative-graph reanchor ${slug} TEXT`,
  )
}

/** Writes the text; never over another one. @returns the path. */
function writeText(folder: string, slug: string, text: string): string {
  const path = join(folder, `${slug}.txt`)
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') === text) return path
    throw new TextError(
      `${path} is another text: move it away, or choose another --name; nothing was written`,
    )
  }
  mkdirSync(folder, { recursive: true })
  replaceFile(path, text)
  return path
}
