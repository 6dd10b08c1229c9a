import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { readSeedFiles } from '../read/seed-files.ts'
import type { SeedFile } from '../read/yaml-tree.ts'
import { EXAMPLE_FACTS, exampleFiles } from '../testing/example-seed.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../testing/two-cities.ts'
import { seedFiles } from '../testing/bulletins.ts'
import { schemaTexts, staleSchemas, writeSchemas } from './schema-files.ts'
import { SCHEMAS_FOLDER, schemaLine } from './schema-names.ts'

const schema = loadSchema()
const example = exampleFiles()
const cities = seedFiles(TWO_CITIES, TWO_BULLETINS)

/** What the schemas of a seed are compiled to, which takes longer than to validate. */
const compiled = new Map<readonly SeedFile[], Ajv>()

function compile(seed: readonly SeedFile[]): Ajv {
  const ajv = new Ajv({ allErrors: true, allowMatchingProperties: true })
  for (const name of ['patternErrorMessage', 'enumDescriptions', 'markdownEnumDescriptions']) {
    ajv.addKeyword(name)
  }
  for (const [name, text] of schemaTexts(schema, seed)) {
    const content: unknown = JSON.parse(text)
    if (typeof content === 'object' && content !== null) ajv.addSchema(content, basename(name))
  }
  compiled.set(seed, ajv)
  return ajv
}

/** What an editor that reads the line of a file would mark in it: where, and which rule. */
function marksIn(file: SeedFile, seed: readonly SeedFile[]): readonly string[] {
  const validate = (compiled.get(seed) ?? compile(seed)).getSchema(basename(schemaLine(file.name)))
  if (!validate) throw new Error(`there is no schema of ${file.name}`)
  if (validate(parse(file.text)) === true) return []
  const errors = validate.errors ?? []
  // Of many choices none fits: the choices say nothing of their own.
  const isOfChoices = errors.some(({ keyword }) => keyword === 'anyOf')
  const marks = errors
    .filter(({ keyword }) => keyword !== 'if' && !(keyword === 'const' && isOfChoices))
    .map(({ instancePath, keyword, message = '', params }) => {
      const more = keyword === 'additionalProperties' ? ` "${String(params['additionalProperty'])}"` : ''
      return `${instancePath} ${message}${more}`
    })
  return [...new Set(marks)]
}

/** Where marks are. */
function placesOf(marks: readonly string[]): readonly string[] {
  return [...new Set(marks.map((mark) => mark.split(' must')[0] ?? ''))]
}

/** What an editor would mark in the facts of the example with one thing replaced. */
function marksOf(right: string, wrong: string): readonly string[] {
  expect(EXAMPLE_FACTS.split(right).length).toBeGreaterThan(1)
  const file = { name: 'seed/bulletins/lantern/facts.yaml', text: EXAMPLE_FACTS.replace(right, wrong) }
  return marksIn(file, example)
}

describe('what is right has no marks', () => {
  const project = readSeedFiles(projectRoot)
  test.each(project.map((file) => [file.name, file] as const))('%s', (_, file) => {
    expect(marksIn(file, project)).toEqual([])
  })

  test.each([
    ['a bulletin of a town', example],
    ['two bulletins of two cities', cities],
  ])('%s', (_, seed) => {
    expect(seed.flatMap((file) => marksIn(file, seed))).toEqual([])
  })
})

describe('what is wrong in facts.yaml is marked where it is', () => {
  test.each([
    ['a section that is none', 'themes:', 'theme:', [' must NOT have additional properties "theme"']],
    [
      'a key that is none',
      'nameEn: Merchants',
      'nameEnglish: Merchants',
      [
        "/outcomes/0 must have required property 'nameEn'",
        '/outcomes/0 must NOT have additional properties "nameEnglish"',
      ],
    ],
    [
      'an enum',
      'kind: RESULT',
      'kind: RESULTS',
      ['/outcomes/0/kind must be equal to one of the allowed values'],
    ],
    [
      'a role',
      'role: SUPPORT',
      'role: HELP',
      ['/initiatives/0/agencies/1/role must be equal to one of the allowed values'],
    ],
    [
      'a role that is missing',
      ', role: SUPPORT',
      '',
      ["/initiatives/0/agencies/1 must have required property 'role'"],
    ],
    [
      'an identifier that nothing has',
      'platforms: [{ id: platform:lantern-fair }]',
      'platforms: [{ id: platform:lantern-fare }]',
      ['/initiatives/0/platforms/0/id must match a schema in anyOf'],
    ],
    [
      'an identifier of another type',
      'partOf: { id: goal:prosperity }',
      'partOf: { id: agency:commerce }',
      ['/goals/1/partOf/id must match a schema in anyOf'],
    ],
    ['a date', 'end: 2025-05-31', 'end: 2025-31-05', ['/outcomes/0/period/end must match pattern "…"']],
    [
      'a range',
      "role: SUPPORT, char: ['",
      "role: SUPPORT, char: ['-",
      ['/initiatives/0/agencies/1/char/0 must match pattern "…"'],
    ],
    ['a list that is none', 'aliases: [热闹]', 'aliases: 热闹', ['/goals/0/aliases must be array']],
    ['a text that is a number', 'name: 商户', 'name: 4500', ['/outcomes/0/name must be string']],
    [
      'what the load derives',
      'raw: 1.57万亿元',
      'value: 1570000000000',
      ['/outcomes/1 must NOT have additional properties "value"'],
    ],
  ])('%s', (_, right, wrong, marks) => {
    expect(marksOf(right, wrong).map((mark) => mark.replace(/pattern ".*"/, 'pattern "…"'))).toEqual(marks)
  })

  test('a record without its citation', () => {
    const file = { name: 'seed/bulletins/lantern/facts.yaml', text: 'goals: [{ id: goal:prosperity }]' }
    expect(marksIn(file, example)).toEqual(["/goals/0 must have required property 'char'"])
  })
})

