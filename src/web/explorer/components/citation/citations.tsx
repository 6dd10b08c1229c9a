import type { ReactNode } from 'react'
import type { CitationFragment } from '../../generated/graphql.ts'
import { Citation } from './citation.tsx'

/** All places where a statement is said. */
export function Citations({ evidence }: { readonly evidence: readonly CitationFragment[] }): ReactNode {
  return (
    <span className="citations">
      {evidence.map((place) => (
        <Citation key={`${place.source.id} ${place.start} ${place.end}`} evidence={place} />
      ))}
    </span>
  )
}
