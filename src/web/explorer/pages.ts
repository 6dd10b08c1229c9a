import type { Kind } from './ontology.ts'

export { type Position, pathOf, pathOfCitation } from '../../addresses.ts'

/** What the page of an entity is given. */
export interface PageProps {
  readonly kind: Kind
  readonly id: string
}

/** The identifier that a kind and the slug in a path tell. */
export function idOf(kind: Kind, slug: string): string {
  return `${kind}:${slug}`
}

/** The characters that the fragment of a URL names, or undefined if it names none. */
export function charactersOf(hash: string): { readonly start: number; readonly end: number } | undefined {
  const match = /^#char=(\d+),(\d+)$/.exec(hash)
  return match ? { start: Number(match[1]), end: Number(match[2]) } : undefined
}

/** The path of the graph around an entity: `/graph?start=goal:stable-employment`. */
export function graphPathOf({ id }: { readonly id: string }): string {
  return `/graph?start=${encodeURIComponent(id).replaceAll('%3A', ':')}`
}
