import type { FiguresQueryVariables, Measure, OutcomeKind } from '../../generated/graphql.ts'
import { OUTCOME_VALUES } from '../../ontology.ts'

export const ORDERS = ['ID', 'NAME', 'VALUE'] as const

/** What the view of the figures is asked to show. */
export interface Choices {
  readonly kind?: OutcomeKind
  readonly measure?: Measure
  readonly unit?: string
  /** Part of a name in either language. */
  readonly text?: string
  readonly order: (typeof ORDERS)[number]
}

/** The choices that the address of the view tells; what it cannot tell is left out. */
export function choicesOf(search: URLSearchParams): Choices {
  const kind = OUTCOME_VALUES.kind.find((one) => one === search.get('kind'))
  const measure = OUTCOME_VALUES.measure.find((one) => one === search.get('measure'))
  const [unit, text] = [search.get('unit'), search.get('text')]
  return {
    ...(kind && { kind }),
    ...(measure && { measure }),
    ...(unit && { unit }),
    ...(text && { text }),
    order: ORDERS.find((one) => one === search.get('order')) ?? 'ID',
  }
}

/** Variables of the question, without the cursor. */
export type FiguresVariables = Required<Pick<FiguresQueryVariables, 'where' | 'orderBy'>>

/** The variables of the question to the API. */
export function variablesOf({ kind, measure, unit, text, order }: Choices): FiguresVariables {
  return {
    where: {
      ...(kind && { kind: { eq: kind } }),
      ...(measure && { measure: { eq: measure } }),
      ...(unit !== undefined && { unit: { eq: unit } }),
      ...(text !== undefined && { or: [{ name: { contains: text } }, { nameEn: { contains: text } }] }),
    },
    orderBy: [{ field: order, direction: order === 'VALUE' ? 'DESC' : 'ASC' }],
  }
}
