import { type Range, printRange } from '../../../citation.ts'
import { namesOf } from '../../read/link/link-nodes.ts'
import type { Mention, PlaceNames } from './place-names.ts'
import type { SourceEvidence } from '../source-evidence.ts'
import type { Diagnostics } from '../../diagnostics.ts'
import { toOneWidth } from '../../../figures/marks.ts'
import type { Seed, SeedCitation, SeedNode, SeedSource } from '../../seed.ts'
import { occurrencesOf } from '../text-ranges.ts'

/** Types whose titles may be the project’s wording; all others carry a name or alias the source uses. */
const OWN_WORDING: readonly string[] = ['Initiative', 'Outcome', 'Indicator', 'Source']
/** Marks that a source may put into a name: “多格合一”机制, 稳就业、稳企业. */
const MARKS_WITHIN_NAMES = /[“”《》、]/g

/**
 * Checks that every citation of a named entity contains its name or an alias, and that every passage cited for a
 * relationship of an agency names the agency, unless the publisher is implied. Names are those of the city and
 * the district that the source speaks of: what is of another has to be named with it.
 * @returns how many citations and passages contain the name, by type.
 */
export function checkNames(
  source: SeedSource,
  text: string,
  names: PlaceNames,
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
    const mentions = mentionsIn(text, range, namesOf(node))
    if (mentions.some((mention) => names.isMeant(node.id, source.id, mention))) {
      proved.set(node.type.name, (proved.get(node.type.name) ?? 0) + 1)
    } else if (mentions.length === 0) {
      const message = `${what} does not contain the name or an alias of ${node.id}; cite where it occurs`
      diagnostics.add(citation.at, message)
    } else {
      const { message, candidates } = names.explain(node.id, source.id, mentions)
      diagnostics.add(citation.at, `${what} ${message}`, { candidates })
    }
  }
  for (const { node, citation } of evidence.nodes) {
    if (hasProperName(node)) prove(node, citation, citation, `'${printRange(citation)}'`)
  }
  for (const { relationship, citation } of evidence.relationships) {
    for (const id of [relationship.from, relationship.to]) {
      const node = nodes.get(id)
      if (node?.type.name !== 'Agency' || citation.implied) continue
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

/** Whether what cites a node has to contain a name of it. */
export function hasProperName({ type }: SeedNode): boolean {
  return type.entity && !OWN_WORDING.includes(type.name)
}

/** Where names occur in a range of a text, and what stands around them; marks within names are left out of all. */
function mentionsIn(text: string, { start, end }: Range, names: readonly string[]): Mention[] {
  const cited = withoutMarks(text.slice(start, end))
  const before = withoutMarks(text.slice(Math.max(0, start - AROUND), start))
  const after = withoutMarks(text.slice(end, end + AROUND))
  const all = before + cited + after
  return names.flatMap((name) =>
    occurrencesOf(withoutMarks(name), cited).map((found) => ({
      name: withoutMarks(name),
      before: all.slice(0, before.length + found.start),
      after: all.slice(before.length + found.end),
    })),
  )
}

/** So much of the text around a citation can name a city and a district. */
const AROUND = 40

function withoutMarks(text: string): string {
  return toOneWidth(text).replaceAll(MARKS_WITHIN_NAMES, '')
}
