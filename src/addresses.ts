/** Addresses of what the graph holds: the paths of pages, of places in sources, and what stands before them. */

import { type Citation, printRange } from './citation.ts'

/** The path of the page of a node: `/goal/stable-employment` of `goal:stable-employment`. */
export function pathOfId(id: string): string {
  const separator = id.indexOf(':')
  return `/${encodeURIComponent(id.slice(0, separator))}/${encodeURIComponent(id.slice(separator + 1))}`
}

/**
 * The path of a place in a source: `/source/shanghai-2025-bulletin?char=573,575`. The range is that of RFC 5147; it is
 * part of the query and not a fragment, because fragments do not reach a server.
 */
export function pathOfCitation({ source, ...range }: Citation): string {
  return `${pathOfId(source)}?char=${printRange(range)}`
}

/** Where the context of JSON-LD is; the terms of this project are fragments of it. */
export const CONTEXT_PATH = '/context.jsonld'
