import { indicatorId, sourceId } from '../generate/ids.ts'
import { publishedOn } from '../generate/published.ts'

/** What a client asks; the answer to one operation may be needed for the next. */
export interface Question {
  readonly name: string
  /** The operation and its variables; different ones in each round where that makes a difference. */
  readonly operation: (round: number) => Operation
  /** The list of the answer, by names of fields; it has to have something in it. */
  readonly list: readonly string[]
  /** Whether to go on to the last page, and to time all pages as one. */
  readonly allPages?: boolean
}

export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, string>>
}

const AGENCIES = '{ agencies(first: 20) { nodes { id name initiatives(first: 5) { nodes { id name } } } } }'
const NAMED = 'nodes { id name firstStated }'

/**
 * The questions about a graph of many sources.
 * @param since the revision before a small load.
 */
export function questionsOf(sources: number, since: string): readonly Question[] {
  const sourceIn = (round: number): number => (round * 37) % sources
  return [
    {
      name: '20 agencies with initiatives',
      operation: () => ({ query: AGENCIES, variables: {} }),
      list: ['agencies', 'nodes'],
    },
    {
      name: 'the same with `@asOf`',
      operation: () => ({
        query: `query @asOf(date: "${publishedOn(Math.floor(sources / 2))}") ${AGENCIES}`,
        variables: {},
      }),
      list: ['agencies', 'nodes'],
    },
    {
      name: '`changes` since the load of one bulletin',
      operation: () => ({
        query:
          'query ($since: String!) { changes(since: $since, first: 100) { totalCount nodes { kind type id fromId toId } } }',
        variables: { since },
      }),
      list: ['changes', 'nodes'],
    },
    {
      name: '`source { entities(first: 100) }`',
      operation: (round) => ({
        query:
          'query ($id: ID!) { source(id: $id) { entities(first: 100) { totalCount edges { start end node { id name } } } } }',
        variables: { id: sourceId(sourceIn(round)) },
      }),
      list: ['source', 'entities', 'edges'],
    },
    {
      name: 'all outcomes of an indicator, in pages of 100',
      operation: () => ({
        query:
          'query ($id: ID!, $after: String) { indicator(id: $id) { outcomes(first: 100, after: $after) { nodes { raw value period { start end } differsFrom(first: 1) { nodes { raw } } } pageInfo { hasNextPage endCursor } } } }',
        variables: { id: indicatorId(0) },
      }),
      list: ['indicator', 'outcomes', 'nodes'],
      allPages: true,
    },
    {
      name: 'initiatives of a source, by filter, with `totalCount`',
      operation: (round) => ({
        query: `query ($id: ID!) { initiatives(where: { sources: { some: { id: { eq: $id } } } }, first: 20) { totalCount ${NAMED} } }`,
        variables: { id: sourceId(sourceIn(round)) },
      }),
      list: ['initiatives', 'nodes'],
    },
    {
      name: 'initiatives by `firstStated`, latest first, with `totalCount`',
      operation: (round) => ({
        query: `query ($day: Date!) { initiatives(where: { firstStated: { gte: $day } }, orderBy: { field: FIRST_STATED, direction: DESC }, first: 20) { totalCount ${NAMED} } }`,
        variables: { day: publishedOn(sourceIn(round)) },
      }),
      list: ['initiatives', 'nodes'],
    },
  ]
}
