import { pathOfId, pathOfCitation as pathOfPlace } from '../../addresses.ts'
import type { Kind } from './ontology.ts'

/** What the page of an entity is given. */
export interface PageProps {
  readonly kind: Kind
  readonly id: string
}

/** The path of the page of an entity: `/goal/stable-employment` of `goal:stable-employment`. */
export function pathOf({ id }: { readonly id: string }): string {
  return pathOfId(id)
}

/** The identifier that a kind and the slug in a path tell. */
export function idOf(kind: Kind, slug: string): string {
  return `${kind}:${slug}`
}

/** A place in a source. */
export interface Position {
  readonly source: { readonly id: string }
  readonly start: number
  readonly end: number
}

/** The path of a place in a source: `/source/shanghai-2025-bulletin?char=573,575`, a range of RFC 5147. */
export function pathOfCitation({ source, start, end }: Position): string {
  return pathOfPlace({ source: source.id, start, end })
}

/**
 * The characters that a fragment names, as RFC 5147 has it, or a query; undefined if none does.
 * @param address the fragment and the query: the first that names any counts.
 */
export function charactersOf(address: string): { readonly start: number; readonly end: number } | undefined {
  const match = /[?&#]char=(\d+)(?:,|%2C)(\d+)(?=$|[?&#])/i.exec(address)
  return match ? { start: Number(match[1]), end: Number(match[2]) } : undefined
}

/** The path of the graph around an entity: `/graph?start=goal:stable-employment`. */
export function graphPathOf({ id }: { readonly id: string }): string {
  return `/graph?start=${encodeURIComponent(id).replaceAll('%3A', ':')}`
}
