import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Citation,
  compareCitations,
  parseCitation,
  parseRange,
  printCitation,
  printRange,
  sortCitations,
} from './citation.ts'

/** Ranges of at least one character. */
const ranges = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 0x7fffffff }))
  .map(([start, length]) => ({ start, end: start + length }))

const citations: fc.Arbitrary<Citation> = fc
  .tuple(fc.stringMatching(/^source:[a-z0-9-]+$/), ranges)
  .map(([source, range]) => ({ source, ...range }))

test('a citation prints as an RFC 5147 fragment', () => {
  const citation = { source: 'source:bulletin', start: 12, end: 18 }
  expect(printCitation(citation)).toBe('source:bulletin#char=12,18')
  expect(parseCitation('source:bulletin#char=12,18')).toEqual(citation)
})

test('every citation and every range survives printing and parsing', () => {
  fc.assert(
    fc.property(citations, (citation) => {
      expect(parseCitation(printCitation(citation))).toEqual(citation)
    }),
  )
  fc.assert(
    fc.property(ranges, (range) => {
      expect(parseRange(printRange(range))).toEqual(range)
    }),
  )
})

describe('rejected', () => {
  test.each([
    ['no source', '#char=12,18'],
    ['no fragment', 'source:bulletin'],
    ['an empty fragment', 'source:bulletin#'],
    ['a single position', 'source:bulletin#char=12'],
    ['no end', 'source:bulletin#char=12,'],
    ['no start', 'source:bulletin#char=,18'],
    ['a range of no characters', 'source:bulletin#char=12,12'],
    ['a reversed range', 'source:bulletin#char=18,12'],
    ['lines', 'source:bulletin#line=1,2'],
    ['an integrity check', 'source:bulletin#char=12,18;length=163'],
    ['a sign', 'source:bulletin#char=-2,18'],
    ['a fraction', 'source:bulletin#char=1.5,18'],
    ['an exponent', 'source:bulletin#char=1,1e9'],
    ['hexadecimal digits', 'source:bulletin#char=0x1,0x9'],
    ['digits outside ASCII', 'source:bulletin#char=\uff11,\uff19'],
    ['white space', 'source:bulletin#char=12, 18'],
    ['a second range', 'source:bulletin#char=12,18#char=20,22'],
    ['a number that is not exact', 'source:bulletin#char=1,9007199254740993'],
  ])('%s', (_, fragment) => {
    expect(parseCitation(fragment)).toBeUndefined()
  })

  test('whatever does not print back to the same numbers', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123,;=#char-. ')), maxLength: 14 }),
        (tail) => {
          const fragment = `source:x#char=${tail}`
          const citation = parseCitation(fragment)
          if (citation) expect(printCitation(citation)).toBe(fragment.replaceAll(/(?<=[=,])0+(?=\d)/g, ''))
        },
      ),
    )
  })
})

test('citations sort by source and position, each once', () => {
  const cite = (source: string, start: number, end: number): Citation => ({ source, start, end })
  const sorted = [cite('a', 2, 4), cite('a', 2, 5), cite('a', 10, 11), cite('b', 1, 2)]
  expect(sortCitations([...sorted, ...sorted].toReversed())).toEqual(sorted)
  expect(sorted.toReversed().sort(compareCitations)).toEqual(sorted)
})
