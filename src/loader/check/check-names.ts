import type { Range } from '../../citation.ts'
import { namesOf } from '../read/link-nodes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { Seed, SeedCitation, SeedNode, SeedSource } from '../seed.ts'

/** Types whose titles may be the project’s own wording; by name or alias, others are called as the source calls them. */
export const OWN_WORDING: readonly string[] = ['Initiative', 'Outcome', 'Source']
/** Marks that a source may set into a name, and the name is still the same: “多格合一”机制, 稳就业、稳企业. */
const MARKS_WITHIN_NAMES = /[“”《》、]/g

/**
 * Checks that each place cited for a thing that the source names holds its name or an alias, and each passage
 * cited for a relationship of an agency the name of the agency.
 * @returns how many places and passages hold the name they are cited for, by type.
 */
export function checkNames(
  source: SeedSource,
  text: string,
  seed: Seed,
  diagnostics: Diagnostics,
): Map<string, number> {
  const proved = new Map<string, number>()
  const checked = new Set<string>()
  const prove = (node: SeedNode, citation: SeedCitation, place: Range, called: string): void => {
    const key = `${node.id} ${place.start},${place.end}`
    if (checked.has(key)) return
    checked.add(key)
    const cited = withoutMarks(text.slice(place.start, place.end))
    if (namesOf(node).some((name) => cited.includes(withoutMarks(name)))) {
      proved.set(node.type.name, (proved.get(node.type.name) ?? 0) + 1)
    } else {
      diagnostics.add(
        citation.at,
        `${called} is cited for ${node.id}, but neither its name nor an alias occurs there: cite where it does`,
      )
    }
  }
  for (const node of seed.nodes.values()) {
    if (!node.type.entity || OWN_WORDING.includes(node.type.name)) continue
    for (const citation of node.evidence) {
      if (citation.source === source.id)
        prove(node, citation, citation, `'${citation.start},${citation.end}'`)
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
  return text.replaceAll(MARKS_WITHIN_NAMES, '')
}
