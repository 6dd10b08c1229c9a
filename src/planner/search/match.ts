import { startsOf } from './keys.ts'
import { keyOf } from './normalise.ts'
import { type WeighedWords, weightOf } from './some-words.ts'
import { indexTokensOf, tokensOf } from './tokens.ts'

/** A text to look for, ready to be compared. */
export interface SearchQuery {
  readonly key: string
  readonly tokens: readonly string[]
}

/** Analyses what a client looks for; `undefined` where nothing is left to look for. */
export function analyseQuery(text: string): SearchQuery | undefined {
  const key = keyOf(text)
  return key === '' ? undefined : { key, tokens: tokensOf(text) }
}

/** Whether a query is nothing but Chinese characters. */
export function isChinese(key: string): boolean {
  return /^\p{Script=Han}+$/u.test(key)
}

/**
 * How well an entity matches: the smaller, the better. `SOME_WORDS` and all above it are for entities that lack some of
 * the words: the rank is larger by the weight of what they lack.
 */
export const MATCH_RANKS = {
  EXACT: 0,
  /** The end of a Chinese name, which says what it is: 发改委 in 市发改委. */
  END: 1,
  PREFIX: 2,
  INSIDE: 3,
  NAME_TOKENS: 4,
  TOKENS: 5,
  SOME_WORDS: 6,
} as const

const SCORES: readonly number[] = [1, 0.9, 0.8, 0.6, 0.4, 0.2]

/**
 * The score that goes with a rank: 1 for an exact name.
 * @param words what was looked for where not all words had to match.
 */
export function scoreOf(rank: number, words?: WeighedWords): number {
  if (rank < MATCH_RANKS.SOME_WORDS || !words) return SCORES[rank] ?? 0
  return 0.2 * (1 - (rank - MATCH_RANKS.SOME_WORDS) / weightOf(words))
}

/** The texts of an entity that a query can match. */
export interface Matchable {
  readonly searchKeys: readonly string[]
  readonly searchNames: readonly string[]
  /** Its names and summaries. */
  readonly texts: readonly string[]
}

/**
 * The name, alias or summary that matched: the first one with the rank of the entity.
 * @param rank how well it does.
 */
export function matchedText(query: SearchQuery, rank: number, entity: Matchable): string {
  const { searchKeys, searchNames } = entity
  const beginsAt = (name: string, token: string): boolean =>
    startsOf(name).some((start) => start.startsWith(token))
  const met = [
    (): string | undefined => searchNames[searchKeys.indexOf(query.key)],
    (): string | undefined => searchNames.find((name) => startsOf(name).includes(query.key)),
    (): string | undefined => searchNames[searchKeys.findIndex((key) => key.startsWith(query.key))],
    (): string | undefined => searchNames.find((name) => beginsAt(name, query.key)),
    (): string | undefined =>
      searchNames.find((name) => query.tokens.every((token) => beginsAt(name, token))),
  ][rank]?.()
  return met ?? mostTokens(query, entity.texts)
}

/** The text with most of the tokens; the first of several. */
function mostTokens(query: SearchQuery, texts: readonly string[]): string {
  let [best = ''] = texts
  let most = 0
  for (const text of texts) {
    const tokens = new Set(indexTokensOf(text))
    const count = query.tokens.filter((token) => tokens.has(token)).length
    if (count > most) {
      best = text
      most = count
    }
  }
  return best
}
