import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Citations } from '../components/citation/citations.tsx'
import type { HeadingFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { graphPathOf, kindOf } from '../pages.ts'
import { useTitle } from '../use-title.ts'

/** The page of an entity: its names, where it is named, short facts, then its sections. */
export function EntityPage({
  entity,
  lead,
  facts,
  children,
}: {
  readonly entity: Pick<HeadingFragment, 'id' | 'name' | 'nameEn' | 'aliases' | 'evidence'>
  /** What it is, in a sentence or a figure. */
  readonly lead?: ReactNode
  readonly facts?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  const { language, nameOf, text } = useLanguage()
  const { primary, secondary } = nameOf(entity)
  const kind = kindOf(entity.id)
  useTitle(primary)
  return (
    <article className="page entity" data-kind={kind}>
      <header className="entity-head">
        <p className="kind" data-kind={kind}>
          {kind && text(kind)}
        </p>
        <h1>{primary}</h1>
        <p className="entity-other" lang={language === 'zh' ? 'en' : 'zh-Hans'}>
          {secondary}
        </p>
        {lead}
        <dl className="facts">
          {facts}
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
          {entity.evidence.length > 0 && (
            <Fact name={text('said')}>
              <Citations evidence={entity.evidence} />
            </Fact>
          )}
        </dl>
        <p className="entity-ways">
          <Link href={graphPathOf(entity)}>{text('showInGraph')}</Link>
        </p>
      </header>
      {children}
    </article>
  )
}

/** One short fact: its name and its value. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
