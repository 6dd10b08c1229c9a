import { describe, expect, test } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import { makeContent } from './content.ts'
import { definitionsOf } from './definitions.ts'
import { readSeed } from '../read/read-seed.ts'
import { EXAMPLE_FACTS, exampleFiles, exampleSeed } from '../testing/example-seed.ts'

describe('the content of a graph', () => {
  const content = makeContent(exampleSeed())

  test('an entity has its label, Entity, evidence and search properties', () => {
    expect(content.nodes.find(({ id }) => id === 'platform:lantern-fair')).toMatchInlineSnapshot(`
      {
        "floats": [],
        "id": "platform:lantern-fair",
        "labels": [
          "Platform",
          "Entity",
        ],
        "properties": {
          "aliases": [],
          "evidence": [
            "source:lantern-bulletin#char=25,28",
          ],
          "id": "platform:lantern-fair",
          "kind": "EVENT",
          "name": "秋灯会",
          "nameEn": "Lantern fair",
          "searchKeys": [
            "秋灯会",
            "qiudenghui",
            "qdh",
            "lanternfair",
          ],
          "searchNames": [
            "秋灯会",
            "秋灯会",
            "秋灯会",
            "Lantern fair",
          ],
          "searchStarts": " 秋灯会 灯会 会 qiudenghui denghui hui qdh dh h lanternfair fair",
          "searchTokens": [
            "秋灯",
            "灯会",
            "秋",
            "灯",
            "会",
            "lantern",
            "fair",
          ],
          "seed": true,
        },
      }
    `)
  })

  test('a passage is not an entity', () => {
    expect(content.nodes.find(({ id }) => id === 'passage:lantern-bulletin-2')).toMatchInlineSnapshot(`
      {
        "floats": [],
        "id": "passage:lantern-bulletin-2",
        "labels": [
          "Passage",
        ],
        "properties": {
          "end": 17,
          "id": "passage:lantern-bulletin-2",
          "kind": "HEADING",
          "number": 2,
          "seed": true,
          "start": 13,
        },
      }
    `)
  })

  test('a relationship has evidence and its properties; a role becomes its type', () => {
    const made = content.relationships.filter(({ to }) => to === 'goal:stable-employment')
    expect(made).toMatchInlineSnapshot(`
      [
        {
          "floats": [],
          "from": "agency:commerce",
          "fromLabel": "Agency",
          "properties": {
            "basis": "TOPIC",
            "direct": true,
            "evidence": [
              "source:lantern-bulletin#char=5,10",
              "source:lantern-bulletin#char=19,28",
            ],
            "seed": true,
            "via": [
              "initiative:lantern-fair",
            ],
          },
          "to": "goal:stable-employment",
          "toLabel": "Goal",
          "type": "DRIVES",
        },
        {
          "floats": [],
          "from": "agency:north-bank",
          "fromLabel": "Agency",
          "properties": {
            "basis": "TOPIC",
            "direct": true,
            "evidence": [
              "source:lantern-bulletin#char=5,10",
              "source:lantern-bulletin#char=63,70",
            ],
            "seed": true,
            "via": [
              "initiative:lantern-fair",
            ],
          },
          "to": "goal:stable-employment",
          "toLabel": "Goal",
          "type": "DRIVES",
        },
        {
          "floats": [],
          "from": "initiative:lantern-fair",
          "fromLabel": "Initiative",
          "properties": {
            "basis": "TOPIC",
            "evidence": [
              "source:lantern-bulletin#char=5,10",
            ],
            "seed": true,
          },
          "to": "goal:stable-employment",
          "toLabel": "Goal",
          "type": "ADVANCES",
        },
      ]
    `)
    expect(content.relationships.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['LEADS', 'SUPPORTS', 'DRIVES']),
    )
  })

  test('values of figures are stored as FLOAT', () => {
    expect(content.nodes.find(({ id }) => id === 'outcome:sales')?.floats).toEqual([
      'value',
      'valueMin',
      'valueMax',
    ])
  })

  test('everything carries seed: true', () => {
    const all = [...content.nodes, ...content.relationships]
    expect(all.every(({ properties }) => properties['seed'] === true)).toBe(true)
  })
})

describe('the revision', () => {
  const { ontology } = loadSchema()
  const revisionOf = (files: ReturnType<typeof exampleFiles>): string =>
    makeContent(readSeed(files, ontology)).revision

  test('does not depend on the order of files and sections', () => {
    const sections = EXAMPLE_FACTS.split(/^(?=\w)/m)
    const files = exampleFiles({ facts: `# a comment\n${sections.toReversed().join('')}` })
    expect(revisionOf(files.toReversed())).toBe(revisionOf(exampleFiles()))
  })

  test('changes when a fact changes', () => {
    const facts = EXAMPLE_FACTS.replace('basis: STATED', 'basis: TOPIC')
    expect(revisionOf(exampleFiles({ facts }))).not.toBe(revisionOf(exampleFiles()))
  })
})

test('constraints come first; id and every property with @index have an index', () => {
  const definitions = definitionsOf(loadSchema().ontology)
  const first = definitions.findIndex((text) => text.startsWith('CREATE INDEX'))
  expect(definitions.slice(first, -1).every((text) => text.startsWith('CREATE INDEX'))).toBe(true)
  expect(definitions.at(-1)).toMatch(/^CREATE FULLTEXT INDEX entity_search /)
  expect(
    definitions
      .slice(0, -1)
      .filter((text) => /Outcome|Entity/.test(text))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "CREATE CONSTRAINT Outcome_id_unique IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE
    CREATE CONSTRAINT Entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
    CREATE INDEX Outcome_id IF NOT EXISTS FOR (n:Outcome) ON (n.id)
    CREATE INDEX Entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
    CREATE INDEX Outcome_name IF NOT EXISTS FOR (n:Outcome) ON (n.name)
    CREATE INDEX Outcome_nameEn IF NOT EXISTS FOR (n:Outcome) ON (n.nameEn)
    CREATE INDEX Outcome_formerly IF NOT EXISTS FOR (n:Outcome) ON (n.formerly)
    CREATE INDEX Outcome_kind IF NOT EXISTS FOR (n:Outcome) ON (n.kind)
    CREATE INDEX Outcome_measure IF NOT EXISTS FOR (n:Outcome) ON (n.measure)
    CREATE INDEX Outcome_value IF NOT EXISTS FOR (n:Outcome) ON (n.value)"
  `)
})