test('what is wrong in a register is marked where it is', () => {
  const text = `cities:
  - { id: city:east-port, name: 东港市, nameEn: East Port, adcode: 310000 }
  - { id: town:east-port, name: 东港市, nameEn: East Port, adcode: '3100' }
agencies:
  - { id: agency:east, name: 东港市应急局, nameEn: East, kind: OFFICE, city: { id: city:nowhere }, char: ['0,1'] }
`
  const marks = marksIn({ name: 'seed/registers/all.yaml', text }, cities)
  expect(placesOf(marks)).toEqual([
    '/agencies/0',
    '/agencies/0/kind',
    '/agencies/0/city/id',
    '/cities/0/adcode',
    '/cities/1/id',
    '/cities/1/adcode',
  ])
})

test('what is wrong in source.yaml is marked where it is', () => {
  const text = `source:
  id: source:east
  name: 简报
  nameEn: Bulletin
  published: 31 July
  publisher: { id: agency:nobody }
  sha256: abc
  length: 0
  withdrawn: { reason: wrong }
passages: [{ number: one, kind: TITLE, char: '0-1', theme: theme:none }]
numerals: { WORDS: [一体] }
`
  const marks = marksIn({ name: 'seed/bulletins/east/source.yaml', text }, cities)
  expect(placesOf(marks)).toMatchInlineSnapshot(`
      [
        "/source",
        "/source/published",
        "/source/sha256",
        "/source/length",
        "/source/withdrawn",
        "/source/publisher/id",
        "/passages/0/number",
        "/passages/0/kind",
        "/passages/0/char",
        "/passages/0/theme",
        "/numerals",
      ]
    `)
})

describe('the choices of identifiers', () => {
  /** The choices of a type. */
  function choices(seed: readonly SeedFile[], type: string): unknown {
    const text = schemaTexts(schema, seed).get(`${SCHEMAS_FOLDER}/ids.schema.json`) ?? '{}'
    return z.object({ definitions: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text)).definitions[
      type
    ]
  }

  test('have the Chinese name as title and the English one as description', () => {
    expect(choices(example, 'Goal')).toEqual({
      anyOf: [
        { const: 'goal:prosperity', title: '繁荣', description: 'Prosperity' },
        { const: 'goal:stable-employment', title: '稳就业', description: 'Stable employment' },
      ],
    })
    expect(choices(example, 'Document')).toMatchObject({ not: {} })
  })

  test('take the names from where they are defined, and have what was merged', () => {
    const facts = 'goals: [{ id: goal:calm, char: [<市应急局>] }]\n'
    const register = 'goals: [{ id: goal:calm, name: 安定, nameEn: Calm, formerly: [goal:peace] }]\n'
    const { east } = TWO_BULLETINS
    const seed = seedFiles({ ...TWO_CITIES, goals: register }, { east: { ...east, facts } })
    expect(choices(seed.toReversed(), 'Goal')).toEqual({
      anyOf: [
        { const: 'goal:calm', title: '安定', description: 'Calm' },
        { const: 'goal:peace', title: '安定', description: 'Calm' },
      ],
    })
  })

  test('stay as they are while a file is no YAML', () => {
    const seed = exampleFiles({ facts: 'goals: [' })
    expect([...schemaTexts(schema, seed).keys()].map((name) => basename(name))).toEqual([
      'facts.schema.json',
      'register.schema.json',
      'source.schema.json',
    ])
  })
})

describe('an author who clones this project', () => {
  test.each(readSeedFiles(projectRoot))('is helped at once in $name', ({ name, text }) => {
    const [line = ''] = text.split('\n')
    expect(line).toBe(schemaLine(name))
    const path = resolve(projectRoot, dirname(name), line.slice(line.indexOf('=') + 1))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('$schema')
  })

  test('has the schemas of today', () => {
    expect(staleSchemas(projectRoot, schema)).toEqual([])
  })
})

describe('schemas on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'seed-schemas-'))
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  test('are written where they are stale, and nothing else', () => {
    for (const { name, text } of exampleFiles()) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    }
    expect(staleSchemas(root, schema)).toHaveLength(4)
    expect(writeSchemas(root, schema)).toHaveLength(4)
    expect(writeSchemas(root, schema)).toEqual([])
    writeFileSync(
      join(root, 'seed/registers/goals.yaml'),
      'goals: [{ id: goal:calm, name: 安定, nameEn: Calm }]\n',
    )
    expect(staleSchemas(root, schema)).toEqual(['seed/schemas/ids.schema.json'])
    expect(writeSchemas(root, schema)).toEqual(['seed/schemas/ids.schema.json'])
    expect(staleSchemas(root, schema)).toEqual([])
  })
})
