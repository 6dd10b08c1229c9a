import type { ReactNode } from 'react'
import { Empty } from '../components/empty.tsx'
import { List } from '../components/list.tsx'
import { Section } from '../components/section.tsx'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { Page } from '../api/use-pages.ts'
import { InitiativeList, type InitiativeTie } from './initiative-list.tsx'

interface InitiativePages extends Page {
  readonly totalCount: number
  readonly edges: readonly InitiativeTie[]
}

/** The initiatives of a page whose document takes `id` and `initiativesAfter`. */
export function InitiativeSection<Result>({
  document,
  id,
  select,
  first,
}: {
  readonly document: TypedDocumentString<
    Result,
    { readonly id: string; readonly initiativesAfter?: string | null | undefined }
  >
  readonly id: string
  readonly select: (result: Result) => InitiativePages | undefined
  readonly first: InitiativePages
}): ReactNode {
  const { text } = useLanguage()
  return (
    <Section title={text('initiatives')} count={first.totalCount}>
      {first.edges.length === 0 && <Empty>{text('none')}</Empty>}
      <List
        document={document}
        at={(initiativesAfter) => ({ id, initiativesAfter })}
        select={select}
        first={first}
      >
        {(pages) => <InitiativeList ties={pages.flatMap(({ edges }) => edges)} />}
      </List>
    </Section>
  )
}
