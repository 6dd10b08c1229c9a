/**
 * Citations: ranges of characters of a source, written as RFC 5147 fragments, `source:bulletin#char=12,18`.
 * The only file that parses or prints them.
 */

/** A range of characters in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range of characters of a source. */
export interface Citation extends Range {
  /** `id` of the source. */
  readonly source: string
}

const CHAR = '#char='

/**
 * Parses a citation. Of the forms RFC 5147 has, a citation is a character range with both positions; a single
 * position (`char=12`), an open range (`char=12,`), lines and integrity checks are rejected.
 * @returns undefined for anything else.
 */
export function parseCitation(fragment: string): Citation | undefined {
  const at = fragment.indexOf(CHAR)
  const range = at > 0 ? parseRange(fragment.slice(at + CHAR.length)) : undefined
  return range && { source: fragment.slice(0, at), ...range }
}

/** Prints a citation: `source:bulletin#char=12,18`. */
export function printCitation(citation: Citation): string {
  return `${citation.source}${CHAR}${printRange(citation)}`
}

/** Parses `12,18`; undefined where this is not a range of at least one character. */
export function parseRange(text: string): Range | undefined {
  const match = /^(\d+),(\d+)$/.exec(text)
  const [start, end] = [Number(match?.[1]), Number(match?.[2])]
  return start < end && Number.isSafeInteger(end) ? { start, end } : undefined
}

/** Prints a range: `12,18`. */
export function printRange({ start, end }: Range): string {
  return `${start},${end}`
}

/** Orders citations by source, then as in its text. */
export function compareCitations(a: Citation, b: Citation): number {
  return (a.source === b.source ? 0 : a.source < b.source ? -1 : 1) || a.start - b.start || a.end - b.end
}

/** Sorts citations and drops those that cite the same range again. */
export function sortCitations<C extends Citation>(citations: Iterable<C>): C[] {
  const unique = new Map<string, C>()
  for (const citation of citations) {
    const fragment = printCitation(citation)
    if (!unique.has(fragment)) unique.set(fragment, citation)
  }
  return [...unique.values()].sort(compareCitations)
}

/** Cypher for the source of a citation, given Cypher for the citation. */
export function sourceInCypher(citation: string): string {
  return `split(${citation}, '#')[0]`
}

/** Cypher for the first position of a citation, given Cypher for the citation. */
export function startInCypher(citation: string): string {
  return `toInteger(split(split(${citation}, '=')[1], ',')[0])`
}
