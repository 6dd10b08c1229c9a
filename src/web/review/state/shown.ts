import type { Range } from '../../../citation.ts'
import type { Review, Written } from '../../../loader/draft/review/protocol.ts'
import type { MessageKey } from '../messages.ts'

/** A message with its values, in the language of the page once it is shown. */
export interface Said {
  readonly message: MessageKey
  readonly values?: Readonly<Record<string, string | number>>
}

/** What the keys mean at the moment. */
export type Mode =
  | { readonly mode: 'cards' | 'edit' | 'help' | 'merge' }
  /** An English name is typed. */
  | { readonly mode: 'name' }
  /** A stretch of the text is marked by keys; a caret where it is empty. */
  | { readonly mode: 'mark'; readonly range: Range }
  /** What it is is asked. */
  | { readonly mode: 'add'; readonly range: Range }
  | { readonly mode: 'written'; readonly written: Written }
  | { readonly mode: 'unproved' }

/** Everything the page shows. */
export interface Shown {
  /** Undefined until the server has answered. */
  readonly review: Review | undefined
  /** The key of the record whose card is selected. */
  readonly cursor: string
  /** Which of its places is selected. */
  readonly span: number
  readonly mode: Mode
  /** `AWAY`: the server does not answer. `REFUSED`: it does not know this page. */
  readonly connection: 'HERE' | 'AWAY' | 'REFUSED'
  /** What has happened, for the live region; together they are one sentence after another. */
  readonly said: readonly Said[]
  /** What has to be seen until the next decision. */
  readonly notice: MessageKey | undefined
}
