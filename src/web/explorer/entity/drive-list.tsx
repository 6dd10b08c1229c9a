import type { ReactNode } from 'react'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import type { CitationFragment, NameFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { BasisBadge } from './badges.tsx'

/** That somebody drives a goal: who or which, through what, on what ground, and where it is said. */
export interface Drive {
  readonly node: NameFragment
  readonly via: readonly NameFragment[]
  readonly basis: 'STATED' | 'TOPIC'
  readonly evidence: readonly CitationFragment[]
}

/** Who drives, or what is driven, each through what. */
export function DriveList({ drives }: { readonly drives: readonly Drive[] }): ReactNode {
  const { text } = useLanguage()
  return (
    <ul className="lines">
      {drives.map(({ node, via, basis, evidence }) => (
        <li key={node.id}>
          <div className="line-head">
            <EntityLink entity={node} both />
            <BasisBadge basis={basis} />
          </div>
          <div className="via">
            <span className="note">{text('through')}</span>
            <ul>
              {via.map((initiative) => (
                <li key={initiative.id}>
                  <EntityLink entity={initiative} />
                </li>
              ))}
            </ul>
          </div>
          <Citations evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}
