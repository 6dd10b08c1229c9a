import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type Failure, ask } from '../api/ask.ts'
import { TakenDocument, type TakenEntityFragment, type TakenQuery } from '../generated/graphql.ts'
import type { Place } from './segments.ts'

/** Something that was taken from a place of a source. */
export interface Taken extends Place {
  readonly entity: Pick<TakenEntityFragment, 'id' | 'name' | 'nameEn'>
  readonly paragraph: number
}

/** All that was taken from a source and where from; page after page until there is no more. */
export function useTaken(source: string): UseQueryResult<readonly Taken[], Failure> {
  return useQuery<readonly Taken[], Failure>({
    queryKey: [TakenDocument.toString(), source],
    queryFn: async ({ signal }) => {
      const entities: TakenEntityFragment[] = []
      for (let after: After | undefined = {}; after;) {
        const answer: TakenQuery = await ask(TakenDocument, after, signal)
        entities.push(...Object.values(answer).flatMap(({ nodes }) => nodes))
        after = nextOf(answer, after)
      }
      return takenFrom(entities, source)
    },
  })
}

/** The cursor of each list. */
type After = Readonly<Record<`${string}After`, string | null>>

/** The cursors to go on with; a list that has ended stays at its last one and answers nothing more. */
function nextOf(answer: TakenQuery, before: After): After | undefined {
  const lists = Object.entries(answer)
  if (!lists.some(([, { pageInfo }]) => pageInfo.hasNextPage)) return undefined
  return Object.fromEntries(
    lists.map(([name, { pageInfo }]) => [
      `${name}After`,
      pageInfo.endCursor ?? before[`${name}After`] ?? null,
    ]),
  )
}

function takenFrom(entities: readonly TakenEntityFragment[], source: string): readonly Taken[] {
  return entities.flatMap(({ evidence, ...entity }) =>
    evidence
      .filter((place) => place.source.id === source)
      .map(({ paragraph, start, end }) => ({ entity, paragraph, start, end })),
  )
}
