import { type Range, printRange } from '../../citation.ts'
import { namesOf } from '../read/link-nodes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { toOneWidth } from '../marks.ts'
import type { Seed, SeedCitation, SeedNode, SeedSource } from '../seed.ts'

/** Types whose titles may be the project’s wording; all others carry a name or alias the source uses. */
export const OWN_WORDING: readonly string[] = ['Initiative', 'Outcome', 'Source']
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
  seed: Seed,
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
  for (const node of seed.nodes.values()) {
    if (!node.type.entity || OWN_WORDING.includes(node.type.name)) continue
    for (const citation of node.evidence) {
      if (citation.source === source.id) prove(node, citation, citation, `'${printRange(citation)}'`)
    }
  }
  for (const { from, to, evidence } of seed.relationships) {
    for (const id of [from, to]) {
      const node = seed.nodes.get(id)
      if (node?.type.name !== 'Agency') continue
      for (const citation of evidence) {
        const passage = source.passages.find(
          ({ start, end }) => start <= citation.start && citation.end <= end,
        )
        if (citation.source !== source.id || !passage) continue
        prove(node, citation, passage, `passage ${passage.number}`)
      }
    }
  }
  return proved
}

function withoutMarks(text: string): string {
  return toOneWidth(text).replaceAll(MARKS_WITHIN_NAMES, '')
}
