import { describe, expect, test } from 'vitest'
import { checkSeed } from '../../check/check.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { readSeed } from '../../read/read-seed.ts'
import { printDiagnostic } from '../../diagnostics.ts'
import { readCorpus } from './corpus.ts'
import { bulletinsAreHeld } from '../annotated-bulletins.ts'

describe.skipIf(!bulletinsAreHeld)('bulletins of several cities', () => {
  const { seed, files, texts } = readCorpus()

  test('are proved, and the numerals that are left open do not matter', () => {
    const { diagnostics, open, sources } = checkSeed(seed, texts)
    expect(diagnostics.map(printDiagnostic)).toEqual([])
    expect(open.map(({ message }) => /the numeral "(.*?)"/.exec(message)?.[1])).toMatchInlineSnapshot(`
      [
        "十四五",
        "12345",
        "2025",
        "2026",
        "半",
      ]
    `)
    const counts = sources
      .filter(({ held }) => held)
      .map(({ source, citations, figures, numerals }) => [source.id, citations, figures, numerals.found])
    expect(counts).toMatchInlineSnapshot(`
      [
        [
          "source:01-district-report",
          57,
          30,
          62,
        ],
        [
          "source:02-half-year-statistics",
          41,
          29,
          78,
        ],
        [
          "source:03-follow-up",
          72,
          35,
          77,
        ],
        [
          "source:04-joint-notice",
          49,
          18,
          55,
        ],
        [
          "source:05-subdistrict-news",
          42,
          20,
          37,
        ],
        [
          "source:06-other-city",
          60,
          26,
          59,
        ],
        [
          "source:07-english-district",
          22,
          11,
          14,
        ],
        [
          "source:corrected-half-year",
          2,
          1,
          3,
        ],
        [
          "source:harbour-inspection",
          8,
          1,
          1,
        ],
      ]
    `)
  })

  test.each([...texts.keys()])('load without %s', (id) => {
    const folder = `seed/bulletins/${id.replace('source:', '')}/`
    const rest = files.filter(({ name }) => !name.startsWith(folder))
    expect(rest.length).toBe(files.length - 2)
    const left = readSeed(rest, loadSchema().ontology)
    expect(left.sources.length).toBe(seed.sources.length - 1)
  })
})
