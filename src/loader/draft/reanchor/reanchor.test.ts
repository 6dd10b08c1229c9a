import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../../command-line.ts'
import { runDraft } from '../command.ts'
import { runCompile } from '../compile/command.ts'
import { appendDecision } from '../file/decisions.ts'
import { draftPaths, openDraft } from '../file/draft-folder.ts'
import { acceptAll } from '../testing/draft-file.ts'
import { DraftingProject } from '../testing/drafting-project.ts'
import { parseReanchorCommand, runReanchor } from './command.ts'
import { moveRange } from './move-range.ts'

describe('a range', () => {
  const before = '市灯会办点灯9场。\n市灯会办收灯9场。\n'
  const moved = (words: string, after: string, from = 0): string | undefined => {
    const start = before.indexOf(words, from)
    const now = moveRange({ before, after }, { start, end: start + words.length })
    return now && `${now.start} ${after.slice(now.start, now.end)}`
  }

  test('moves with its words', () => {
    expect(moved('点灯', `简况\n${before}`)).toBe('7 点灯')
    expect(moved('市灯会办', `简况\n${before}`, 5)).toBe('13 市灯会办')
  })

  test('is lost where its words are, or where nothing tells which they are', () => {
    expect(moved('点灯', before.replace('点灯', '挂灯'))).toBeUndefined()
    // Of the two that named the office, the first is gone.
    expect(moved('市灯会办', '市灯会办收灯9场。\n')).toBeUndefined()
    // The same number elsewhere is another figure.
    expect(moveRange({ before: '点灯9场。', after: '猜灯谜9场！' }, { start: 2, end: 4 })).toBeUndefined()
  })

  test('never moves to other words, and nothing moves where nothing changed', () => {
    const words = fc.array(fc.constantFrom('甲', '乙', '丙', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (old, next, a, b) => {
        const [text, after] = [`甲${old.join('')}`, next.join('')]
        const start = a % text.length
        const range = { start, end: start + 1 + (b % (text.length - start)) }
        const now = moveRange({ before: text, after }, range)
        if (now) expect(after.slice(now.start, now.end)).toBe(text.slice(range.start, range.end))
        expect(moveRange({ before: text, after: text }, range)).toEqual(range)
      }),
    )
  })
})

const TEXT = '灯会简况\n上半年，市应急局举办灯会9场，观众同比增长12%。\n市应急局开展安全排查。\n'

describe('the next edition of a text', () => {
  const project = new DraftingProject()
  afterAll(() => {
    rmSync(project.root, { recursive: true })
  })
  const reanchor = (text: string, ...more: string[]): ReturnType<DraftingProject['run']> =>
    project.run(runReanchor, 'lanterns', project.write('next.txt', text), ...more)

  test('takes what is cited along: bulletin, draft and what is decided', async () => {
    await project.run(
      runDraft,
      ...[
        project.write('notice.txt', TEXT),
        '--published',
        '2025-10-22',
        '--publisher',
        'agency:east-emergency',
      ],
      ...['--city', 'city:east-port', '--name', 'lanterns', '--title-en', 'Lanterns'],
    )
    const { decisions } = draftPaths(project.root, 'lanterns')
    for (const decision of acceptAll(openDraft(project.root, 'lanterns').file))
      appendDecision(decisions, decision)
    expect((await project.run(runCompile, 'lanterns')).code).toBe(0)
    const facts = project.read('seed/bulletins/lanterns/facts.yaml')
    const next = TEXT.replace('灯会简况\n', '灯会情况简报\n新的一段。\n')
    expect(await reanchor(next, '--dry-run')).toMatchObject({ code: 0 })
    expect(project.read('seed/bulletins/lanterns/facts.yaml')).toBe(facts)
    expect(await reanchor(next)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "printed": "8 citations moved, 0 are where they were, 0 lost
      lanterns cites this edition now",
      }
    `)
    const words = (text: string, file: string): string[] =>
      [...file.matchAll(/'(\d+),(\d+)'/g)].map(([, start, end]) => text.slice(Number(start), Number(end)))
    const now = project.read('seed/bulletins/lanterns/facts.yaml')
    expect(words(next, now)).toEqual(words(TEXT, facts))
    expect(project.read('seed/bulletins/lanterns/source.yaml')).toContain(
      "number: 4, kind: PARAGRAPH, char: '",
    )
    expect(await project.run(runCompile, 'lanterns')).toMatchObject({ code: 0 })
    expect((await project.run(runCompile, 'lanterns')).printed).toContain('nothing changes')
    expect(project.list('sources').filter((name) => name.startsWith('lanterns'))).toHaveLength(2)
    expect((await reanchor(next)).printed).toBe('lanterns cites this edition: nothing to move')
  })

  test('loses what it does not say any more, and the positions with it', async () => {
    const next = project.read('sources/lanterns.txt').replace('灯会9场', '灯会8场')
    const { printed, code } = await reanchor(next)
    expect(code).toBe(1)
    expect(printed).toMatchInlineSnapshot(`
      "0 citations moved, 5 are where they were, 3 lost
      ! seed/bulletins/lanterns/facts.yaml:10:12: "市应急局举办灯会9场，观众同比增长12%" is lost; cite anew
      ! seed/bulletins/lanterns/facts.yaml:27:13: "9场" is lost; cite anew
      ! seed/bulletins/lanterns/facts.yaml:29:12: "市应急局举办灯会9场" is lost; cite anew
      ! draft initiative-9,29: "市应急局举办灯会9场，观众同比增长12%" is lost; mark it anew
      ! draft outcome-17,19: "市应急局举办灯会9场" is lost; mark it anew
      ! draft outcome-17,19: "9场" is lost; mark it anew
      lanterns cites this edition now"
    `)
    const facts = project.read('seed/bulletins/lanterns/facts.yaml')
    expect(facts).toContain("raw: 9场\n    figure: ''\n")
    expect(facts).toContain('char: []')
    // Compiled again, it is taken out as what has no place in the text.
    const { printed: compiled } = await project.run(runCompile, 'lanterns')
    expect(compiled).toContain('outcome-17,19 is left out: "市应急局举办灯会9场" is not in the text')
    expect(project.read('seed/bulletins/lanterns/facts.yaml')).not.toContain('raw: 9场')
  })

  test('refuses an edition with nothing in it, which would lose everything', async () => {
    const before = project.read('seed/bulletins/lanterns/facts.yaml')
    await expect(reanchor('\ufeff\n')).rejects.toThrow('there is no text in')
    expect(project.read('seed/bulletins/lanterns/facts.yaml')).toBe(before)
  })

  test('needs the edition that is cited', async () => {
    for (const name of project.list('sources')) rmSync(project.path(`sources/${name}`))
    await expect(reanchor('另一篇。\n')).rejects.toThrow(/without it nothing can be moved/)
  })

  test('is of a bulletin or a draft', async () => {
    await expect(project.run(runReanchor, 'none', project.write('next.txt', TEXT))).rejects.toThrow(
      'there is no bulletin and no draft "none"',
    )
  })
})

test.each([
  [[], 'reanchor needs the name of a bulletin or a draft'],
  [['a'], 'reanchor needs the file with the next edition of the text'],
  [['a', 'b', 'c'], 'reanchor takes one text, not also "c"'],
])('%j is wrong usage', (args, message) => {
  expect(() => parseReanchorCommand(args)).toThrow(new UsageError(message))
})
