/** The five operations that are compared. */
export const OPERATIONS = ['agency', 'agencies', 'goal', 'filter', 'search'] as const

export type Operation = (typeof OPERATIONS)[number]

/** What each operation asks, as tables show it. */
export const TITLES: Readonly<Record<Operation, string>> = {
  agency: '(a) one agency, 20 initiatives, goals and outcomes of each',
  agencies: '(b) 50 agencies × 10 initiatives × goals, districts, outcomes',
  goal: '(c) one goal, 50 driving agencies with the initiatives between',
  filter: '(d) a filtered, ordered page through a relationship filter, with totalCount',
  search: '(e) an agency by name, and search',
}

/** The parameters of each operation, the same for every contender. */
export interface Questions {
  /** (a) An agency that leads 20 initiatives or a few more. */
  readonly agency: { readonly id: string }
  /** (b) The agencies after this one, by `id`. */
  readonly agencies: { readonly after: string }
  /** (c) A goal. */
  readonly goal: { readonly id: string }
  /** (d) Initiatives with an outcome of at least this value, by name. */
  readonly filter: { readonly value: number }
  /** (e) The Chinese name of an agency; the Chinese or English name of an initiative. */
  readonly search: { readonly name: string; readonly text: string }
}

/** One operation with its parameters. */
export type Question = {
  readonly [O in Operation]: { readonly operation: O; readonly of: Questions[O] }
}[Operation]

/** The answer every contender must give, in the shape of our API. */
export interface Answers {
  readonly agency: {
    readonly agency: AgencyFields & {
      readonly initiatives: {
        readonly nodes: readonly (Named & {
          readonly goals: { readonly nodes: readonly Named[] }
          readonly outcomes: { readonly nodes: readonly Figure[] }
        })[]
      }
    }
  }
  readonly agencies: {
    readonly agencies: {
      readonly nodes: readonly (Named & {
        readonly initiatives: {
          readonly nodes: readonly (Named & {
            readonly goals: { readonly nodes: readonly Named[] }
            readonly districts: { readonly nodes: readonly Named[] }
            readonly outcomes: { readonly nodes: readonly Figure[] }
          })[]
        }
      })[]
    }
  }
  readonly goal: {
    readonly goal: Named & {
      readonly drivenBy: {
        readonly edges: readonly {
          readonly basis: string
          readonly via: readonly Named[]
          readonly node: Named
        }[]
      }
    }
  }
  readonly filter: {
    readonly initiatives: {
      readonly totalCount: number
      readonly nodes: readonly (Named & { readonly outcomes: { readonly nodes: readonly Figure[] } })[]
    }
  }
  readonly search: {
    readonly agency: AgencyFields
    readonly search: { readonly edges: readonly { readonly score: number; readonly node: AnyNamed }[] }
  }
}

export interface Named {
  readonly id: string
  readonly name: string
}

export interface AnyNamed extends Named {
  readonly __typename: string
  readonly nameEn: string
}

export interface AgencyFields extends Named {
  readonly nameEn: string
  readonly kind: string
}

export interface Figure extends Named {
  readonly value: number | null
  readonly unit: string | null
}
