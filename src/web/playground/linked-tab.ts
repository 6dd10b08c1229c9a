import type { Tab } from './examples.ts'

/**
 * The query a link asks to open: `/playground?query=…&variables=…`.
 * @param search the query string of the page.
 */
export function linkedTab(search: string): Tab | undefined {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  const variables = parameters.get('variables')
  if (query === null) return undefined
  return variables === null ? { query } : { query, variables }
}
