import type { Json } from '../../../graph/port.ts'

/**
 * A random operation before it is text. A draft may be anything: two fields may claim one response key, a
 * page may be larger than allowed. Printing puts that right, so that a draft can be shrunk piece by piece.
 */
export interface DraftOperation {
  readonly name: string | undefined
  /** The day of `@asOf`. */
  readonly asOf: DraftValue | undefined
  readonly selections: readonly DraftSelection[]
}

export type DraftSelection = DraftField | DraftFragment

export interface DraftField {
  readonly kind: 'field'
  readonly name: string
  /** The response key it would like to have. */
  readonly alias: string | undefined
  readonly arguments: Readonly<Record<string, DraftValue>>
  /** Empty for a leaf. */
  readonly selections: readonly DraftSelection[]
  /** The same field once more under the same key, with other selections, for the answer to be merged. */
  readonly again: readonly DraftSelection[] | undefined
  readonly directives: readonly DraftDirective[]
}

export interface DraftFragment {
  readonly kind: 'fragment'
  /** Type condition; an inline fragment can do without. */
  readonly on: string | undefined
  /** `shared` is a named fragment that is spread wherever another shared one on the same type would be. */
  readonly style: 'inline' | 'named' | 'shared'
  readonly selections: readonly DraftSelection[]
  readonly directives: readonly DraftDirective[]
}

export interface DraftDirective {
  readonly name: 'include' | 'skip'
  readonly if: DraftValue
}

/** Where a value is: in the document, or in a variable, sent or by default. */
export type VariableUse =
  | 'literal'
  | 'variable'
  /** A variable that is not given; its default is the value. */
  | 'default'
  /** A variable with another default. */
  | 'overridden'

export type DraftValue = { readonly use: VariableUse } & (
  | { readonly kind: 'scalar'; readonly value: Json }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'null' }
  /** A variable that is not given and has no default. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, DraftValue>> }
  /** A list of one may be written without brackets. */
  | { readonly kind: 'list'; readonly items: readonly DraftValue[]; readonly bare: boolean }
  /** A cursor at or beside an item; which values it has depends on the order of the list. */
  | { readonly kind: 'cursor'; readonly item: number; readonly shift: number }
)

/** The value as JSON; undefined where it says nothing. */
export function plainValue(value: DraftValue | undefined): Json | undefined {
  switch (value?.kind) {
    case 'scalar':
    case 'enum':
      return value.value
    case 'object':
      return Object.fromEntries(
        Object.entries(value.fields).flatMap(([name, field]) => {
          const plain = plainValue(field)
          return plain === undefined ? [] : [[name, plain]]
        }),
      )
    case 'list': {
      const items = value.items.flatMap((item) => plainValue(item) ?? [])
      return value.bare && items.length === 1 ? items[0] : items
    }
    case 'null':
      return null
    default:
      return undefined
  }
}
