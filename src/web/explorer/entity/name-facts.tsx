import { Fragment, type ReactNode } from 'react'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import type { CitationFragment, NameFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { Fact } from './entity-page.tsx'

/** What ties an entity to the one of the page. */
export interface Tie {
  readonly node: NameFragment
  readonly evidence: readonly CitationFragment[]
}

/** A short list of ties as a fact, each with where it is said; nothing where there is none. */
export function TieFact({ name, ties }: { readonly name: string; readonly ties: readonly Tie[] }): ReactNode {
  const { language } = useLanguage()
  if (ties.length === 0) return null
  return (
    <Fact name={name}>
      {ties.map(({ node, evidence }, index) => (
        <Fragment key={node.id}>
          {index > 0 && (language === 'zh' ? '、' : ', ')}
          <EntityLink entity={node} />
          {evidence.length > 0 && (
            <>
              {' '}
              <Citations evidence={evidence} />
            </>
          )}
        </Fragment>
      ))}
    </Fact>
  )
}

/** Entities by their names alone, where the name itself is the ground: a part of, the parts of. */
export function NameFact({
  name,
  entities,
}: {
  readonly name: string
  readonly entities: readonly NameFragment[]
}): ReactNode {
  return <TieFact name={name} ties={entities.map((node) => ({ node, evidence: [] }))} />
}
