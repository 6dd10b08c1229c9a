import { type Named, type SearchKey, searchKeys, startsOf } from './keys.ts'
import { indexTokensOf } from './tokens.ts'

/** Since when an entity is found by what it is found by: a date for each, an empty text for the beginning. */
export interface SearchDates {
  readonly searchKeysSince: readonly string[]
  readonly searchStartsSince: readonly string[]
  readonly searchTokensSince: readonly string[]
}

/** What an entity is found by. */
export interface SearchProperties extends Partial<SearchDates> {
  readonly searchKeys: readonly string[]
  /** The name each key stands for, in the same order. */
  readonly searchNames: readonly string[]
  /**
   * The keys from each of their words, characters and syllables on, with a space before each: as one text, in
   * which a database finds `' hui'` at once. Keys have no spaces.
   */
  readonly searchStarts: string
  readonly searchTokens: readonly string[]
}

/**
 * Works out what an entity is found by: its names, and the words of its names and other texts.
 * @param others texts with `@searched` in the ontology.
 * @param aliasesSince since when it has each alias, earlier ones first; by default it always had them.
 */
export function searchProperties(
  entity: Named,
  others: readonly string[] = [],
  aliasesSince?: readonly string[],
): SearchProperties {
  const keys = searchKeys(entity)
  const names = [entity.name, entity.nameEn, ...entity.aliases]
  const texts = [...names, ...others]
  const starts = [...new Set(names.flatMap(startsOf))]
  const tokens = [...new Set(texts.flatMap(indexTokensOf))]
  return {
    searchKeys: keys.map(({ key }) => key),
    searchNames: keys.map(({ name }) => name),
    searchStarts: starts.map((start) => ` ${start}`).join(''),
    searchTokens: tokens,
    ...(aliasesSince ? datesOf(entity, others, aliasesSince, { keys, starts, tokens }) : {}),
  }
}

function datesOf(
  { name, nameEn, aliases }: Named,
  others: readonly string[],
  aliasesSince: readonly string[],
  {
    keys,
    starts,
    tokens,
  }: { keys: readonly SearchKey[]; starts: readonly string[]; tokens: readonly string[] },
): SearchDates {
  // What was there from the beginning comes first: the first text that has a part says since when it is there.
  const dated = [
    ...[name, nameEn].map((text) => ({ text, since: '' })),
    ...aliases.map((text, index) => ({ text, since: aliasesSince[index] ?? '' })),
  ]
  const texts = [...others.map((text) => ({ text, since: '' })), ...dated]
  const sinceOf = (text: string): string => dated.find((one) => one.text === text)?.since ?? ''
  const firstWith = (
    all: readonly { text: string; since: string }[],
    partsOf: (text: string) => readonly string[],
  ): ((part: string) => string) => {
    const known = all.map(({ text, since }) => ({ since, parts: new Set(partsOf(text)) }))
    return (part) => known.find(({ parts }) => parts.has(part))?.since ?? ''
  }
  return {
    searchKeysSince: keys.map((key) => sinceOf(key.name)),
    searchStartsSince: starts.map(firstWith(dated, startsOf)),
    searchTokensSince: tokens.map(firstWith(texts, indexTokensOf)),
  }
}
