import { type Range, printRange } from '../../citation.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { toOneWidth } from '../../figures/marks.ts'
import { namesOf } from '../read/link/link-nodes.ts'
import type { SeedCitation, SeedNode, SeedSource } from '../seed.ts'
import { hasProperName } from './names/check-names.ts'
import type { SourceEvidence } from './source-evidence.ts'
import { occurrencesOf } from './text-ranges.ts'

/** A citation, and the texts of which it has to contain one. */
interface Anchor {
  readonly node: SeedNode
  readonly citation: SeedCitation
  readonly what: string
  readonly texts: readonly string[]
}

/** So many places are named where a text has gone. */
const PLACES = 3

/**
 * Says what became of the citations of a source whose text is not the one that was cited. The cited edition is not
 * kept, so what can be told is told by figures and by names: whether they are where they were cited, and where else they
 * are.
 * @param text of the edition at hand.
 */
export function checkEdition(
  source: SeedSource,
  text: string,
  digest: string,
  evidence: SourceEvidence,
  diagnostics: Diagnostics,
): void {
  const content = toOneWidth(text)
  const anchors = anchorsIn(evidence)
  let moved = 0
  for (const { node, citation, what, texts } of anchors) {
    const cited = content.slice(citation.start, citation.end)
    if (texts.some((one) => cited.includes(one))) continue
    moved++
    const places = texts.flatMap((one) => occurrencesOf(one, content))
    diagnostics.add(
      citation.at,
      `${what} '${printRange(citation)}' of ${node.id} no longer holds: ${goneTo(texts[0] ?? '', places, citation)}`,
    )
  }
  const untold = evidence.nodes.length + evidence.figures.length - anchors.length
  const rest = untold === 0 ? '' : `; ${untold} more contain no name or figure to tell by`
  diagnostics.add(
    source.at,
    `${source.file} has sha256 ${digest}, not ${source.sha256}: it is not the edition of ${source.id} that is cited. ` +
      `Replace it by that edition, or cite this one: ${moved} of ${anchors.length} citations by name or figure no longer hold${rest}`,
  )
}

function anchorsIn({ nodes, figures }: SourceEvidence): Anchor[] {
  const named = nodes
    .filter(({ node }) => hasProperName(node))
    .map(({ node, citation }) => ({ node, citation, what: 'char', texts: namesOf(node).map(toOneWidth) }))
  const printed = figures.flatMap((node) => {
    const { figure } = node
    const raw = node.properties['raw']
    return figure && typeof raw === 'string'
      ? [{ node, citation: figure, what: 'figure', texts: [toOneWidth(raw)] }]
      : []
  })
  return [...named, ...printed]
}

/** Where the text is now, the nearest place first. */
function goneTo(wanted: string, places: readonly Range[], { start }: Range): string {
  if (places.length === 0) return `"${wanted}" is nowhere in this edition`
  const nearest = places
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || b.end - a.end)
    .slice(0, PLACES)
  const more = places.length > PLACES ? ` and ${places.length - PLACES} more` : ''
  return `it is now at ${nearest.map((place) => `'${printRange(place)}'`).join(', ')}${more}`
}
