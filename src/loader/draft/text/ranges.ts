import type { Range } from '../../../citation.ts'

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

export function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function length({ start, end }: Range): number {
  return end - start
}

/** Of ranges that overlap only the longest stay, then the first; in order of the text. */
export function longestOf<R extends Range>(ranges: Iterable<R>): R[] {
  const kept: R[] = []
  for (const range of [...ranges].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, range))) kept.push(range)
  }
  return inOrder(kept)
}

export function inOrder<R extends Range>(ranges: readonly R[]): R[] {
  return ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
