import type { SearchQuery } from './match.ts'

/** Name of the full-text index over what entities are found by. */
export const TEXT_INDEX = 'entity_search'

/** The statement that makes it. What it holds is analysed already, so it splits at spaces and does nothing else. */
export const TEXT_INDEX_DEFINITION =
  `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchStarts, n.searchTokens] ` +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"

/** The index cuts longer words. */
const MAX_WORD = 250

/** The most conditions of a question; more would narrow nothing further. */
export const MAX_TOKENS = 32

/**
 * The question to the index, in Lucene's syntax, whose answers hold every entity that the query matches and some
 * that it does not.
 */
export function candidatesOf({ key, tokens }: SearchQuery): string {
  const conditions = tokens.slice(0, MAX_TOKENS).map((token) => `+(${having(token)})`)
  return `${startingWith(key)} OR (${conditions.join(' ')})`
}

/** The question whose answers hold every entity that has one of the words. */
export function anyOf(tokens: readonly string[]): string {
  return tokens.map(having).join(' OR ')
}

/** The question whose answers hold every entity with a word that differs from one of these by one typing mistake. */
export function similarTo(tokens: readonly string[]): string {
  return tokens.map((token) => `searchTokens:${wordOf(token)}~1`).join(' OR ')
}

/** The question whose answers hold every entity that has a name with this key; all entities where it is empty. */
export function namedCandidatesOf(key: string): string {
  return key === '' ? '*:*' : startingWith(key)
}

function having(token: string): string {
  return `searchTokens:${wordOf(token)} OR ${startingWith(token)}`
}

function startingWith(key: string): string {
  return `searchStarts:${wordOf(key)}*`
}

/** Keys and tokens are letters, digits and `+`, of which Lucene reads the last as an operator. */
function wordOf(text: string): string {
  return Array.from(text).slice(0, MAX_WORD).join('').replaceAll('+', '\\+')
}
