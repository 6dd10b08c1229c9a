import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkSeed } from './check/check.ts'
import { faultIn } from './characters.ts'
import { DiagnosticsError, printDiagnostic } from './diagnostics.ts'
import {
  EXAMPLE_FACTS,
  EXAMPLE_ID,
  EXAMPLE_SOURCE,
  EXAMPLE_TEXT,
  exampleSeed,
} from './testing/example-seed.ts'

test.each([
  ['\ufeffa', 'begins with a byte order mark; save it as UTF-8 without BOM'],
  ['a\r\n', 'has a carriage return; end lines with LF'],
  ['a\ufffd', 'has U+FFFD in place of a character; save it as UTF-8'],
  ['a\u001f', 'has U+001F, which does not belong in a text; remove it'],
  ['\ud83c', 'has U+D83C, half of a surrogate pair; write the whole character'],
  ['\udf8f\ud83c', 'has U+DF8F, half of a surrogate pair; write the whole character'],
  ['\uffff', 'has U+FFFF, which does not belong in a text; remove it'],
])('%j %s', (text, message) => {
  expect(faultIn(text)?.message).toBe(message)
})

test('other characters may stand in a text', () => {
  expect(faultIn('a\tb\n稳就业 🏮 𠮷 Jing’an é')).toBeUndefined()
})

test('in YAML they are refused with line and column, escaped or not', () => {
  const diagnosticsOf = (facts: string): string => {
    try {
      exampleSeed({ facts })
      return 'valid'
    } catch (error) {
      return error instanceof DiagnosticsError ? error.message : String(error)
    }
  }
  const facts = [
    `\ufeff${EXAMPLE_FACTS}`,
    EXAMPLE_FACTS.replaceAll('\n', '\r\n'),
    EXAMPLE_FACTS.replace('name: 镇商务局', 'name: 镇\u001f商务局'),
    EXAMPLE_FACTS.replace('name: 镇商务局', String.raw`name: "镇\u001f商务局"`),
    EXAMPLE_FACTS.replace('name: 镇商务局', String.raw`name: "镇\ud83c商务局"`),
    EXAMPLE_FACTS.replace('aliases: [云港商务局]', String.raw`aliases: ["云港\x00"]`),
  ]
  expect(facts.map(diagnosticsOf).join('\n')).toMatchInlineSnapshot(`
    "seed/bulletins/lantern/facts.yaml:1:1: the file begins with a byte order mark; save it as UTF-8 without BOM
    seed/bulletins/lantern/facts.yaml:1:8: the file has a carriage return; end lines with LF
    seed/bulletins/lantern/facts.yaml:6:12: the file has U+001F, which does not belong in a text; remove it
    seed/bulletins/lantern/facts.yaml:6:11: name of agency:commerce is "镇\\u001f商务局"; expected a non-empty string without leading or trailing space; it has U+001F, which does not belong in a text; remove it
    seed/bulletins/lantern/facts.yaml:6:11: name of agency:commerce is "镇\\ud83c商务局"; expected a non-empty string without leading or trailing space; it has U+D83C, half of a surrogate pair; write the whole character
    seed/bulletins/lantern/facts.yaml:8:15: an item of aliases of agency:commerce is "云港\\u0000"; expected a non-empty string without leading or trailing space; it has U+0000, which does not belong in a text; remove it"
  `)
})

test('in the text of a source they are refused with line and column', () => {
  const texts = [
    `\ufeff${EXAMPLE_TEXT}`,
    EXAMPLE_TEXT.replaceAll('\n', '\r\n'),
    EXAMPLE_TEXT.replace('北岸', '北\ufffd'),
  ]
  const found = texts.map((text) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    const seed = exampleSeed({ source: EXAMPLE_SOURCE.replace(/sha256: .*/, `sha256: ${sha256}`) })
    return checkSeed(seed, new Map([[EXAMPLE_ID, text]]))
      .diagnostics.map(printDiagnostic)
      .join('\n')
  })
  expect(found.join('\n')).toMatchInlineSnapshot(`
    "lantern-bulletin.txt:1:1: the text of source:lantern-bulletin begins with a byte order mark; save it as UTF-8 without BOM
    lantern-bulletin.txt:1:12: the text of source:lantern-bulletin has a carriage return; end lines with LF
    lantern-bulletin.txt:5:46: the text of source:lantern-bulletin has U+FFFD in place of a character; save it as UTF-8"
  `)
})
