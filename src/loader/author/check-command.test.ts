import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../config.ts'
import type { CheckCommand } from '../command.ts'
import { makeContent } from '../load/content.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { textsOfSources } from '../check/texts-of-sources.ts'
import { checkSeed } from '../check/check.ts'
import { type TestBulletin, seedFiles } from '../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../testing/two-cities.ts'
import { runCheck } from './check-command.ts'
import { watchFiles } from './watch-files.ts'

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true })
})

/** A folder with these bulletins, the registers of two cities, and the texts. */
function project(bulletins: Readonly<Record<string, TestBulletin>>): string {
  const root = mkdtempSync(join(tmpdir(), 'seed-check-'))
  roots.push(root)
  const texts = Object.entries(bulletins).map(([slug, { text }]) => ({ name: `sources/${slug}.txt`, text }))
  for (const { name, text } of [...seedFiles(TWO_CITIES, bulletins), ...texts]) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

const ALL: CheckCommand = {
  bulletin: undefined,
  strict: false,
  requireSources: false,
  json: false,
  watch: false,
}

/** What a check prints, and its exit code. */
async function check(root: string, command: Partial<CheckCommand> = {}): Promise<string> {
  const lines: string[] = []
  const config = readConfig({ SOURCES_DIR: join(root, 'sources') })
  const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(`! ${line}`) }
  const code = await runCheck(config, { ...ALL, ...command }, false, output, root)
  return [...lines, `exit ${code}`].join('\n')
}

const { east, west } = TWO_BULLETINS
const open = { ...east, text: '市应急局开展安全排查。另有8处待查!\n' }

describe('numerals that are not explained yet', () => {
  test('are no errors; strict, they are', async () => {
    const root = project({ east: open, west })
    expect(await check(root)).toMatchInlineSnapshot(`
      "source:east: 3 citations and 0 figures proved; names found where they are cited: Agency 2; 0 of 1 numeral accounted for; 2 of 2 sentences cited
      source:west: 4 citations and 0 figures proved; names found where they are cited: Agency 3; 0 of 0 numerals accounted for; 2 of 2 sentences cited
      seed/bulletins/east/source.yaml:2:3: passage 1, '13,14': the numeral "8" in "查。另有8处待查!" is unaccounted for; add an outcome or a term under numerals
      1 open point, which keeps nothing from being loaded
      exit 0"
    `)
    expect(await check(root, { strict: true })).toMatchInlineSnapshot(`
      "source:east: 3 citations and 0 figures proved; names found where they are cited: Agency 2; 0 of 1 numeral accounted for; 2 of 2 sentences cited
      source:west: 4 citations and 0 figures proved; names found where they are cited: Agency 3; 0 of 0 numerals accounted for; 2 of 2 sentences cited
      ! seed/bulletins/east/source.yaml:2:3: passage 1, '13,14': the numeral "8" in "查。另有8处待查!" is unaccounted for; add an outcome or a term under numerals
      ! 1 error found
      exit 1"
    `)
  })

  test('are counted in the graph, where the text is at hand; the revision does not depend on it', () => {
    const root = project({ east: open, west })
    rmSync(join(root, 'sources/west.txt'))
    const seed = readProjectSeed(root)
    const { sources } = checkSeed(seed, textsOfSources(join(root, 'sources'), seed.sources))
    const { nodes, revision } = makeContent(seed, sources)
    const coverage = nodes
      .filter(({ id }) => id.startsWith('source:'))
      .map(({ id, properties }) => [
        id,
        ...Object.entries(properties).filter(([name]) => name.startsWith('coverage')),
      ])
    expect(coverage).toMatchInlineSnapshot(`
      [
        [
          "source:east",
          [
            "coverageNumerals",
            1,
          ],
          [
            "coverageNumeralsExplained",
            0,
          ],
          [
            "coverageSentences",
            2,
          ],
          [
            "coverageSentencesCited",
            2,
          ],
        ],
        [
          "source:west",
        ],
      ]
    `)
    expect(revision).toBe(makeContent(seed).revision)
  })
})

