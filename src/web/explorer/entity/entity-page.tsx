import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { CitationsBySource } from '../components/citation/citations-by-source.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { literal } from '../cypher/literal.ts'
import { PAGES } from '../generated/pages.ts'
import { useLanguage } from '../language/language.tsx'
import { ENTITY_TYPES } from '../ontology.ts'
import { type PageProps, graphPathOf } from '../pages.ts'
import { useTitle } from '../use-title.ts'
import { Fact, Facts } from './facts.tsx'
import type { PageAnswer, PageDocument, PageEntity } from './page-entity.ts'
import { Sections } from './sections.tsx'
import { useMeaning } from './use-meaning.ts'

/** What a page shows in a way of its own. */
export interface Own {
  /** What the entity is, in a sentence or a figure. */
  readonly lead?: ReactNode
  readonly facts?: ReactNode
  /** Fields that lead, facts and sections show; all others are shown as the ontology states them. */
  readonly shown?: readonly string[]
  /** Sections below the others. */
  readonly sections?: ReactNode
}

/** The page of an entity: its names, where it is named, a fact for each property, a list for each relationship. */
export function EntityPage<Entity extends PageEntity, Data extends PageAnswer>({
  kind,
  id,
  document,
  select,
  own,
}: PageProps & {
  readonly document: PageDocument<Data>
  readonly select: (answer: Data) => Entity | null
  readonly own?: (entity: Entity) => Own
}): ReactNode {
  const answer = useGraph(document, { id })
  return (
    <Answer of={answer}>
      {(data) => {
        const entity = select(data)
        if (!entity) return <NotFound id={id} />
        return (
          <Found key={id} kind={kind} entity={entity} document={document} own={own?.(entity) ?? {}}>
            <QueryPanel
              document={document}
              variables={{ id }}
              cypher={PAGES[kind].cypher.replace('$id', () => literal(id))}
            />
          </Found>
        )
      }}
    </Answer>
  )
}

function Found<Data extends PageAnswer>({
  kind,
  entity,
  document,
  own: { lead, facts, shown = [], sections },
  children,
}: {
  readonly kind: PageProps['kind']
  readonly entity: PageEntity
  readonly document: PageDocument<Data>
  readonly own: Own
  readonly children: ReactNode
}): ReactNode {
  const { language, label, nameOf, text } = useLanguage()
  const meaning = useMeaning()
  const { name: type } = ENTITY_TYPES[kind]
  const { primary, secondary } = nameOf(entity)
  useTitle(primary)
  return (
    <article className="page entity" data-kind={kind}>
      <header className="entity-head">
        <p className="kind" data-kind={kind} title={meaning(type)}>
          {label(type)}
        </p>
        <h1>{primary}</h1>
        <p className="entity-other" lang={language === 'zh' ? 'en' : 'zh-Hans'}>
          {secondary}
        </p>
        {lead}
        <dl className="facts">
          {facts}
          <Facts kind={kind} entity={entity} document={document} shown={shown} />
          {entity.aliases.length > 0 && (
            <Fact name={text('alsoKnownAs')}>
              {entity.aliases.map((alias, index) => (
                <span key={alias} lang={/\p{Script=Han}/u.test(alias) ? 'zh-Hans' : 'en'}>
                  {index > 0 && ' · '}
                  {alias}
                </span>
              ))}
            </Fact>
          )}
          {entity.formerly.length > 0 && (
            <Fact name={label('formerly')} title={meaning('formerly')}>
              <span className="note">{entity.formerly.join(' · ')}</span>
            </Fact>
          )}
          <Said entity={entity} shown={shown} />
        </dl>
        <p className="entity-ways">
          <Link href={graphPathOf(entity)}>{text('showInGraph')}</Link>
        </p>
      </header>
      <Sections kind={kind} entity={entity} document={document} shown={shown} />
      {sections}
      {children}
    </article>
  )
}

/** Where the entity is named, and between which days sources were published that say something of it. */
function Said({
  entity: { evidence, firstStated, lastStated },
  shown,
}: {
  readonly entity: PageEntity
  readonly shown: readonly string[]
}): ReactNode {
  const { language, text } = useLanguage()
  const isLater = lastStated !== null && lastStated !== firstStated
  const known = [
    ...(firstStated === null || shown.includes('firstStated')
      ? []
      : [text('firstStated', { date: firstStated })]),
    ...(isLater && !shown.includes('lastStated') ? [text('lastStated', { date: lastStated })] : []),
  ]
  if (evidence.length === 0 && known.length === 0) return null
  return (
    <Fact name={text('said')}>
      <CitationsBySource evidence={evidence} />
      {known.length > 0 && <span className="note"> {known.join(language === 'zh' ? '，' : ', ')}</span>}
    </Fact>
  )
}
