import { expect, test } from 'vitest'
import { makeContent } from '../load/content.ts'
import { compare } from '../load/difference.ts'
import type { StoredGraph } from '../load/stored-graph.ts'
import { EXAMPLE_FACTS, char, exampleSeed } from '../testing/example-seed.ts'
import { changesOf } from './changes.ts'
import { changesAsJson, printChanges } from './print-changes.ts'

const before = makeContent(exampleSeed())
const after = makeContent(
  exampleSeed({
    facts: EXAMPLE_FACTS.replace('    partOf: { id: goal:prosperity }\n', '')
      .replace('name: 社区诊所', 'name: 家门口诊所')
      .concat(
        `partners:\n  - { id: partner:town, name: 云港镇, nameEn: Yungang, char: [${char('云港镇')}] }\n`,
      ),
  }),
)
const stored: StoredGraph = { ...before, known: before.known }
const changes = changesOf(stored, compare(stored, after))

test('a dry run says how much changes of each type and source, and the first of each', () => {
  expect(printChanges(changes).join('\n')).toMatchInlineSnapshot(`
    "by type
      Partner                  +1
        + partner:town
      Initiative               ~1
        ~ initiative:clinics (name)
      DRIVES                   ~1 −1
        ~ agency:commerce DRIVES goal:prosperity (evidence, via)
        − agency:north-bank DRIVES goal:prosperity
      PART_OF                  −1
        − goal:stable-employment PART_OF goal:prosperity
    by source; what several state counts for each
      source:lantern-bulletin  +1 ~2 −2"
  `)
  const added = changesOf(
    { nodes: [], relationships: [], known: [] },
    compare({ nodes: [], relationships: [], known: [] }, before),
  )
  expect(printChanges(added).slice(0, 6).join('\n')).toMatchInlineSnapshot(`
    "by type
      Agency                   +3
        + agency:commerce
        + agency:health
        + agency:north-bank
      District                 +2"
  `)
  expect(printChanges([])).toEqual([])
})

test('as JSON it lists everything', () => {
  const total = { created: [], updated: [], deleted: [], total: 0 }
  const summary = { revision: 'r', changed: true, dryRun: true, changes, nodes: total, relationships: total }
  expect(changesAsJson(summary)).toMatchInlineSnapshot(`
    "{
      "revision": "r",
      "changed": true,
      "changes": [
        {
          "kind": "ADDED",
          "subject": "NODE",
          "type": "Partner",
          "id": "partner:town",
          "properties": [],
          "sources": [
            "source:lantern-bulletin"
          ]
        },
        {
          "kind": "CHANGED",
          "subject": "NODE",
          "type": "Initiative",
          "id": "initiative:clinics",
          "properties": [
            "name"
          ],
          "sources": [
            "source:lantern-bulletin"
          ]
        },
        {
          "kind": "REMOVED",
          "subject": "RELATIONSHIP",
          "type": "DRIVES",
          "from": "agency:north-bank",
          "to": "goal:prosperity",
          "properties": [],
          "sources": [
            "source:lantern-bulletin"
          ]
        },
        {
          "kind": "REMOVED",
          "subject": "RELATIONSHIP",
          "type": "PART_OF",
          "from": "goal:stable-employment",
          "to": "goal:prosperity",
          "properties": [],
          "sources": [
            "source:lantern-bulletin"
          ]
        },
        {
          "kind": "CHANGED",
          "subject": "RELATIONSHIP",
          "type": "DRIVES",
          "from": "agency:commerce",
          "to": "goal:prosperity",
          "properties": [
            "evidence",
            "via"
          ],
          "sources": [
            "source:lantern-bulletin"
          ]
        }
      ]
    }"
  `)
})
