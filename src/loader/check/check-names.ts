import { type Range, printRange } from '../../citation.ts'
import { namesOf } from '../read/link-nodes.ts'
import type { SourceEvidence } from './source-evidence.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { toOneWidth } from '../marks.ts'
import type { Seed, SeedCitation, SeedNode, SeedSource } from '../seed.ts'

/** Types whose titles may be the project’s wording; all others carry a name or alias the source uses. */
const OWN_WORDING: readonly string[] = ['Initiative', 'Outcome', 'Indicator', 'Source']
/** Marks that a source may put into a name: “多格合一”机制, 稳就业、稳企业. */
const MARKS_WITHIN_NAMES = /[“”《》、]/g

/**
 * Checks that every citation of a named entity contains its name or an alias, and that every passage cited for a
 * relationship of an agency names the agency.
 * @returns how many citations and passages contain the name, by type.
 */
export function checkNames(
  source: SeedSource,
  text: string,
  nodes: Seed['nodes'],
  evidence: SourceEvidence,
  diagnostics: Diagnostics,
): Map<string, number> {
  const proved = new Map<string, number>()
  const checked = new Set<string>()
  const prove = (node: SeedNode, citation: SeedCitation, range: Range, what: string): void => {
    const key = `${node.id} ${printRange(range)}`
    if (checked.has(key)) return
    checked.add(key)
    const cited = withoutMarks(text.slice(range.start, range.end))
    if (namesOf(node).some((name) => cited.includes(withoutMarks(name)))) {
      proved.set(node.type.name, (proved.get(node.type.name) ?? 0) + 1)
    } else {
      diagnostics.add(
        citation.at,
        `${what} does not contain the name or an alias of ${node.id}; cite where it occurs`,
      )
    }
  }
  for (const { node, citation } of evidence.nodes) {
    if (hasProperName(node)) prove(node, citation, citation, `'${printRange(citation)}'`)
  }
  for (const { relationship, citation } of evidence.relationships) {
    for (const id of [relationship.from, relationship.to]) {
      const node = nodes.get(id)
      if (node?.type.name !== 'Agency') continue
      const passage = source.passages.find(({ start, end }) => start <= citation.start && citation.end <= end)
      if (passage) prove(node, citation, passage, `passage ${passage.number}`)
    }
  }
  return proved
}

/** The names that citations contain and may not cut, in one width. */
export function properNamesIn(seed: Seed): string[] {
  return [...seed.nodes.values()].filter(hasProperName).flatMap(namesOf).map(toOneWidth)
}

function hasProperName({ type }: SeedNode): boolean {
  return type.entity && !OWN_WORDING.includes(type.name)
}

function withoutMarks(text: string): string {
  return toOneWidth(text).replaceAll(MARKS_WITHIN_NAMES, '')
}
