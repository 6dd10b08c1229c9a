import type { ReactNode } from 'react'
import type { CitationFragment } from '../../generated/graphql.ts'
import { EntityLink } from '../entity-link.tsx'
import { Citations } from './citations.tsx'

/**
 * All places where a statement is said, under the source they stand in and the day it was published.
 * @param always also where there is but one source; by default the places stand alone there.
 */
export function CitationsBySource({
  evidence,
  always = false,
}: {
  readonly evidence: readonly CitationFragment[]
  readonly always?: boolean
}): ReactNode {
  const sources = new Map(evidence.map(({ source }) => [source.id, source]))
  if (sources.size < 2 && !always) return <Citations evidence={evidence} />
  return [...sources.values()].map((source) => (
    <span key={source.id} className="citations-of-source">
      <EntityLink entity={source} />
      {source.published !== null && <span className="note">{source.published}</span>}
      <Citations evidence={evidence.filter((place) => place.source.id === source.id)} />
    </span>
  ))
}
