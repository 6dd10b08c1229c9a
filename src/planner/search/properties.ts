import { type Named, searchKeys, startsOf } from './keys.ts'
import { indexTokensOf } from './tokens.ts'

/** What an entity is found by. */
export interface SearchProperties {
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
 */
export function searchProperties(entity: Named, others: readonly string[] = []): SearchProperties {
  const keys = searchKeys(entity)
  const names = [entity.name, entity.nameEn, ...entity.aliases]
  const texts = [...names, ...others]
  return {
    searchKeys: keys.map(({ key }) => key),
    searchNames: keys.map(({ name }) => name),
    searchStarts: [...new Set(names.flatMap(startsOf))].map((start) => ` ${start}`).join(''),
    searchTokens: [...new Set(texts.flatMap(indexTokensOf))],
  }
}
