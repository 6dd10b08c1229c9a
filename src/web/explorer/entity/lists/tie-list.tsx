import type { ReactNode } from 'react'
import { Citations } from '../../components/citation/citations.tsx'
import { EntityLink } from '../../components/entity-link.tsx'
import type { NameFragment } from '../../generated/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Relationship } from '../../ontology.ts'
import { Badges } from './badges.tsx'
import type { Edge } from '../page-entity.ts'

/** Entities with what ties them to the one of the page: in which role, through what, and where it is said. */
export function TieList({
  link,
  edges,
}: {
  readonly link: Relationship
  readonly edges: readonly Edge[]
}): ReactNode {
  return (
    <ul className="lines">
      {edges.map((edge) => (
        <li key={keyOf(edge, link)}>
          <div className="line-head">
            <EntityLink entity={edge.node} both />
            <Badges link={link} edge={edge} />
            {!link.references && <Citations evidence={edge.evidence} />}
          </div>
          {link.references && (
            <>
              <Through link={link} edge={edge} />
              <Citations evidence={edge.evidence} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What tells an edge from others of a list: an agency may both lead and support. */
export function keyOf(edge: Edge, { roles }: Pick<Relationship, 'roles'>): string {
  const role = roles && edge[roles.field]
  return typeof role === 'string' ? `${edge.node.id} ${role}` : edge.node.id
}

/** The entities that fields of an edge list: the initiatives through which an agency drives a goal. */
function Through({ link, edge }: { readonly link: Relationship; readonly edge: Edge }): ReactNode {
  const { text } = useLanguage()
  const entities = link.references?.flatMap((field) => {
    const value = edge[field]
    return Array.isArray(value) ? value.filter(isNamed) : []
  })
  return (
    <div className="via">
      <span className="note">{text('through')}</span>
      <ul>
        {entities?.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function isNamed(value: object): value is NameFragment {
  return 'nameEn' in value
}
