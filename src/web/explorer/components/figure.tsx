import type { ReactNode } from 'react'
import type { FigureFragment } from '../generated/graphql.ts'
import { Citation } from './citation.tsx'
import { EntityLink } from './entity-link.tsx'

/** One outcome: what it is, the figure as the source has it, and where it is said. */
export function Figure({ outcome }: { readonly outcome: FigureFragment }): ReactNode {
  return (
    <div className="figure">
      <EntityLink entity={outcome} />
      {outcome.raw !== null && (
        <span className="figure-raw" lang="zh-Hans">
          {outcome.raw}
        </span>
      )}
      {outcome.evidence.map((evidence) => (
        <Citation key={evidence.start} evidence={evidence} />
      ))}
    </div>
  )
}
