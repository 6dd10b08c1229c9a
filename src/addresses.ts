/** The paths of the pages of this service, which its links lead to. The only file that makes them. */

/** The path of the page of an entity: `/goal/stable-employment` of `goal:stable-employment`. */
export function pathOf({ id }: { readonly id: string }): string {
  const separator = id.indexOf(':')
  return `/${encodeURIComponent(id.slice(0, separator))}/${encodeURIComponent(id.slice(separator + 1))}`
}

/** A place in a source. */
export interface Position {
  readonly source: { readonly id: string }
  readonly start: number
  readonly end: number
}

/** The path of a place in a source: `/source/shanghai-2025-bulletin#char=573,575` (RFC 5147). */
export function pathOfCitation({ source, start, end }: Position): string {
  return `${pathOf(source)}#char=${start},${end}`
}
