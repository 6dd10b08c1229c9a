import type { NodeType } from '../model.ts'
import { lowerFirst, wordsOf } from '../names.ts'

/** What one of a type is called in a description: `trade fair`. */
export function oneOf({ singular }: Pick<NodeType, 'singular'>): string {
  return wordsOf(singular).join(' ')
}

/** What several of a type are called: `trade fairs`. */
export function manyOf({ plural }: Pick<NodeType, 'plural'>): string {
  return wordsOf(plural).join(' ')
}

/** With the indefinite article: `an agency`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** The first sentence of a description. */
export function firstSentence(description: string): string {
  return description.replaceAll('\n', ' ').split(/(?<=\.)\s/)[0] ?? ''
}

/** A description up to its first comma, colon or full stop, to go on a sentence with. */
export function firstClause(description: string): string {
  return lowerFirst(description.split(/[,.:]/)[0] ?? '')
}
