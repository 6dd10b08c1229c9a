import { type Tab, indented } from './tab.ts'

/**
 * The query a link asks to open: `/playground?query=…&variables=…`.
 * @param search the query string of the page.
 * @returns undefined if there is no query in it.
 */
export function linkedTab(search: string): Tab | undefined {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')?.trim()
  const variables = parameters.get('variables')?.trim()
  if (!query) return undefined
  return variables ? { query, variables: indented(variables) } : { query }
}
