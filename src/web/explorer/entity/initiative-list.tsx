import { Fragment, type ReactNode } from 'react'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { Figure } from '../figures/figure.tsx'
import type { CitationFragment, InitiativeLineFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { BasisBadge, RoleBadge } from './badges.tsx'

/** An initiative and what ties it to the entity of the page. */
export interface InitiativeTie {
  readonly node: InitiativeLineFragment
  readonly role?: 'LEAD' | 'SUPPORT'
  readonly basis?: 'STATED' | 'TOPIC'
  readonly evidence: readonly CitationFragment[]
}

/** Initiatives: what each is, who carries it, with which figures, and where the tie is said. */
export function InitiativeList({
  ties,
  carriers = true,
}: {
  readonly ties: readonly InitiativeTie[]
  /** False where the page itself says who carries them. */
  readonly carriers?: boolean
}): ReactNode {
  return (
    <ul className="lines">
      {ties.map(({ node, role, basis, evidence }) => (
        <li key={`${node.id} ${role ?? ''}`}>
          <div className="line-head">
            <EntityLink entity={node} both />
            {role && <RoleBadge role={role} />}
            {basis && <BasisBadge basis={basis} />}
            <Citations evidence={evidence} />
          </div>
          <InitiativeDetail initiative={node} carriers={carriers} />
        </li>
      ))}
    </ul>
  )
}

/** What an initiative is, who carries it, and its figures. */
export function InitiativeDetail({
  initiative: { summary, summaryEn, agencies, outcomes },
  carriers,
}: {
  readonly initiative: InitiativeLineFragment
  readonly carriers: boolean
}): ReactNode {
  const { language } = useLanguage()
  const words = language === 'zh' ? (summary ?? summaryEn) : (summaryEn ?? summary)
  return (
    <>
      {words !== null && <p className="summary">{words}</p>}
      {carriers && agencies.edges.length > 0 && (
        <p className="carriers">
          {agencies.edges.map(({ node, role }, index) => (
            <Fragment key={`${node.id} ${role}`}>
              {index > 0 && ' '}
              <EntityLink entity={node} /> <RoleBadge role={role} />
            </Fragment>
          ))}
        </p>
      )}
      {outcomes.nodes.length > 0 && (
        <ul className="line-figures">
          {outcomes.nodes.map((outcome) => (
            <li key={outcome.id}>
              <Figure outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
