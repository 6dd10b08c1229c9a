import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../../command-line.ts'
import { TextError } from '../text-error.ts'
import { readText } from './read-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-text-'))
const path = join(folder, 'notice.txt')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function read(bytes: Uint8Array): string {
  writeFileSync(path, bytes)
  return readText(path)
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

test('a text of UTF-8 is read as it stands, with its byte order mark and ends of lines', () => {
  expect(read(utf8('\ufeff灯会９场。\r\n'))).toBe('\ufeff灯会９场。\r\n')
})

describe('refused, and how to convert it is said', () => {
  test.each([
    // 灯会 in GBK.
    ['GBK', Buffer.from([0xb5, 0xc6, 0xbb, 0xe1]), 'GB18030'],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeff灯会9场', 'utf16le'), 'UTF-16'],
    ['UTF-16 of Latin letters without one', Buffer.from('9 fairs', 'utf16le'), 'UTF-16'],
    ['UTF-8 that is cut off', utf8('灯会').subarray(0, 5), 'GB18030'],
  ])('a text of %s', (_, bytes, encoding) => {
    expect(() => read(bytes)).toThrow(
      new TextError(
        `${path} is not UTF-8; if it is ${encoding}, convert it: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
      ),
    )
  })
})

test.each(['', '\ufeff', ' \n\t\u3000\r\n'])('%j is no text', (text) => {
  expect(() => read(utf8(text))).toThrow(new TextError(`there is no text in ${path}`))
})

test('a file that is not there, and a folder, is wrong usage', () => {
  const none = join(folder, 'none.txt')
  expect(() => readText(none)).toThrow(new UsageError(`there is no file ${none}`))
  expect(() => readText(folder)).toThrow(new UsageError(`there is no file ${folder}`))
})
