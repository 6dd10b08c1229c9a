import { closeSync, openSync, readSync } from 'node:fs'
import { MOST_STORED } from '../../ontology/read/read-limits.ts'

/** Bytes per read. */
const CHUNK = 1 << 20

const NEWLINE = 0x0a

/** Bytes of a line; no line that is allowed has more. */
const LONGEST = 4 * MOST_STORED

/** Yields the lines of a file, longer ones in pieces; holds one chunk and one line in memory. */
export function* readLines(path: string): Generator<string> {
  const descriptor = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(CHUNK)
  let rest: Buffer[] = []
  try {
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      let start = 0
      for (let end = buffer.indexOf(NEWLINE); end >= 0 && end < size; end = buffer.indexOf(NEWLINE, start)) {
        const line = buffer.subarray(start, end)
        yield rest.length > 0 ? Buffer.concat([...rest, line]).toString('utf8') : line.toString('utf8')
        rest = []
        start = end + 1
      }
      if (start < size) rest.push(Buffer.from(buffer.subarray(start, size)))
      if (rest.length * CHUNK > LONGEST) {
        yield Buffer.concat(rest).toString('utf8')
        rest = []
      }
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}
