import fc from 'fast-check'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FileEditor } from './edit-file.ts'
import { type Fields, printField, printFields } from './yaml-style.ts'

const STYLE = { parser: 'yaml', semi: false, singleQuote: true, printWidth: 110 } as const

test('a list is on one line, on the next, or one item a line', () => {
  const names = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `临澜市灯会办公室${at}号`)
  expect(printField('aliases', names(2), 4)).toBe('    aliases: [临澜市灯会办公室0号, 临澜市灯会办公室1号]')
  expect(printField('aliases', names(5), 2)).toMatch(/^ {2}aliases:\n {4}\[\S/)
  expect(printField('aliases', names(8), 4)).toMatch(/^ {4}aliases:\n {6}\[\n {8}\S/)
})

const word = fc.oneof(
  fc.constantFrom(
    '12,18',
    'true',
    '5%',
    '"”',
    "it's",
    'a: b',
    '- a',
    '# a',
    '港北区',
    '“五彩”',
    '',
    ' ',
    'null',
    '2025-01-01',
  ),
  fc.string({ maxLength: 30 }),
)
const id = fc.stringMatching(/^[a-z]{1,12}:[a-z]{1,40}$/)
const record: fc.Arbitrary<Fields> = fc.record({
  id,
  name: word,
  aliases: fc.array(fc.oneof(word, fc.constant('市灯会办')), { maxLength: 12 }),
  char: fc.array(fc.constantFrom('1,2', '12345,12346'), { minLength: 1, maxLength: 30 }),
  city: fc.record({ id }),
  goals: fc.array(
    fc.record({
      id,
      basis: fc.constant('STATED'),
      char: fc.array(fc.constant('1234,1235'), { maxLength: 14 }),
    }),
    { maxLength: 3 },
  ),
})

test('what is written is what Prettier makes of it, and reads as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async (records) => {
      const editor = new FileEditor('')
      for (const fields of records) editor.append('goals', fields)
      const text = editor.result()
      expect(parse(text)).toEqual({ goals: records })
      expect(await format(text, STYLE)).toBe(text)
    }),
    { numRuns: 40 },
  )
})

test('a map of lists as well', async () => {
  const text = `${printFields({ numerals: { NAME: ['五彩'], WORD: ['一体'] } }, 0)}\n`
  expect(parse(text)).toEqual({ numerals: { NAME: ['五彩'], WORD: ['一体'] } })
  expect(await format(text, STYLE)).toBe(text)
})
