import { asList, asText } from '../graph/json.ts'
import { type SearchProperties, searchProperties } from '../planner/search/properties.ts'
import type { Properties } from './rows.ts'

/** The properties an entity is found by, and whether each is a list. */
export const SEARCH_PROPERTIES: Readonly<Record<keyof SearchProperties, { readonly list: boolean }>> = {
  searchKeys: { list: true },
  searchNames: { list: true },
  searchStarts: { list: false },
  searchTokens: { list: true },
}

/** Computes the search properties of an entity from its names and summaries. */
export function searchPropertiesOf({ properties }: { readonly properties: Properties }): Properties {
  const { name, nameEn, aliases, summary, summaryEn } = properties
  return {
    ...searchProperties({
      name: asText(name),
      nameEn: asText(nameEn),
      aliases: asList(aliases).map(asText),
      summary: asText(summary),
      summaryEn: asText(summaryEn),
    }),
  }
}
