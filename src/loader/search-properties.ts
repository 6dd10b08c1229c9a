import { asList, asText } from '../graph/json.ts'
import { type SearchDates, type SearchProperties, searchProperties } from '../planner/search/properties.ts'
import type { Properties } from './rows.ts'

/** The properties an entity is found by, and whether each is a list. */
export const SEARCH_PROPERTIES: Readonly<
  Record<keyof Omit<SearchProperties, keyof SearchDates>, { readonly list: boolean }>
> = {
  searchKeys: { list: true },
  searchNames: { list: true },
  searchStarts: { list: false },
  searchTokens: { list: true },
}

/** Since when an entity is found by each of them, where that differs. */
export const SEARCH_DATES: readonly (keyof SearchDates)[] = [
  'searchKeysSince',
  'searchStartsSince',
  'searchTokensSince',
]

/**
 * Computes the search properties of an entity.
 * @param searched properties that search looks into, besides the names.
 * @param aliasesSince since when it has each of its aliases, where that differs.
 */
export function searchPropertiesOf(
  properties: Properties,
  searched: readonly string[],
  aliasesSince?: readonly string[],
): Properties {
  const names = {
    name: asText(properties['name']),
    nameEn: asText(properties['nameEn']),
    aliases: asList(properties['aliases']).map(asText),
  }
  const texts = searched.map((property) => asText(properties[property]))
  return { ...searchProperties(names, texts, aliasesSince) }
}
