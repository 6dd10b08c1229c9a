import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../command-line.ts'
import { parseDraftCommand, runDraft } from './command.ts'
import { runCompile } from './compile/command.ts'
import { appendDecision } from './file/decisions.ts'
import { draftPaths, openDraft } from './file/draft-folder.ts'
import { DraftingProject } from './testing/drafting-project.ts'
import { TextError } from './text-error.ts'

const TEXT = '\ufeff灯会简况\r\n上半年，市应急局举办灯会9场，投入3.2 亿元，车桩比为1.8:1。\r\n'

const project = new DraftingProject()
const text = project.write('notice.txt', TEXT)
afterAll(() => {
  rmSync(project.root, { recursive: true })
})

const OPTIONS = ['--published', '2025-10-22', '--publisher', '市灯会办', '--city', 'city:east-port']
const NAMED = [...OPTIONS, '--name', 'lanterns']

test('a draft is written: the text as it is cited, and what is proposed; a summary says how many', async () => {
  const { printed, code } = await project.run(runDraft, text, ...NAMED)
  expect(code).toBe(0)
  expect(printed).toMatchInlineSnapshot(`
    "lanterns, published by 市灯会办
    a byte order mark was taken off
    2 carriage returns taken out of the ends of lines
    1 number with a space inside, which stays: '25,26'
    2 agencies, 1 of them in the graph; 1 mention
      市应急局 agency:east-emergency '9,13'
    2 figures
      9场 LEVEL 市应急局举办灯会 '17,19'
    1 initiative
      市应急局: 市应急局举办灯会9场，投入3.2 亿元，车桩比为1.8:1 '9,38'
    0 goals
    1 numeral explained, 2 left to decide
      上半年 '5,8'
      to decide: 1.8 '33,36', 1 '37,38'
    the text is sources/lanterns.txt
    the draft is seed/drafts/lanterns/draft.yaml"
  `)
  expect(project.read('sources/lanterns.txt')).toBe(TEXT.replace('\ufeff', '').replaceAll('\r', ''))
  const { file } = openDraft(project.root, 'lanterns')
  expect(file.records.map(({ key }) => key)).toMatchInlineSnapshot(`
    [
      "source",
      "agency-publisher",
      "term-5,8",
      "agency-9,13",
      "initiative-9,38",
      "indicator-17,19",
      "outcome-17,19",
      "indicator-22,28",
      "outcome-22,28",
    ]
  `)
  expect(file.records.find(({ type }) => type === 'Outcome')).toMatchInlineSnapshot(`
    {
      "by": "rule",
      "candidates": [],
      "direction": null,
      "figure": {
        "exact": "9场",
      },
      "identity": {
        "id": "outcome:lanterns-shi-yingji-ju-juban-denghui",
        "isNew": true,
      },
      "indicator": "indicator-17,19",
      "initiative": "initiative-9,38",
      "isImplied": false,
      "key": "outcome-17,19",
      "kind": "RESULT",
      "measure": "LEVEL",
      "name": "市应急局举办灯会",
      "nameEn": "",
      "period": {
        "end": "2025-06-30",
        "start": "2025-01-01",
      },
      "quote": {
        "exact": "市应急局举办灯会9场",
      },
      "type": "Outcome",
    }
  `)
})

describe('drafting again', () => {
  const paths = draftPaths(project.root, 'lanterns')

  test('gives the same draft and keeps what is decided, which is told', async () => {
    const before = project.read('seed/drafts/lanterns/draft.yaml')
    appendDecision(paths.decisions, { decision: 'accept', keys: ['agency-9,13', 'outcome-17,19'] })
    appendDecision(paths.decisions, { decision: 'reject', keys: ['outcome-0,1'] })
    const { printed } = await project.run(runDraft, text, ...NAMED)
    expect(printed).toContain('1 of 1 decision still applies')
    expect(project.read('seed/drafts/lanterns/draft.yaml')).toBe(before)
  })

  test('another text by the same name is refused, and nothing is written', async () => {
    const other = project.write('other.txt', '市应急局排查。\n')
    const before = project.read('seed/drafts/lanterns/draft.yaml')
    await expect(project.run(runDraft, other, ...NAMED)).rejects.toThrow(
      new TextError(
        'lanterns is a draft of another text: choose another --name, or, if this is a new edition of it, move what is cited with initiative-graph reanchor lanterns TEXT',
      ),
    )
    await expect(project.run(runDraft, other, ...OPTIONS, '--name', 'east')).rejects.toThrow(
      'east is a bulletin of another text',
    )
    project.write('sources/taken.txt', '别的。\n')
    await expect(project.run(runDraft, other, ...OPTIONS, '--name', 'taken')).rejects.toThrow(
      /taken\.txt is another text: move it away, or choose another --name; nothing was written/,
    )
    expect(project.read('seed/drafts/lanterns/draft.yaml')).toBe(before)
    expect(project.list('seed/drafts')).toEqual(['lanterns'])
  })
})

