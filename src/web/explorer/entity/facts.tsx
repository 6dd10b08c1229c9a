import { Fragment, type ReactNode } from 'react'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { useLanguage } from '../language/language.tsx'
import { ENTITY_TYPES, type Kind, type Relationship } from '../ontology.ts'
import { Flags } from './lists/badges.tsx'
import { type Edge, type PageAnswer, isConnection, isLineEntity } from './page-entity.ts'
import { type ListsOfEntity, RelationshipList } from './lists/relationship-list.tsx'
import { styleOf } from './style-of.ts'
import { useMeaning } from './use-meaning.ts'
import { valueWording } from './value-wording.ts'

/** A fact for each property, and for each relationship whose neighbours are told by their names. */
export function Facts<Data extends PageAnswer>({
  kind,
  entity,
  document,
  shown,
}: ListsOfEntity<Data> & { readonly kind: Kind; readonly shown: readonly string[] }): ReactNode {
  const { language, label } = useLanguage()
  const meaning = useMeaning()
  const { name: type, properties, relationships } = ENTITY_TYPES[kind]
  const values = Object.entries(properties).flatMap(([field, property]) => {
    const english = language === 'en' && property.english !== undefined ? entity[property.english] : null
    const words = valueWording(english ?? entity[field], property, [type, field], language)
    return words === '' || shown.includes(field) ? [] : [{ field, words }]
  })
  const names = relationships.filter((link) => styleOf(link) === 'names' && !shown.includes(link.field))
  return (
    <>
      {values.map(({ field, words }) => (
        <Fact key={field} name={label(type, field)} title={meaning(type, field)}>
          {words}
        </Fact>
      ))}
      {names.map((link) => {
        const { field } = link
        const value = entity[field]
        const name = { name: label(type, field), title: meaning(type, field) }
        if (isConnection(value) && value.edges.length > 0) {
          return (
            <Fact key={field} {...name}>
              <RelationshipList entity={entity} document={document} field={field} first={value}>
                {(edges) => <Names link={link} edges={edges} />}
              </RelationshipList>
            </Fact>
          )
        }
        return isLineEntity(value) ? (
          <Fact key={field} {...name}>
            <EntityLink entity={value} />
          </Fact>
        ) : null
      })}
    </>
  )
}

/** Entities by their names, each with where the tie is said. */
function Names({ link, edges }: { readonly link: Relationship; readonly edges: readonly Edge[] }): ReactNode {
  const { language } = useLanguage()
  return edges.map((edge, index) => (
    <Fragment key={edge.node.id}>
      {index > 0 && (language === 'zh' ? '、' : ', ')}
      <EntityLink entity={edge.node} />
      <Flags link={link} edge={edge} />
      {edge.evidence.length > 0 && (
        <>
          {' '}
          <Citations evidence={edge.evidence} />
        </>
      )}
    </Fragment>
  ))
}

/** One short fact: its name and its value. */
export function Fact({
  name,
  title,
  children,
}: {
  readonly name: string
  /** What the name means. */
  readonly title?: string | undefined
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="fact">
      <dt title={title}>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
