import { describe, expect, it } from 'vitest'
import { readEmbeddedError, readNeo4jError } from './statement-error.ts'

const cause = new Error('vendor')

describe('an error message of Neo4j', () => {
  it.each([
    [
      'Variable `b` not defined (line 2, column 8 (offset: 7))\n"RETURN b"\n        ^',
      { message: 'Variable `b` not defined', position: { line: 2, column: 8 } },
    ],
    [
      "Invalid input 'x': expected ')' or ',' (line 1, column 9 (offset: 8))\n\"…\"\n",
      { message: "Invalid input 'x': expected ')' or ','", position: { line: 1, column: 9 } },
    ],
    [
      `Invalid input 'RETRN': expected ${Array.from({ length: 30 }, (_, n) => `'A${n}'`).join(', ')} (line 1, column 3 (offset: 2))`,
      { message: "Invalid input 'RETRN' does not fit here", position: { line: 1, column: 3 } },
    ],
    ['Nothing known (line 0, column 0 (offset: 0))', { message: 'Nothing known', position: undefined }],
    ['/ by zero', { message: '/ by zero', position: undefined, writes: false }],
    ['Writing in read access mode not allowed. Attempted write to neo4j', { writes: true }],
  ])('%s', (text, expected) => {
    expect(readNeo4jError(text, cause)).toMatchObject({ ...expected, cause })
  })
})

describe('an error message of the embedded engine', () => {
  it.each([
    [
      'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:2:1\n   |\n 2 | RETURN a\n   | ',
      { message: 'Expected RParen', position: { line: 2, column: 1 } },
    ],
    [
      "Query error: GRAFEO-Q002: semantic error: unknown procedure 'a.b'; CALL grafeo.procedures() lists the procedures",
      { message: "unknown procedure 'a.b'", position: undefined },
    ],
    ['Query error: GRAFEO-Q006: division by zero: 1 / 0', { message: 'division by zero: 1 / 0' }],
    ['Transaction error: GRAFEO-T003: Cannot write in read-only transaction', { writes: true }],
  ])('%s', (text, expected) => {
    expect(readEmbeddedError(text, cause)).toMatchObject({ ...expected, cause })
  })
})
