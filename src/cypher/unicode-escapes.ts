/** A text without escapes, and where each of its characters was in the original. */
export interface Unescaped {
  readonly text: string
  readonly origin: (index: number) => number
}

/**
 * The statement as Neo4j reads it: it replaces an escape such as `\u004c` by its letter before it does anything else,
 * inside and outside of strings. The embedded engine reads escapes in strings only.
 */
export function unescaped(statement: string): Unescaped {
  const origins: number[] = []
  let text = ''
  // An escaped backslash does not begin an escape.
  for (const { 0: match, 1: digits, index } of statement.matchAll(/\\u([\da-fA-F]{4})|\\[^]|[^]/g)) {
    const read = digits === undefined ? match : String.fromCharCode(Number.parseInt(digits, 16))
    for (let offset = 0; offset < read.length; offset++) origins.push(index + offset)
    text += read
  }
  return { text, origin: (index) => origins[index] ?? statement.length }
}
