import { useInfiniteQuery } from '@tanstack/react-query'
import { Failure, ask } from './ask.ts'
import type { TypedDocumentString } from '../generated/graphql.ts'

/** A page of a connection. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The pages of a list that were asked for so far. */
export interface Pages<Connection> {
  readonly pages: readonly Connection[]
  /** Asks for the next page; undefined where there is none. */
  readonly more: (() => void) | undefined
  readonly loading: boolean
  readonly failure: Failure | null
}

/**
 * The pages of one list of a view: the first came with the view, each further one is the same document with the
 * cursor of the one before.
 * @param at the variables with the cursor of this list.
 * @param select the list in an answer.
 */
export function usePages<Result, Variables, Connection extends Page>(
  document: TypedDocumentString<Result, Variables>,
  at: (after: string | null) => Variables,
  select: (result: Result) => Connection | undefined,
  first: Connection,
): Pages<Connection> {
  const following = useInfiniteQuery({
    queryKey: [document.toString(), 'pages', at(first.pageInfo.endCursor)],
    queryFn: ({ signal, pageParam }) => ask(document, at(pageParam), signal),
    initialPageParam: first.pageInfo.endCursor,
    getNextPageParam: (last: Result) => {
      const info = select(last)?.pageInfo
      return info?.hasNextPage ? info.endCursor : undefined
    },
    enabled: false,
    retry: false,
  })
  const pages = [first, ...(following.data?.pages ?? []).flatMap((page) => select(page) ?? [])]
  return {
    pages,
    more: pages.at(-1)?.pageInfo.hasNextPage ? () => void following.fetchNextPage() : undefined,
    loading: following.isFetching,
    failure: following.error instanceof Failure ? following.error : null,
  }
}
