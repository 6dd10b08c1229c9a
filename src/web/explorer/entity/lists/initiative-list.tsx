import { Fragment, type ReactNode } from 'react'
import { Citations } from '../../components/citation/citations.tsx'
import { EntityLink } from '../../components/entity-link.tsx'
import { Figure } from '../../figures/figure.tsx'
import type { InitiativeLineFragment } from '../../generated/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Relationship } from '../../ontology.ts'
import { Badge, Badges, Flag } from './badges.tsx'
import { type Edge, isInitiative } from '../page-entity.ts'
import { keyOf } from './tie-list.tsx'

/** Initiatives: what each is, who carries it, with which figures, and where the tie is said. */
export function InitiativeList({
  link = {},
  edges,
}: {
  readonly link?: Pick<Relationship, 'edgeFields' | 'flags' | 'roles'>
  readonly edges: readonly Edge[]
}): ReactNode {
  return (
    <ul className="lines">
      {edges.map((edge) => (
        <li key={keyOf(edge, link)}>
          <div className="line-head">
            <EntityLink entity={edge.node} both />
            <Badges link={link} edge={edge} />
            <Citations evidence={edge.evidence} />
          </div>
          {isInitiative(edge.node) && (
            // Where a tie has a role, the page is about one who carries them.
            <InitiativeDetail initiative={edge.node} carriers={link.roles === undefined} />
          )}
        </li>
      ))}
    </ul>
  )
}

function InitiativeDetail({
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
          {agencies.edges.map(({ node, role, implied }, index) => (
            <Fragment key={`${node.id} ${role}`}>
              {index > 0 && ' '}
              <EntityLink entity={node} /> <Badge field="role" value={role} />
              {implied && (
                <>
                  {' '}
                  <Flag field="implied" />
                </>
              )}
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