describe('one bulletin alone', () => {
  test('is checked by its folder, a path to it or the id of its source', async () => {
    const root = project({ east, west: { ...west, facts: 'nonsense: []\n' } })
    const alone = await check(root, { bulletin: 'east' })
    expect(alone).toMatchInlineSnapshot(`
      "source:east: 3 citations and 0 figures proved; names found where they are cited: Agency 2; 0 of 0 numerals accounted for; 1 of 1 sentence cited
      exit 0"
    `)
    expect(await check(root, { bulletin: 'seed/bulletins/east/' })).toBe(alone)
    expect(await check(root, { bulletin: 'seed/bulletins/east/facts.yaml' })).toBe(alone)
    expect(await check(root, { bulletin: 'source:east' })).toBe(alone)
  })

  test('is told of a name, an alias and an identifier that another has taken', async () => {
    const named = (name: string, ...more: string[]): Partial<Record<'east' | 'west', TestBulletin>> => ({
      east: { ...east, facts: [east.facts.replace('name: 排查', `name: ${name}`), ...more].join('') },
      west: { ...west, facts: west.facts.replace('nameEn: Drill', "nameEn: 'Drill, yearly'") },
    })
    const alone = async (bulletins: ReturnType<typeof named>): Promise<string> =>
      (await check(project({ ...bulletins }), { bulletin: 'east' })).replaceAll('\n', ' ')
    expect(await alone(named('演练'))).toContain(
      'facts.yaml:4:5: initiative:east-checks has the same name "演练" as initiative:west-drill at seed/bulletins/west/facts.yaml:4:5',
    )
    expect(await alone(named("'DRILL, yearly'"))).toContain('has the same name "drill, yearly"')
    expect(
      await alone(named('排查', '  - { id: initiative:west-drill, name: 查, nameEn: X, char: [<排查>] }\n')),
    ).toContain('initiative:west-drill is already defined at seed/bulletins/west/facts.yaml:4:5')
    // Another city may have it.
    const alias = '{ id: agency:east-emergency, aliases: [应急, 演练局], char'
    const elsewhere = {
      east,
      west: {
        ...west,
        facts: west.facts.replace(
          '{ id: agency:west-emergency, char',
          '{ id: agency:west-emergency, aliases: [应急], char',
        ),
      },
    }
    const added = { ...east, facts: east.facts.replace('{ id: agency:east-emergency, char', alias) }
    expect(await alone({ ...elsewhere, east: added })).toContain('exit 0')
  })

  test('says no word of what is wrong with another that writes the same name', async () => {
    const wrong = { ...west, facts: `${west.facts.replace('演练', '排查')}nonsense: []\n` }
    const other = { ...wrong, facts: wrong.facts.replace('name: 排查', 'name: 别的') }
    expect(await check(project({ east, west: other }), { bulletin: 'east' })).toContain('exit 0')
    const found = await check(project({ east, west: wrong }), { bulletin: 'east' })
    expect(found).toContain('has the same name "排查"')
    expect(found).not.toContain('nonsense')
  })

  test('is told what only another has', async () => {
    const own = `initiatives:
  - id: initiative:east-drill
    name: 演习
    nameEn: Exercise
    char: [<开展安全排查>]
    platforms: [{ id: platform:hotline }]
`
    const hotline =
      'platforms: [{ id: platform:hotline, name: 演练, nameEn: Hotline, kind: PLATFORM, char: [<演练>] }]\n'
    const root = project({ east: { ...east, facts: own }, west: { ...west, facts: hotline } })
    expect(await check(root, { bulletin: 'east' })).toMatchInlineSnapshot(`
      "! seed/bulletins/east/facts.yaml:6:23: platforms of initiative:east-drill: unknown id platform:hotline; another bulletin has it at seed/bulletins/west/facts.yaml:1:15: define it in a register
      ! 1 error found
      exit 1"
    `)
  })

  test('may not be the text of another', async () => {
    const root = project({ east, again: { ...east, facts: 'agencies: []\n' } })
    expect(await check(root, { bulletin: 'again' })).toMatchInlineSnapshot(`
      "! seed/bulletins/again/source.yaml:2:3: source:again has the same text as the bulletin at seed/bulletins/east/source.yaml:6:11, by its sha256; keep one of them
      ! 1 error found
      exit 1"
    `)
  })

  test('that is not there', async () => {
    await expect(check(project({ east }), { bulletin: 'eats' })).rejects.toThrow(
      'there is no bulletin "eats" in seed/bulletins; did you mean east?',
    )
  })
})

