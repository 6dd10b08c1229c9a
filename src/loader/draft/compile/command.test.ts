import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { UsageError } from '../../../command-line.ts'
import { runDraft } from '../command.ts'
import { appendDecision } from '../file/decisions.ts'
import { draftPaths, openDraft } from '../file/draft-folder.ts'
import { acceptAll } from '../testing/draft-file.ts'
import { DraftingProject } from '../testing/drafting-project.ts'
import { parseCompileCommand, runCompile } from './command.ts'

const TEXT = '灯会简况\n上半年，市应急局举办灯会9场，观众同比增长12%。\n'

const project = new DraftingProject()
afterAll(() => {
  rmSync(project.root, { recursive: true })
})

const DRAFT = [
  ...[project.write('notice.txt', TEXT), '--published', '2025-10-22', '--publisher', 'agency:east-emergency'],
  ...['--city', 'city:east-port', '--name', 'lanterns', '--title-en', 'Lanterns'],
]

test('a draft is compiled once its source is accepted; what is written is told, and what the check says', async () => {
  await project.run(runDraft, ...DRAFT)
  const { decisions } = draftPaths(project.root, 'lanterns')
  expect(await project.run(runCompile, 'lanterns')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "printed": "0 of 8 records accepted, 0 rejected, 8 not decided
    nothing changes
    source is left out: nothing is compiled before the source is accepted: accept it",
    }
  `)
  for (const decision of acceptAll(openDraft(project.root, 'lanterns').file))
    appendDecision(decisions, decision)
  expect(await project.run(runCompile, 'lanterns', '--dry-run')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "printed": "8 of 8 records accepted, 0 rejected, 0 not decided
    would write seed/registers/indicators.yaml
    would write seed/bulletins/lanterns/facts.yaml
    would write seed/bulletins/lanterns/source.yaml",
    }
  `)
  expect(project.list('seed/bulletins')).toEqual(['east', 'west'])
  expect(await project.run(runCompile, 'lanterns')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "printed": "8 of 8 records accepted, 0 rejected, 0 not decided
    wrote seed/registers/indicators.yaml
    wrote seed/bulletins/lanterns/facts.yaml
    wrote seed/bulletins/lanterns/source.yaml",
    }
  `)
  expect(project.list('seed/bulletins/lanterns')).toEqual(['facts.yaml', 'source.yaml'])
  expect((await project.run(runCompile, 'lanterns')).printed).toContain('nothing changes')
  expect(project.list('seed/drafts/lanterns')).toEqual(['compiled.json', 'decisions.jsonl', 'draft.yaml'])
})

test('drafted again once it is compiled, a text gives the same records', async () => {
  const before = openDraft(project.root, 'lanterns').file
  const { printed } = await project.run(runDraft, ...DRAFT)
  expect(printed).toMatch(/(\d+) of \1 decisions still apply/)
  const names = ({ records }: typeof before): unknown[] =>
    records.map((record) => ('identity' in record ? [record.key, record.identity] : record.key))
  expect(names(openDraft(project.root, 'lanterns').file)).toEqual(names(before))
  expect((await project.run(runCompile, 'lanterns')).printed).toContain('nothing changes')
})

test('what the check finds fails it', async () => {
  const facts = project.read('seed/bulletins/lanterns/facts.yaml')
  project.write('seed/bulletins/lanterns/facts.yaml', facts.replace("figure: '17,19'", "figure: '17,18'"))
  const { printed, code } = await project.run(runCompile, 'lanterns')
  expect(code).toBe(1)
  expect(printed).toContain('! seed/bulletins/lanterns/facts.yaml')
  project.write('seed/bulletins/lanterns/facts.yaml', facts)
})

test('a text that is not at hand is told', async () => {
  rmSync(project.path('sources/lanterns.txt'))
  await expect(project.run(runCompile, 'lanterns')).rejects.toThrow(
    /the text of lanterns is not in .*sources: put lanterns.txt back, or set SOURCES_DIR/,
  )
})

test.each([
  [[], 'compile needs the name of a draft'],
  [['a', 'b'], 'compile takes one draft, not also "b"'],
  [['a', '--dry'], 'there is no option --dry'],
])('%j is wrong usage', (args, message) => {
  expect(() => parseCompileCommand(args)).toThrow(new UsageError(message))
})
