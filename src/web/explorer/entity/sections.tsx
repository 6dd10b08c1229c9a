import type { ReactNode } from 'react'
import { Empty } from '../components/empty.tsx'
import { Section } from '../components/section.tsx'
import { FiguresTable } from '../figures/figures-table.tsx'
import { useLanguage } from '../language/language.tsx'
import { ENTITY_TYPES, type Kind, type Relationship } from '../ontology.ts'
import { Flags } from './lists/badges.tsx'
import { InitiativeList } from './lists/initiative-list.tsx'
import {
  type Edge,
  type PageAnswer,
  type Value,
  isConnection,
  isFigure,
  isLineEntity,
} from './page-entity.ts'
import { type ListsOfEntity, RelationshipList } from './lists/relationship-list.tsx'
import { styleOf } from './style-of.ts'
import { TieList } from './lists/tie-list.tsx'
import { useMeaning } from './use-meaning.ts'

/** A section for each relationship of which there is more to say than names. */
export function Sections<Data extends PageAnswer>({
  kind,
  shown,
  ...lists
}: ListsOfEntity<Data> & { readonly kind: Kind; readonly shown: readonly string[] }): ReactNode {
  const { label } = useLanguage()
  const meaning = useMeaning()
  const { name: type, relationships } = ENTITY_TYPES[kind]
  const sections = relationships.flatMap((link) => {
    const value = lists.entity[link.field]
    const style = styleOf(link)
    if (style === 'names' || shown.includes(link.field) || isNothing(value, style)) return []
    const { field } = link
    return [
      {
        style,
        section: (
          <Section
            key={field}
            title={label(type, field)}
            note={meaning(type, field)}
            count={isConnection(value) ? value.totalCount : undefined}
          >
            {isConnection(value) ? (
              <RelationshipList {...lists} field={field} first={value}>
                {(edges) => <Edges of={kind} link={link} edges={edges} />}
              </RelationshipList>
            ) : (
              isLineEntity(value) && <Edges of={kind} link={link} edges={[{ node: value, evidence: [] }]} />
            )}
          </Section>
        ),
      },
    ]
  })
  const ties = sections.filter(({ style }) => style === 'ties')
  return (
    <>
      {ties.length > 0 && <div className="columns">{ties.map(({ section }) => section)}</div>}
      {sections.flatMap(({ style, section }) => (style === 'ties' ? [] : [section]))}
    </>
  )
}

/** A list without entries says so; one entity that is not there, and figures that are not, leave no section. */
function isNothing(value: Value | undefined, style: ReturnType<typeof styleOf>): boolean {
  if (isConnection(value)) return style === 'figures' && value.totalCount === 0
  return !isLineEntity(value)
}

function Edges({
  of,
  link,
  edges,
}: {
  readonly of: Kind
  readonly link: Relationship
  readonly edges: readonly Edge[]
}): ReactNode {
  const { text } = useLanguage()
  if (edges.length === 0) return <Empty>{text('none')}</Empty>
  if (styleOf(link) === 'initiatives') return <InitiativeList link={link} edges={edges} />
  if (styleOf(link) === 'ties') return <TieList link={link} edges={edges} />
  const edgeOf = new Map(edges.map((edge) => [edge.node.id, edge]))
  return (
    <FiguresTable
      outcomes={edges.map(({ node }) => node).filter(isFigure)}
      // What other figures say of the same is a question of who says it.
      sources={link.to === of ? true : undefined}
      flagsOf={({ id }) => {
        const edge = edgeOf.get(id)
        return edge && <Flags link={link} edge={edge} />
      }}
    />
  )
}
