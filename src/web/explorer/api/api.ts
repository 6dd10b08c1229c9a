import { QueryClient, type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Failure, ask } from './ask.ts'

export type { Failure }

/** How long an answer counts as fresh, in milliseconds; the graph changes when somebody loads it. */
const FRESH_MILLISECONDS = 5 * 60_000

/** How often a question that could not be answered is asked again, in milliseconds. */
const AGAIN_MILLISECONDS = 3_000

/** What keeps the answers of one page. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLISECONDS,
        // The service may run on this very machine: whether there is a network says nothing.
        networkMode: 'always',
        retry: (count, failure) => isPassing(failure) && count < 2,
        retryDelay: (count) => 300 * 2 ** count,
        refetchOnWindowFocus: false,
        refetchInterval: ({ state }) =>
          state.status === 'error' && isPassing(state.error) ? AGAIN_MILLISECONDS : false,
      },
    },
  })
}

/** How a question is asked. */
export interface GraphOptions {
  /** False: it is not asked yet. */
  readonly enabled?: boolean
  /** True: the answer to the variables before stays until there is one to the new variables. */
  readonly keepPrevious?: boolean
}

/**
 * The answer of the API to a document with variables. A failure that may pass is retried with growing pauses,
 * then every few seconds, so that the page comes back by itself when the service does.
 */
export function useGraph<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: GraphOptions = {},
): UseQueryResult<Result, Failure> {
  return useQuery<Result, Failure>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Whether asking again may help. */
function isPassing(failure: unknown): boolean {
  return failure instanceof Error && 'kind' in failure && failure.kind !== 'refused'
}
