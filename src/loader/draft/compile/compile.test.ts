import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadSchema } from '../../../ontology/load.ts'
import { printDiagnostic } from '../../diagnostics.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { seedFiles } from '../../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../../testing/two-cities.ts'
import { decide } from '../file/decide.ts'
import type { Decision } from '../file/model.ts'
import { LANTERN_DRAFT, LANTERN_TEXT } from '../testing/lantern-draft.ts'
import { checkChanges, withChanges } from './check.ts'
import { type Compilation, type CompiledEntry, compile, keyAt } from './compile.ts'

const { ontology } = loadSchema()
const sections = z.record(z.string(), z.unknown())
const KEYS = LANTERN_DRAFT.records.map(({ key }) => key)
const FACTS = 'seed/bulletins/lanterns/facts.yaml'
const SOURCE = 'seed/bulletins/lanterns/source.yaml'
const AGENCIES = 'seed/registers/agencies.yaml'

const NAMES: readonly Decision[] = Object.entries({
  'agency-9,13': 'Office of Lantern Fairs',
  'goal-38,41': 'Boost consumption',
  'indicator-22,24': 'Lantern fairs held',
  'initiative-9,41': 'Hold lantern fairs',
  'outcome-22,24': 'Lantern fairs held',
  'outcome-31,34': 'Growth of visitors',
}).map(([key, nameEn]) => ({ decision: 'edit', key, fields: { nameEn } }))

const accept = (...keys: string[]): Decision => ({ decision: 'accept', keys })
const reject = (...keys: string[]): Decision => ({ decision: 'reject', keys })
const ALL = [...NAMES, accept(...KEYS)]

/** Registers of two cities and their bulletins, formatted as files of a seed are. */
const SEED: readonly SeedFile[] = seedFiles(
  {
    ...TWO_CITIES,
    agencies: `${TWO_CITIES.agencies}  - id: agency:east-north
    name: 港北区
    nameEn: North Bank of East Port
    kind: DISTRICT_GOVERNMENT
    city: { id: city:east-port }
`,
  },
  TWO_BULLETINS,
)

function compiled(
  decisions: readonly Decision[],
  files: readonly SeedFile[] = SEED,
  earlier: readonly CompiledEntry[] = [],
): Compilation {
  return compile({ state: decide(LANTERN_DRAFT, decisions), text: LANTERN_TEXT, files, earlier })
}

function textIn(files: readonly SeedFile[], name: string): string {
  return files.find((file) => file.name === name)?.text ?? ''
}

/** Replaces a text of a file of the seed. */
function edited(files: readonly SeedFile[], name: string, from: string, to: string): SeedFile[] {
  expect(textIn(files, name)).toContain(from)
  return files.map((file) => (file.name === name ? { ...file, text: file.text.replace(from, to) } : file))
}

function checked(files: readonly SeedFile[]): string[] {
  const texts = new Map([['source:lanterns', LANTERN_TEXT]])
  return checkChanges(files, [], texts, ontology).diagnostics.map(printDiagnostic)
}

