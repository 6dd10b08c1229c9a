import { distance } from '../../did-you-mean.ts'
import type { Variables } from '../value.ts'

/**
 * The words of a query and their weights, for queries no entity matches in full. Entities with rarer words come first.
 */
export interface WeighedWords {
  readonly tokens: readonly string[]
  /** Positive integers, in the same order. */
  readonly weights: readonly number[]
}

/** The weight of an entity that has all the words. */
export function weightOf({ weights }: WeighedWords): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/**
 * Weighs words by how rare they are, as the inverse document frequency does.
 * @param counts how many entities have each word; words that none has are left out.
 */
export function weighed(counts: ReadonlyMap<string, number>): WeighedWords {
  const known = [...counts].filter(([, count]) => count > 0)
  const total = known.reduce((sum, [, count]) => sum + count, 0)
  return {
    tokens: known.map(([token]) => token),
    weights: known.map(([, count]) => Math.max(1, Math.round(100 * Math.log2(1 + total / count)))),
  }
}

/** From how many letters on a word is looked for with one typing mistake. */
const CORRECTED_LENGTH = 5

/** How many letters at either end of a word are compared first: one mistake leaves those at one end as they are. */
const END_LENGTH = 2

/** Whether a word may be a misspelt one: Chinese is typed by choosing among characters. */
export function isCorrectable(token: string): boolean {
  return token.length >= CORRECTED_LENGTH && !/\p{Script=Han}|\p{Number}/u.test(token)
}

/** The beginnings and the ends of words, of which a word of the graph has one if it differs by one mistake. */
export function endsOf(tokens: readonly string[]): { readonly starts: string[]; readonly ends: string[] } {
  return {
    starts: tokens.map((token) => token.slice(0, END_LENGTH)),
    ends: tokens.map((token) => token.slice(-END_LENGTH)),
  }
}

/**
 * The word of the graph that a misspelt one stands for: one letter more, less or another, or two letters swapped. Of
 * several, the most frequent one; of those, the first in alphabetical order.
 * @param words how many entities have each word.
 */
export function correctionOf(token: string, words: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...words]
    .filter(([word]) => Math.abs(word.length - token.length) <= 1 && distance(word, token) === 1)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
  return best?.[0]
}

const WORDS = ' words'

/** The variables of a request with the words to look for; no variable has such a name. */
export function withWords(variables: Variables, words: WeighedWords): Variables {
  return { ...variables, [WORDS]: words }
}

/** Reads what `withWords` put beside the variables; no words where it was not there. */
export function readWords(variables: Variables): WeighedWords {
  const words = variables[WORDS]
  return isWords(words) ? words : { tokens: [], weights: [] }
}

function isWords(value: unknown): value is WeighedWords {
  return typeof value === 'object' && value !== null && 'tokens' in value && 'weights' in value
}
