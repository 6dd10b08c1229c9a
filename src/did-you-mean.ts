/** `; did you mean a or b?` with the closest of `known`, or an empty text where none is close. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const allowed = Math.max(1, Math.floor(word.length * 0.4))
  const close = [...known]
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter((one) => one.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.candidate)
  return close.length > 0 ? `; did you mean ${oneOf(close)}?` : ''
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

/** Damerau–Levenshtein distance (optimal string alignment), ignoring case. */
export function distance(a: string, b: string): number {
  const left = a.toLowerCase()
  const right = b.toLowerCase()
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)]
  const cost = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          cost(row - 1, column - 1) + (same ? 0 : 1),
          cost(row - 1, column) + 1,
          cost(row, column - 1) + 1,
          swapped ? cost(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return cost(left.length, right.length)
}