test('a half-finished draft is no part of the seed', async () => {
  project.write('seed/drafts/half/draft.yaml', 'nonsense: [\n')
  expect((await project.run(runDraft, text, ...NAMED)).code).toBe(0)
})

test('a place that is not known is told', async () => {
  const nowhere = ['--published', '2025-10-22', '--publisher', '市灯会办', '--name', 'x']
  await expect(project.run(runDraft, text, ...nowhere, '--city', 'city:atlantis')).rejects.toThrow(
    'there is no city:atlantis; add a line for it to seed/registers/cities.yaml',
  )
  await expect(
    project.run(runDraft, text, ...OPTIONS, '--name', 'x', '--district', 'district:deep'),
  ).rejects.toThrow('there is no district:deep')
})

test('an identifier of a publisher that is no agency of the graph is refused, not taken for a name', async () => {
  const by = (publisher: string): Promise<unknown> =>
    project.run(
      runDraft,
      ...[
        text,
        '--published',
        '2025-10-22',
        '--city',
        'city:east-port',
        '--name',
        'x',
        '--publisher',
        publisher,
      ],
    )
  await expect(by('agency:east-emergancy')).rejects.toThrow(
    new UsageError(
      'there is no agency agency:east-emergancy; one that is new goes by its name; did you mean agency:east-emergency or agency:west-emergency?',
    ),
  )
  await expect(by('city:east-port')).rejects.toThrow('there is no agency city:east-port')
  expect(project.list('seed/drafts')).not.toContain('x')
})

test('a text that is not UTF-8 is refused, and nothing is written', async () => {
  const other = project.path('gbk.txt')
  writeFileSync(other, Buffer.from([0xb5, 0xc6, 0xbb, 0xe1]))
  await expect(project.run(runDraft, other, ...OPTIONS, '--name', 'gbk')).rejects.toThrow(TextError)
  expect(project.list('sources')).not.toContain('gbk.txt')
})

test('a draft that has the name of another is refused: it would be compiled into the other', async () => {
  const printed = project.read('seed/drafts/lanterns/draft.yaml')
  project.write('seed/drafts/copied/draft.yaml', printed)
  await expect(project.run(runCompile, 'copied', '--dry-run')).rejects.toThrow(
    /seed\/drafts\/copied\/draft\.yaml:1:1: this is the draft lanterns; rename its folder/,
  )
})

test('a draft as JSON has the form of annotations, and writes nothing', async () => {
  const { printed } = await project.run(runDraft, text, ...OPTIONS, '--name', 'printed', '--json')
  expect(JSON.parse(printed)).toMatchObject({
    name: 'printed',
    agencies: [{ name: '市应急局', mentions: [[9, 13]], candidates: ['agency:east-emergency'] }, {}],
    figures: [
      { raw: '9场', at: [17, 19], value: 9, unit: '场', period: { start: '2025-01-01', end: '2025-06-30' } },
      { raw: '3.2 亿元', value: 320_000_000, unit: '元' },
    ],
    initiatives: [{ leads: ['市应急局'], supports: [], goals: [], figures: [0, 1] }],
    numerals: [{ term: '上半年', at: [5, 8] }],
  })
  expect(project.list('sources')).not.toContain('printed.txt')
})

test.each([
  [[], 'draft needs the file with the text'],
  [['a.txt', 'b.txt', ...NAMED], 'draft takes one text, not also "b.txt"'],
  [['a.txt'], 'draft needs --published'],
  [['a.txt', '--published', '2025-02-30'], '--published is a day such as 2025-10-22, not "2025-02-30"'],
  [['a.txt', '--published', '22 October'], '--published is a day such as 2025-10-22, not "22 October"'],
  [
    ['a.txt', '--published', '2025-10-22', '--city', 'Shanghai'],
    '--city is an id such as city:shanghai, not "Shanghai"',
  ],
  [
    ['a.txt', ...OPTIONS, '--district', 'Xuhui', '--name', 'a'],
    '--district is an id such as district:xuhui, not "Xuhui"',
  ],
  [
    ['a.txt', '--published', '2025-10-22', '--city', 'city:shanghai', '--name', 'A B'],
    '--name is of small letters, digits and hyphens, such as shanghai-2025, not "A B"',
  ],
])('%j is wrong usage', (args, message) => {
  expect(() => parseDraftCommand(args)).toThrow(new UsageError(message))
})

test('a file that is not there is named', async () => {
  await expect(project.run(runDraft, project.path('none.txt'), ...NAMED)).rejects.toThrow('there is no file')
})
