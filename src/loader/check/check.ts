import { type SourceEvidence, evidenceBySource } from './source-evidence.ts'
import { Phrases } from './phrases.ts'
import { faultIn, locationIn } from '../characters.ts'
import { checkBoundaries } from './check-boundaries.ts'
import { checkCopies } from './check-copies.ts'
import { checkEdition } from './check-edition.ts'
import { checkFigures } from './check-figures.ts'
import { checkIndicators } from './check-indicators.ts'
import { checkNames, properNamesIn } from './names/check-names.ts'
import { checkNumerals } from './check-numerals.ts'
import { PlaceNames } from './names/place-names.ts'
import { countSentences } from './count-sentences.ts'
import { checkPassages } from './check-passages.ts'
import { checkDates } from './check-dates.ts'
import { type Diagnostic, Diagnostics, DiagnosticsError } from '../diagnostics.ts'
import { printCitation } from '../../citation.ts'
import { digestOf } from '../../digest.ts'
import type { Seed, SeedSource } from '../seed.ts'

const NO_EVIDENCE: SourceEvidence = { nodes: [], relationships: [], figures: [] }

/** What the check of a source proved. */
export interface SourceReport {
  readonly source: SeedSource
  /** Whether its text is available; without it nothing below is proved. */
  readonly held: boolean
  /** Number of distinct ranges that nodes and relationships cite. */
  readonly citations: number
  readonly figures: number
  /** How many citations and passages contain the name they are cited for, by type. */
  readonly names: ReadonlyMap<string, number>
  readonly numerals: { readonly found: number; readonly accounted: number }
  /** Sentences, headings aside, and those in which something is cited. */
  readonly sentences: { readonly found: number; readonly cited: number }
}

export interface CheckReport {
  /** What is wrong. */
  readonly diagnostics: readonly Diagnostic[]
  /** Numerals that are not explained yet: no error, but not all of the text either. */
  readonly open: readonly Diagnostic[]
  readonly sources: readonly SourceReport[]
}

/**
 * A report of what is checked; of a seed that cannot even be read, what is wrong with it.
 * @param check reads and checks.
 */
export function reportOf(check: () => CheckReport): CheckReport {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error
    return { diagnostics: error.diagnostics, open: [], sources: [] }
  }
}

/**
 * The latest day that it is anywhere at a moment: what came out in Shanghai this morning did not come out tomorrow, although
 * the check may run where it is still yesterday.
 */
export function latestDayAt(moment: Date): string {
  return new Date(moment.getTime() + EARLIEST_ZONE).toISOString().slice(0, 10)
}

/** UTC+14, where a day begins first. */
const EARLIEST_ZONE = 14 * 60 * 60 * 1000

/**
 * Proves the citations of a seed against the texts of its sources.
 * @param texts by `id` of the source; a source without its text cannot be proved.
 * @param today the day of the check, ISO 8601: nothing was published after it.
 */
export function checkSeed(
  seed: Seed,
  texts: ReadonlyMap<string, string>,
  today: string = latestDayAt(new Date()),
): CheckReport {
  const diagnostics = new Diagnostics('EDITION')
  const open = new Diagnostics('NUMERAL')
  const evidence = evidenceBySource(seed)
  const names = new Phrases(properNamesIn(seed))
  const placeNames = new PlaceNames(seed)
  const proved = new Map<SeedSource, string>()
  const sources = seed.sources.map((source) => {
    const text = texts.get(source.id)
    const report = checkSource(
      source,
      text,
      { seed, names, placeNames, today, open, evidence: evidence.get(source.id) },
      diagnostics,
    )
    if (report.held && text !== undefined) proved.set(source, text)
    return report
  })
  checkCopies(proved, seed, diagnostics.as('COPY'))
  checkIndicators(seed, open.as('FIGURE'))
  return { diagnostics: diagnostics.list(), open: open.list(), sources }
}

/** What every source is checked against. */
interface Against {
  readonly seed: Seed
  /** All proper names. */
  readonly names: Phrases
  readonly placeNames: PlaceNames
  readonly today: string
  /** Takes the numerals that are not explained yet. */
  readonly open: Diagnostics
  readonly evidence: SourceEvidence | undefined
}

function checkSource(
  source: SeedSource,
  text: string | undefined,
  { seed, names: properNames, placeNames, today, open, evidence = NO_EVIDENCE }: Against,
  diagnostics: Diagnostics,
): SourceReport {
  checkDates(source, today, diagnostics.as('SOURCE'))
  const base = { source, citations: countCitations(evidence), figures: evidence.figures.length }
  const none = { numerals: { found: 0, accounted: 0 }, sentences: { found: 0, cited: 0 } }
  const notHeld = { ...base, ...none, held: false, names: new Map() }
  const fault = text === undefined ? undefined : faultIn(text)
  if (text !== undefined && fault) {
    diagnostics.add(locationIn(source.file, text, fault.offset), `the text of ${source.id} ${fault.message}`)
    return notHeld
  }
  const digest = text === undefined ? undefined : digestOf(text)
  if (text === undefined || digest !== source.sha256) {
    if (text !== undefined && digest !== undefined) {
      checkEdition(source, text, digest, evidence, diagnostics.as('EDITION'))
    }
    return notHeld
  }
  if (text.length !== source.length) {
    diagnostics.add(
      source.at,
      `the text of ${source.id} has ${text.length} UTF-16 code units, not ${source.length}`,
    )
  }
  checkPassages(source, text, seed.nodes, diagnostics.as('PASSAGE'))
  checkBoundaries(source, text, evidence, properNames, diagnostics.as('RANGE'))
  const figures = checkFigures(source, text, evidence.figures, diagnostics.as('FIGURE'))
  const names = checkNames(source, text, placeNames, seed.nodes, evidence, diagnostics.as('NAME'))
  const numerals = checkNumerals(source, text, evidence.figures, diagnostics.as('NUMERAL'), open)
  const sentences = countSentences(source, text, evidence)
  return { ...base, figures, held: true, names, numerals, sentences }
}

/** Reading the seed has already checked that each citation is within bounds and within one passage. */
function countCitations({ nodes, relationships }: SourceEvidence): number {
  return new Set([...nodes, ...relationships].map(({ citation }) => printCitation(citation))).size
}