describe('a new bulletin', () => {
  const { files, problems } = compiled(ALL)

  test('is written as a person would', () => {
    expect(problems).toEqual([])
    expect(files.map(({ name }) => name)).toEqual([
      AGENCIES,
      'seed/registers/goals.yaml',
      'seed/registers/indicators.yaml',
      FACTS,
      SOURCE,
    ])
    expect(textIn(files, FACTS)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schemas/facts.schema.json
      agencies:
        - id: agency:denghui-ban
          char: ['9,13', '43,47']
        - id: agency:east-north
          char: ['15,18']

      goals:
        - id: goal:cu-xiaofei
          char: ['38,41']

      initiatives:
        - id: initiative:lanterns-juban-denghui
          name: 举办灯会
          nameEn: Hold lantern fairs
          char: ['9,41']
          agencies:
            - { id: agency:denghui-ban, role: LEAD }
            - { id: agency:east-north, role: SUPPORT }
          goals:
            - { id: goal:cu-xiaofei, basis: STATED, char: ['38,41'] }

      outcomes:
        - id: outcome:lanterns-denghui-changci
          name: 灯会场次
          nameEn: Lantern fairs held
          kind: SCOPE
          measure: LEVEL
          raw: 9场
          figure: '22,24'
          period: { start: 2025-01-01, end: 2025-06-30 }
          char: ['18,24']
          initiative: { id: initiative:lanterns-juban-denghui }
          indicator: { id: indicator:east-port-denghui-changci }
        - id: outcome:lanterns-guanzhong-zengsu
          name: 观众增速
          nameEn: Growth of visitors
          kind: RESULT
          measure: YEAR_ON_YEAR
          direction: UP
          raw: 12%
          figure: '31,34'
          char: ['25,34']
          initiative: { id: initiative:lanterns-juban-denghui }
      "
    `)
    expect(textIn(files, SOURCE)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schemas/source.schema.json
      source:
        id: source:lanterns
        name: 灯会简况
        nameEn: Lanterns in brief
        language: zh
        published: 2025-07-10
        publisher: { id: agency:denghui-ban }
        city: { id: city:east-port }
        file: lanterns.txt
        sha256: 924c6f10441a74b771a66a7e39996cf207e2c782064ddbc883226b599151d73a
        length: 67
      passages:
        - { number: 1, kind: PARAGRAPH, char: '0,4' }
        - { number: 2, kind: PARAGRAPH, char: '5,42' }
        - { number: 3, kind: PARAGRAPH, char: '43,66' }
      numerals:
        NAME: [五彩]
      "
    `)
    expect(textIn(files, 'seed/registers/indicators.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schemas/register.schema.json
      indicators:
        - id: indicator:east-port-denghui-changci
          name: 灯会场次
          nameEn: Lantern fairs held
          unit: 场
          city: { id: city:east-port }
      "
    `)
  })

  test('leaves every line of a register as it is', () => {
    const before = textIn(SEED, AGENCIES)
    const after = textIn(files, AGENCIES)
    expect(after.startsWith(before)).toBe(true)
    expect(after.slice(before.length)).toMatchInlineSnapshot(`
      "  - id: agency:denghui-ban
          name: 市灯会办
          nameEn: Office of Lantern Fairs
          kind: GOVERNMENT_DEPARTMENT
          city: { id: city:east-port }
      "
    `)
  })

  test('is proved, and compiling it again changes nothing', () => {
    const after = withChanges(SEED, files)
    expect(checked(after)).toEqual([])
    const again = compiled(ALL, after, compiled(ALL).compiled)
    expect(again.files).toEqual([])
    expect(again.problems).toEqual([])
    // Nor where nobody remembers what was compiled.
    expect(compiled(ALL, after).files).toEqual([])
  })

  test('tells of which record a line is', () => {
    const { places } = compiled(ALL)
    const lines = textIn(files, FACTS).split('\n')
    const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1
    expect(keyAt(places, { file: FACTS, line: lineOf('raw: 12%'), column: 5 })).toBe('outcome-31,34')
    expect(keyAt(places, { file: FACTS, line: lineOf('role: LEAD'), column: 9 })).toBe('initiative-9,41')
    const numerals = textIn(files, SOURCE).split('\n')
    const line = numerals.findIndex((one) => one.includes('五彩')) + 1
    const column = (numerals[line - 1]?.indexOf('五彩') ?? 0) + 1
    expect(keyAt(places, { file: SOURCE, line, column })).toBe('term-60,62')
    expect(keyAt(places, { file: 'seed/registers/cities.yaml', line: 1, column: 1 })).toBeUndefined()
  })
})

describe('only what is accepted', () => {
  test('is compiled, and nothing before the source is', () => {
    const { files, problems } = compiled([...NAMES, accept('goal-38,41')])
    expect(files).toEqual([])
    expect(problems).toEqual([
      {
        key: 'source',
        message: 'nothing is compiled before the source is accepted: accept it',
        isLeftOut: true,
      },
    ])
  })

  test('is tied: what else a record names is left out and told', () => {
    const { files, problems } = compiled([
      ...NAMES,
      accept('source', 'agency-15,18', 'initiative-9,41', 'outcome-22,24'),
      reject('goal-38,41'),
    ])
    expect(problems.map(({ key, message }) => `${key}: ${message}`)).toMatchInlineSnapshot(`
      [
        "source: “市灯会办”, who published it, is not accepted: accept it, or choose another",
        "initiative-9,41: “市灯会办”, who takes part, is not accepted: accept it, or choose another",
        "initiative-9,41: “促消费”, what it serves, is rejected: take the tie out, or choose another",
        "outcome-22,24: “灯会场次”, what it measures, is not accepted: accept it, or choose another",
      ]
    `)
    expect(checked(withChanges(SEED, files))).toEqual([])
  })

  test('needs its names', () => {
    const { problems } = compiled([accept('source', 'goal-38,41')])
    expect(problems).toContainEqual({
      ...{ key: 'goal-38,41', message: 'it has no English name; write one', isLeftOut: true },
    })
  })

  test('needs a place in the text', () => {
    const lost: Decision = {
      decision: 'edit',
      key: 'goal-38,41',
      fields: { mentions: [{ exact: '猜灯谜' }] },
    }
    const outside: Decision = {
      decision: 'edit',
      key: 'outcome-31,34',
      fields: { quote: { exact: '观众同比' } },
    }
    expect(
      compiled([...ALL, lost, outside]).problems.map(({ key, message }) => `${key}: ${message}`),
    ).toEqual(
      expect.arrayContaining([
        'goal-38,41: "猜灯谜" is not in the text',
        'outcome-31,34: the figure "12%" is outside its quote; quote it as well',
      ]),
    )
  })
})

describe('compiling in steps', () => {
  test('adds, whatever is accepted first, and comes to the same', () => {
    const whole = withChanges(SEED, compiled(ALL).files)
    fc.assert(
      fc.property(fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (keys) => {
        let files = SEED
        let earlier: readonly CompiledEntry[] = []
        const done: Decision[] = [...NAMES]
        for (const key of keys) {
          done.push(accept(key))
          const next = compiled(done, files, earlier)
          files = withChanges(files, next.files)
          earlier = next.compiled
        }
        expect(files.map(({ text }) => text)).toEqual(whole.map(({ text }) => text))
      }),
      { numRuns: 15 },
    )
  })

  test('comes to what its decisions say, whatever was compiled in between; the seed is proved at each step', () => {
    const step = fc.record({
      decision: fc.constantFrom('accept' as const, 'reject' as const),
      keys: fc.subarray(KEYS.slice(1), { minLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let files = SEED
        let earlier: readonly CompiledEntry[] = []
        const done: Decision[] = [...NAMES, accept('source')]
        for (const decision of steps) {
          done.push(decision)
          const next = compiled(done, files, earlier)
          files = withChanges(files, next.files)
          earlier = next.compiled
          expect(checked(files)).toEqual([])
        }
        const once = withChanges(SEED, compiled(done).files)
        const records = (all: readonly SeedFile[]): unknown[] =>
          all.flatMap(({ name, text }) =>
            Object.entries(sections.parse(parse(text))).flatMap(([section, list]) =>
              Array.isArray(list)
                ? list.map((one) => ({ name, section, one }))
                : [{ name, section, one: list }],
            ),
          )
        expect(records(files)).toEqual(records(once))
      }),
      { numRuns: 150 },
    )
  })

  test.each(['', '# Facts of the fair.\n', '# Facts of the fair.\n\n'])(
    'what stands before the first section stays there, when another takes its place: %j',
    (head) => {
      const first = compiled([...NAMES, accept('source', 'goal-38,41')])
      const files = withChanges(SEED, first.files).map((file) =>
        file.name === FACTS ? { ...file, text: file.text.replace(/^# .*\n/, head) } : file,
      )
      const none = compiled([...NAMES, accept('source'), reject('goal-38,41')], files, first.compiled)
      const empty = withChanges(files, none.files)
      expect(textIn(empty, FACTS)).toBe(`${head}goals: []\n`)
      const other = compiled([...NAMES, accept('source', 'agency-15,18')], empty, none.compiled)
      const after = withChanges(empty, other.files)
      expect(textIn(after, FACTS)).toBe(`${head}agencies:\n  - id: agency:east-north\n    char: ['15,18']\n`)
      const both = compiled([...NAMES, accept('source', 'agency-15,18', 'goal-38,41')], after, other.compiled)
      const whole = withChanges(after, both.files)
      const goal = compiled([...NAMES, accept('source', 'goal-38,41')], whole, both.compiled)
      expect(textIn(withChanges(whole, goal.files), FACTS)).toBe(
        `${head}goals:\n  - id: goal:cu-xiaofei\n    char: ['38,41']\n`,
      )
    },
  )

  test('takes out what is rejected later, to the last line', () => {
    const without = [
      ...NAMES,
      accept(...KEYS.filter((key) => !['goal-38,41', 'outcome-31,34', 'term-60,62'].includes(key))),
    ]
    const first = compiled(without)
    const before = withChanges(SEED, first.files)
    const all = compiled(ALL, before, first.compiled)
    const between = withChanges(before, all.files)
    const back = compiled(
      [...ALL, reject('goal-38,41', 'outcome-31,34', 'term-60,62')],
      between,
      all.compiled,
    )
    const after = withChanges(between, back.files)
    expect(textIn(after, FACTS)).toBe(textIn(before, FACTS))
    expect(textIn(after, SOURCE)).toBe(textIn(before, SOURCE))
  })

  test('goes on where a process ended while it wrote', () => {
    const some = [...NAMES, accept(...KEYS.filter((key) => key !== 'outcome-31,34'))]
    const first = compiled(some)
    const before = withChanges(SEED, first.files)
    const renamed: Decision = { decision: 'edit', key: 'agency-9,13', fields: { nameEn: 'Lantern Office' } }
    const then = [...ALL, renamed, reject('goal-38,41')]
    const next = compiled(then, before, first.compiled)
    const whole = withChanges(before, next.files)
    expect(next.files.map(({ name }) => name)).toEqual([AGENCIES, 'seed/registers/goals.yaml', FACTS])
    for (let written = 0; written <= next.files.length; written++) {
      const left = withChanges(before, next.files.slice(0, written))
      const again = compiled(then, left, [...next.compiled, ...first.compiled])
      expect(withChanges(left, again.files)).toEqual(whole)
      expect(again.problems).toEqual(next.problems)
    }
  })

  test('follows an edit', () => {
    const first = compiled(ALL)
    const files = withChanges(SEED, first.files)
    const renamed: Decision = {
      decision: 'edit',
      key: 'initiative-9,41',
      fields: { summary: '办灯会。', goals: [] },
    }
    const next = compiled([...ALL, renamed], files, first.compiled)
    expect(next.files.map(({ name }) => name)).toEqual([FACTS])
    const text = textIn(next.files, FACTS)
    expect(text).toContain("    nameEn: Hold lantern fairs\n    summary: 办灯会。\n    char: ['9,41']\n")
    expect(text).not.toContain('basis')
  })
})

describe('what a person wrote', () => {
  const first = compiled(ALL)
  const written = withChanges(SEED, first.files)

  test('stays, comments as well, where more is compiled', () => {
    const some = compiled([...NAMES, accept(...KEYS.filter((key) => key !== 'outcome-31,34'))])
    const files = edited(
      edited(
        withChanges(SEED, some.files),
        FACTS,
        '    kind: SCOPE\n',
        '    # Counted twice.\n    kind: SCOPE # 9\n',
      ),
      FACTS,
      'outcomes:\n',
      '# What came of it.\noutcomes:\n',
    )
    const next = compiled(ALL, files, some.compiled)
    const text = textIn(next.files, FACTS)
    expect(text.startsWith(textIn(files, FACTS))).toBe(true)
    expect(text).toContain('name: 观众增速')
  })

  test('wins over the draft, which is told', () => {
    const files = edited(written, FACTS, 'nameEn: Hold lantern fairs', 'nameEn: Lantern fairs')
    const { files: changed, problems } = compiled(ALL, files, first.compiled)
    expect(changed).toEqual([])
    expect(problems).toEqual([
      {
        key: 'initiative-9,41',
        message: `${FACTS}: initiative:lanterns-juban-denghui: nameEn is "Lantern fairs" in the file, and "Hold lantern fairs" in the draft; correct one of them`,
        isLeftOut: false,
      },
    ])
  })

  test('is not taken out where its record is rejected, which is told', () => {
    const files = edited(written, FACTS, 'kind: RESULT', 'kind: TARGET')
    const { files: changed, problems } = compiled([...ALL, reject('outcome-31,34')], files, first.compiled)
    expect(changed).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([
      `${FACTS}: outcome:lanterns-guanzhong-zengsu was changed since it was compiled, and is not accepted any more; take it out there`,
    ])
  })

  test('gets citations and names that it lacks, and loses only those again', () => {
    const own = `# By hand.
goals:
  - { id: goal:lights, name: 点灯, nameEn: Lights, char: ['9,11'] }

agencies:
  - id: agency:east-north # of the north
    districts:
      - { id: district:east-north, char: ['15,18'] }
    char: ['15,18']
`
    const files = [
      ...SEED,
      ...compiled([accept('source')]).files.filter(({ name }) => name === SOURCE),
      { name: FACTS, text: own },
    ]
    const next = compiled(ALL, files)
    const text = textIn(next.files, FACTS)
    expect(text).toMatchInlineSnapshot(`
      "# By hand.
      goals:
        - { id: goal:lights, name: 点灯, nameEn: Lights, char: ['9,11'] }
        - id: goal:cu-xiaofei
          char: ['38,41']

      agencies:
        - id: agency:east-north # of the north
          districts:
            - { id: district:east-north, char: ['15,18'] }
          char: ['15,18']
        - id: agency:denghui-ban
          char: ['9,13', '43,47']

      initiatives:
        - id: initiative:lanterns-juban-denghui
          name: 举办灯会
          nameEn: Hold lantern fairs
          char: ['9,41']
          agencies:
            - { id: agency:denghui-ban, role: LEAD }
            - { id: agency:east-north, role: SUPPORT }
          goals:
            - { id: goal:cu-xiaofei, basis: STATED, char: ['38,41'] }

      outcomes:
        - id: outcome:lanterns-denghui-changci
          name: 灯会场次
          nameEn: Lantern fairs held
          kind: SCOPE
          measure: LEVEL
          raw: 9场
          figure: '22,24'
          period: { start: 2025-01-01, end: 2025-06-30 }
          char: ['18,24']
          initiative: { id: initiative:lanterns-juban-denghui }
          indicator: { id: indicator:east-port-denghui-changci }
        - id: outcome:lanterns-guanzhong-zengsu
          name: 观众增速
          nameEn: Growth of visitors
          kind: RESULT
          measure: YEAR_ON_YEAR
          direction: UP
          raw: 12%
          figure: '31,34'
          char: ['25,34']
          initiative: { id: initiative:lanterns-juban-denghui }
      "
    `)
    const back = compiled(
      [...ALL, reject(...KEYS.filter((key) => key !== 'source'))],
      withChanges(files, next.files),
      next.compiled,
    )
    expect(textIn(back.files, FACTS)).toBe(own)
  })
})

test('another edition of the text is refused', () => {
  const files = withChanges(SEED, compiled(ALL).files)
  const other = edited(files, SOURCE, 'sha256: ', 'sha256: 0')
  expect(compiled(ALL, other).problems[0]?.message).toContain('reanchor lanterns TEXT')
})
