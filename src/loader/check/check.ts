import { createHash } from 'node:crypto'
import { checkBoundaries } from './check-boundaries.ts'
import { checkCopies } from './check-copies.ts'
import { checkFigures } from './check-figures.ts'
import { checkNames } from './check-names.ts'
import { checkNumerals } from './check-numerals.ts'
import { checkPassages } from './check-passages.ts'
import { type Diagnostic, Diagnostics } from '../diagnostics.ts'
import { printCitation } from '../../citation.ts'
import type { Seed, SeedSource } from '../seed.ts'

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
}

export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceReport[]
}

/**
 * Proves the citations of a seed against the texts of its sources.
 * @param texts by `id` of the source; a source without its text cannot be proved.
 */
export function checkSeed(seed: Seed, texts: ReadonlyMap<string, string>): CheckReport {
  const diagnostics = new Diagnostics()
  const sources = seed.sources.map((source) => checkSource(source, texts.get(source.id), seed, diagnostics))
  return { diagnostics: diagnostics.list(), sources }
}

function checkSource(
  source: SeedSource,
  text: string | undefined,
  seed: Seed,
  diagnostics: Diagnostics,
): SourceReport {
  const nodes = [...seed.nodes.values()]
  const base = {
    source,
    citations: countCitations(source, seed),
    figures: nodes.filter(({ figure }) => figure?.source === source.id).length,
  }
  const digest = text === undefined ? undefined : createHash('sha256').update(text).digest('hex')
  if (text === undefined || digest !== source.sha256) {
    if (digest !== undefined) {
      diagnostics.add(
        source.at,
        `${source.file} has sha256 ${digest}, not ${source.sha256}; replace it by the edition of ${source.id} that is cited`,
      )
    }
    return { ...base, held: false, names: new Map(), numerals: { found: 0, accounted: 0 } }
  }
  if (text.length !== source.length) {
    diagnostics.add(
      source.at,
      `the text of ${source.id} has ${text.length} UTF-16 code units, not ${source.length}`,
    )
  }
  checkPassages(source, text, seed.nodes, diagnostics)
  checkBoundaries(source, text, seed, diagnostics)
  const figures = checkFigures(source, text, nodes, diagnostics)
  const names = checkNames(source, text, seed, diagnostics)
  const numerals = checkNumerals(source, text, nodes, diagnostics)
  checkCopies(source, text, seed, diagnostics)
  return { ...base, figures, held: true, names, numerals }
}

/** Reading the seed has already checked that each citation is within bounds and within one passage. */
function countCitations(source: SeedSource, seed: Seed): number {
  const all = [...seed.nodes.values(), ...seed.relationships].flatMap(({ evidence }) => evidence)
  const own = all.filter((citation) => citation.source === source.id)
  return new Set(own.map(printCitation)).size
}
