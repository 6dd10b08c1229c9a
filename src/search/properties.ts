import { type Named, searchKeys } from './keys.ts'
import { tokensOf } from './tokens.ts'

/** What an entity is found by. */
export interface SearchProperties {
  readonly searchKeys: readonly string[]
  /** The name each key stands for, in the same order. */
  readonly searchNames: readonly string[]
  readonly searchTokens: readonly string[]
}

/** Works out what an entity is found by: its names, and the words of its names and summaries. */
export function searchProperties(
  entity: Named & { readonly summary?: string | undefined; readonly summaryEn?: string | undefined },
): SearchProperties {
  const keys = searchKeys(entity)
  const texts = [entity.name, entity.nameEn, ...entity.aliases, entity.summary ?? '', entity.summaryEn ?? '']
  return {
    searchKeys: keys.map(({ key }) => key),
    searchNames: keys.map(({ name }) => name),
    searchTokens: [...new Set(texts.flatMap(tokensOf))],
  }
}
