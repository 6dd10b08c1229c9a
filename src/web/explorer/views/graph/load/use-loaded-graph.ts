import { type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Failure, ask } from '../../../api/ask.ts'
import { type LoadedGraph, loadGraph } from './load-graph.ts'
import type { GraphState } from '../state.ts'

/** What a state shows; until it is there, what was shown before. Every answer is kept, as in other views. */
export function useLoadedGraph(state: GraphState): UseQueryResult<LoadedGraph, Failure> {
  const { start, expand, from, to } = state
  return useQuery<LoadedGraph, Failure>({
    queryKey: ['graph', start, expand, from, to],
    queryFn: ({ client }) =>
      loadGraph(
        (document, variables) =>
          client.query({
            queryKey: [document.toString(), variables],
            queryFn: ({ signal }) => ask(document, variables, signal),
            retry: false,
          }),
        state,
      ),
    placeholderData: keepPreviousData,
  })
}
