import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Page, usePages } from '../api/use-pages.ts'
import { Failure } from './failure.tsx'

/** A list of a view that goes on page by page: all pages asked for so far, and the way to the next. */
export function List<Result, Variables, Connection extends Page>({
  document,
  at,
  select,
  first,
  children,
}: {
  readonly document: TypedDocumentString<Result, Variables>
  /** The variables with the cursor of this list. */
  readonly at: (after: string | null) => Variables
  /** This list in an answer. */
  readonly select: (result: Result) => Connection | undefined
  /** The page that came with the view. */
  readonly first: Connection
  readonly children: (pages: readonly Connection[]) => ReactNode
}): ReactNode {
  const { text } = useLanguage()
  const { pages, more, loading, failure } = usePages(document, at, select, first)
  return (
    <>
      {children(pages)}
      {failure && <Failure failure={failure} {...(more ? { onRetry: more } : {})} />}
      {more && !failure && (
        <button type="button" className="more" disabled={loading} onClick={more}>
          {text(loading ? 'loading' : 'showMore')}
        </button>
      )}
    </>
  )
}