describe('for programs', () => {
  test('an id that is unknown comes with those whose name it is', async () => {
    const named = (id: string): string =>
      east.facts.replace('{ id: agency:east-emergency, role', `{ id: ${id}, role`)
    const json = await check(
      project({ east: { ...east, facts: named('agency:east-port-emergency-bureau') } }),
      {
        json: true,
      },
    )
    expect(json).toMatchInlineSnapshot(`
      "{"diagnostics":[{"severity":"error","file":"seed/bulletins/east/facts.yaml","line":8,"column":22,"code":"UNKNOWN_ID","message":"agencies of initiative:east-checks: unknown id agency:east-port-emergency-bureau; this is a name of agency:east-emergency","candidates":["agency:east-emergency"]}],"sources":[]}
      exit 1"
    `)
    const chinese = await check(project({ east: { ...east, facts: named('东港市应急管理局') } }))
    expect(chinese).toContain('unknown id 东港市应急管理局; this is a name of agency:east-emergency')
  })

  test('a name of another city comes with its namesake, a numeral that is open as a notice', async () => {
    const facts = 'agencies: [{ id: agency:west-emergency, char: [<市应急局>] }]\n'
    expect(await check(project({ east: { ...open, facts } }), { json: true })).toMatchInlineSnapshot(`
      "{"diagnostics":[{"severity":"error","file":"seed/bulletins/east/facts.yaml","line":1,"column":48,"code":"NAME","message":"'0,4' names \\"市应急局\\", but source:east speaks of city:east-port and agency:west-emergency is of city:west-lake: cite where it is named with its city; agency:east-emergency has this name in city:east-port","candidates":["agency:east-emergency"]},{"severity":"notice","file":"seed/bulletins/east/source.yaml","line":2,"column":3,"code":"NUMERAL","message":"passage 1, '13,14': the numeral \\"8\\" in \\"查。另有8处待查!\\" is unaccounted for; add an outcome or a term under numerals","candidates":[]}],"sources":[{"id":"source:east","held":true,"numerals":{"found":1,"accounted":0},"sentences":{"found":2,"cited":2}}]}
      exit 1"
    `)
  })
})

