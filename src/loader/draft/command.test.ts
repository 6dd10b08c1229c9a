import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UsageError } from '../../command-line.ts'
import { parseDraftCommand, runDraft } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'draft-'))
const text = join(folder, 'lanterns.txt')
writeFileSync(text, '\ufeff灯会简况\r\n上半年，市商务委举办灯会9场，投入3.2 亿元，车桩比为1.8:1。\r\n')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const OPTIONS = [
  '--published',
  '2025-10-22',
  '--publisher',
  '市灯会办',
  '--city',
  'city:shanghai',
  '--name',
  'lanterns',
]

async function run(...args: string[]): Promise<string> {
  const lines: string[] = []
  await runDraft(args, {}, { out: (line) => lines.push(line), error: (line) => lines.push(line) })
  return lines.join('\n')
}

test('a draft to read: how many of each, and the first of each', async () => {
  expect(await run(text, ...OPTIONS)).toMatchInlineSnapshot(`
    "lanterns, published by 市灯会办
    a byte order mark was taken off
    2 carriage returns taken out of the ends of lines
    1 number with a space inside, which stays: '25,26'
    2 agencies, 1 of them in the graph; 1 mention
      市商务委 agency:commerce-commission '9,13'
    2 figures
      9场 LEVEL 市商务委举办灯会 '17,19'
    1 initiative
      市商务委: 市商务委举办灯会9场，投入3.2 亿元，车桩比为1.8:1 '9,38'
    0 goals
    1 numeral explained, 2 left to decide
      上半年 '5,8'
      to decide: 1.8 '33,36', 1 '37,38'"
  `)
})

test('a draft as JSON has the form of annotations', async () => {
  const draft: unknown = JSON.parse(await run(text, ...OPTIONS, '--json'))
  expect(draft).toMatchObject({
    name: 'lanterns',
    agencies: [{ name: '市商务委', mentions: [[9, 13]], candidates: ['agency:commerce-commission'] }, {}],
    figures: [
      { raw: '9场', at: [17, 19], value: 9, unit: '场', period: { start: '2025-01-01', end: '2025-06-30' } },
      { raw: '3.2 亿元', value: 320_000_000, unit: '元' },
    ],
    initiatives: [{ leads: ['市商务委'], supports: [], goals: [], figures: [0, 1] }],
    numerals: [{ term: '上半年', at: [5, 8] }],
  })
})

test.each([
  [[], 'draft needs the file with the text'],
  [['a.txt', 'b.txt', ...OPTIONS], 'draft takes one text, not also "b.txt"'],
  [['a.txt'], 'draft needs --published'],
  [['a.txt', '--published', '22 October'], '--published is a day such as 2025-10-22, not "22 October"'],
  [
    ['a.txt', '--published', '2025-10-22', '--city', 'Shanghai'],
    '--city is an id such as city:shanghai, not "Shanghai"',
  ],
  [
    ['a.txt', '--published', '2025-10-22', '--city', 'city:shanghai', '--name', 'A B'],
    '--name is of small letters, digits and hyphens, such as shanghai-2025, not "A B"',
  ],
])('%j is wrong usage', (args, message) => {
  expect(() => parseDraftCommand(args)).toThrow(new UsageError(message))
})

test('a file that is not there is named', async () => {
  await expect(run(join(folder, 'none.txt'), ...OPTIONS)).rejects.toThrow('there is no file')
})
