/** A text and where each of its characters stood in the text it was made from. */
export interface Unescaped {
  readonly text: string
  readonly origin: (index: number) => number
}

/**
 * The statement as Neo4j reads it: there an escape such as `\u004c` is the letter it stands for wherever it
 * occurs, inside and outside of strings, before anything else is looked at. The embedded engine reads escapes
 * in strings alone.
 */
export function unescaped(statement: string): Unescaped {
  const origins: number[] = []
  let text = ''
  // A backslash that is escaped itself does not begin an escape.
  for (const { 0: match, 1: digits, index } of statement.matchAll(/\\u([\da-fA-F]{4})|\\[^]|[^]/g)) {
    const read = digits === undefined ? match : String.fromCharCode(Number.parseInt(digits, 16))
    for (let offset = 0; offset < read.length; offset++) origins.push(index + offset)
    text += read
  }
  return { text, origin: (index) => origins[index] ?? statement.length }
}