test('all wrong passages are reported in one run', async () => {
  const root = project({ east: { ...east, text: '市应急局开展安全排查。\n第一段\n第二段\n' } })
  const file = join(root, 'seed/bulletins/east/source.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace("'12,15'", "'12,14'").replace("'16,19'", "'16,18'"))
  const found = await check(root)
  expect(found).toContain("passage 2 is '12,14'; expected '12,15', line 2 of the text")
  expect(found).toContain("passage 3 is '16,18'; expected '16,19', line 3 of the text")
})

test('a change of a file is followed, several at once as one', async () => {
  const root = project({ east, west })
  const ending = new AbortController()
  let calls = 0
  const watching = watchFiles([join(root, 'seed'), join(root, 'nowhere')], () => calls++, ending.signal)
  await pause(100)
  for (const name of ['east', 'west']) writeFileSync(join(root, `seed/bulletins/${name}/facts.yaml`), '')
  writeFileSync(join(root, 'seed/notes.md'), '')
  await pause(400)
  expect(calls).toBe(1)
  ending.abort()
  await watching
})

test('watching goes on while the bulletin is away', async () => {
  const root = project({ east, west })
  const lines: string[] = []
  const config = readConfig({ SOURCES_DIR: join(root, 'sources') })
  const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
  const ending = new AbortController()
  const command = { ...ALL, bulletin: 'east', watch: true }
  const watching = runCheck(config, command, false, output, root, ending.signal)
  await pause(300)
  const folder = join(root, 'seed/bulletins/east')
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  rmSync(folder, { recursive: true })
  await expect.poll(() => lines.at(-1)).toMatch(/^there is no bulletin "east"/)
  mkdirSync(folder)
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
  await expect.poll(() => lines.at(-1)).toMatch(/^source:east: 3 citations/)
  ending.abort()
  expect(await watching).toBe(0)
})

describe('an editor that saves by writing beside and renaming', () => {
  /** Saves a file as editors do that never leave half a file behind. */
  function save(path: string, text: string): void {
    writeFileSync(`${path}.swp`, text)
    renameSync(`${path}.swp`, path)
  }

  test('is followed save after save', async () => {
    const root = project({ east, west })
    const facts = join(root, 'seed/bulletins/east/facts.yaml')
    const text = readFileSync(facts, 'utf8')
    const ending = new AbortController()
    let calls = 0
    const watching = watchFiles([join(root, 'seed')], () => calls++, ending.signal)
    await pause(100)
    for (const expected of [1, 2, 3]) {
      save(facts, text)
      await vi.waitFor(() => {
        expect(calls).toBe(expected)
      })
      // What belongs to the same save would come by now.
      await pause(150)
      expect(calls).toBe(expected)
    }
    ending.abort()
    await watching
  })

  test('is followed into a new folder', async () => {
    const root = project({ east, west })
    const ending = new AbortController()
    let calls = 0
    const watching = watchFiles([join(root, 'seed')], () => calls++, ending.signal)
    await pause(100)
    const folder = join(root, 'seed/bulletins/north')
    for (const round of [1, 2]) {
      mkdirSync(folder)
      await vi.waitFor(() => {
        expect(calls).toBe(2 * round - 1)
      })
      save(join(folder, 'facts.yaml'), 'goals: []\n')
      await vi.waitFor(() => {
        expect(calls).toBe(2 * round)
      })
      rmSync(folder, { recursive: true })
      await pause(150)
      calls = 2 * round
    }
    ending.abort()
    await watching
  })

  test('gets the check of what it saved, and its new identifiers as choices', async () => {
    const root = project({ east, west })
    const register = join(root, 'seed/registers/goals.yaml')
    const facts = join(root, 'seed/bulletins/east/facts.yaml')
    const right = readFileSync(facts, 'utf8')
    const lines: string[] = []
    const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
    const config = readConfig({ SOURCES_DIR: join(root, 'sources') })
    const ending = new AbortController()
    const command = { ...ALL, bulletin: 'east', watch: true }
    const watching = runCheck(config, command, false, output, root, ending.signal)
    await pause(200)
    const ids = (): string => readFileSync(join(root, 'seed/schemas/ids.schema.json'), 'utf8')
    expect(ids()).not.toContain('goal:calm')
    save(register, 'goals: [{ id: goal:calm, name: 安定, nameEn: Calm }]\n')
    await vi.waitFor(() => {
      expect(ids()).toContain('"goal:calm","title":"安定","description":"Calm"')
    })
    save(facts, 'nonsense: []\n')
    await vi.waitFor(() => {
      expect(lines.at(-1)).toBe('1 error found')
    })
    save(facts, right)
    await vi.waitFor(() => {
      expect(lines.at(-1)).toContain('source:east: 3 citations')
    })
    ending.abort()
    expect(await watching).toBe(0)
  })
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
