import fc from 'fast-check'
import { KnownFragmentNamesRule, parse, specifiedRules, validate } from 'graphql'
import { expect, it } from 'vitest'
import { loadSchema, ontologyFiles } from '../../../ontology/load.ts'
import { readSchema } from '../../../ontology/read/read.ts'
import { BACKGROUNDS, CONTRAST, colourOf, contrast } from './colours.ts'
import { neighboursCypher, pageCypher } from './cypher.ts'
import { entitiesOf } from './entities.ts'
import { graphEntityDocument, neighboursDocument, tiesAmongDocument } from './graph-documents.ts'
import { pageDocument } from './page-document.ts'
import { kindsCss, ontologyModule } from './tables.ts'

/** A type with all that a type can have, and one at the other end of its relationships. */
const TYPES = `
"Who holds a trade fair."
type Organizer @entity(id: "organizer:harbour") {
  "The trade fairs it holds."
  fairs: [TradeFair!]! @reverse(of: "hosts")
}
"A trade fair."
type TradeFair @entity(id: "trade-fair:lanterns") {
  "The day it opens."
  date: Date
  "A note in Chinese."
  note: String
  "A note in English."
  noteEn: String
  "The fair this one is a part of."
  partOf: TradeFair @relationship(type: "PART_OF")
  "The fairs that are parts of this one."
  parts: [TradeFair!]! @reverse(of: "partOf")
  "Who holds it."
  hosts: [Organizer!]! @relationship(type: "HOSTED_BY", properties: "Hosting")
}
"What ties a trade fair to an organizer."
type Hosting @relationshipProperties {
  "How many guests it has room for."
  capacity: Int
  "Whether nobody names the organizer."
  implied: Boolean! @derived
}
`
const { ontology } = readSchema([...ontologyFiles(), { name: 'schema/trade-fair.graphql', text: TYPES }])
const entities = entitiesOf(ontology).filter(({ type }) => ['TradeFair', 'Organizer'].includes(type.name))
const [fair, organizer] = entities
if (!fair || !organizer) throw new Error('the ontology has two entities')

it('a page asks for every property and every relationship of its type', () => {
  expect(pageDocument(fair)).toMatchInlineSnapshot(`
    "query TradeFair($id: ID!, $hostsAfter: String, $partsAfter: String) {
      tradeFair(id: $id) {
        ...Heading
        date
        note
        noteEn
        hosts(first: 100, after: $hostsAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            capacity
            implied
            node {
              ...Name
            }
            evidence {
              ...Citation
            }
          }
        }
        partOf {
          ...Name
        }
        parts(first: 100, after: $partsAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Name
            }
            evidence {
              ...Citation
            }
          }
        }
      }
    }"
  `)
})

it('a page in Cypher asks the same', () => {
  expect(pageCypher(fair, entities)).toMatchInlineSnapshot(`
    "MATCH (tradeFair:TradeFair {id: $id})
    RETURN
      tradeFair.id AS id,
      tradeFair.name AS name,
      tradeFair.nameEn AS nameEn,
      tradeFair.aliases AS aliases,
      tradeFair.formerly AS formerly,
      tradeFair.firstStated AS firstStated,
      tradeFair.lastStated AS lastStated,
      tradeFair.date AS date,
      tradeFair.note AS note,
      tradeFair.noteEn AS noteEn,
      tradeFair.evidence AS evidence,
      [(tradeFair)-[tie:HOSTED_BY]->(other:Organizer) |
        {id: other.id, capacity: tie.capacity, implied: tie.implied, evidence: tie.evidence}] AS hosts,
      [(tradeFair)-[:PART_OF]->(other:TradeFair) | other.id] AS partOf,
      [(tradeFair)<-[tie:PART_OF]-(other:TradeFair) |
        {id: other.id, evidence: tie.evidence}] AS parts"
  `)
  expect(neighboursCypher(organizer)).toMatchInlineSnapshot(`
    "MATCH (organizer:Organizer {id: $id})
    RETURN
      organizer.id AS id,
      organizer.name AS name,
      [(organizer)<-[tie:HOSTED_BY]-(other:TradeFair) |
        {id: other.id, relationship: type(tie), evidence: tie.evidence}] AS fairs"
  `)
})

it('the graph asks along the relationships of each type', () => {
  expect(neighboursDocument(entities)).toMatchInlineSnapshot(`
    "query Neighbours($id: ID!, $after: String, $fairs: Boolean! = false, $hosts: Boolean! = false, $partOf: Boolean! = false, $parts: Boolean! = false) {
      node(id: $id) {
        __typename
        id
        ...Name
        ... on TradeFair {
          hosts(first: 100, after: $after) @include(if: $hosts) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...Name
              }
              evidence {
                ...Citation
              }
            }
          }
          partOf @include(if: $partOf) {
            ...Name
          }
          parts(first: 100, after: $after) @include(if: $parts) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...Name
              }
              evidence {
                ...Citation
              }
            }
          }
        }
        ... on Organizer {
          fairs(first: 100, after: $after) @include(if: $fairs) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...Name
              }
              evidence {
                ...Citation
              }
            }
          }
        }
      }
    }"
  `)
  expect(graphEntityDocument([organizer])).toMatchInlineSnapshot(`
    "query GraphEntity($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...Name
        ... on Organizer {
          fairs(first: 1) {
            totalCount
          }
        }
      }
    }"
  `)
})

it('a tie among entities is asked for once: at the end that says where it is stated, else where it starts', () => {
  expect(tiesAmongDocument(entities)).toMatchInlineSnapshot(`
    "query TiesAmong($ids: [ID!]!, $among: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on TradeFair {
          hosts(first: 100, where: {id: {in: $among}}) {
            edges {
              node {
                id
              }
              evidence {
                ...Citation
              }
            }
          }
          parts(first: 100, where: {id: {in: $among}}) {
            edges {
              node {
                id
              }
              evidence {
                ...Citation
              }
            }
          }
        }
      }
    }"
  `)
})

it('the table says what a page and the graph show', () => {
  expect(ontologyModule([fair])).toMatchInlineSnapshot(`
    "/* Written by \`npm run codegen\` from the ontology. */

    export const KINDS = [
      "trade-fair"
    ] as const

    export const RELATIONSHIP_TYPES = [
      "HOSTED_BY",
      "PART_OF"
    ] as const

    export const ENTITY_TYPES = {
      "trade-fair": {
        "name": "TradeFair",
        "plural": "tradeFairs",
        "properties": {
          "date": {},
          "note": {
            "english": "noteEn"
          }
        },
        "relationships": [
          {
            "field": "hosts",
            "types": [
              "HOSTED_BY"
            ],
            "direction": "OUT",
            "to": "organizer",
            "edgeFields": [
              "capacity"
            ],
            "flags": [
              "implied"
            ]
          },
          {
            "field": "partOf",
            "types": [
              "PART_OF"
            ],
            "direction": "OUT",
            "to": "trade-fair",
            "single": true
          },
          {
            "field": "parts",
            "types": [
              "PART_OF"
            ],
            "direction": "IN",
            "to": "trade-fair"
          }
        ]
      }
    } as const
    "
  `)
})

it('every query to the API of this project is a valid one', () => {
  const { public: schema, ontology: real } = loadSchema()
  const all = entitiesOf(real)
  const graph = [graphEntityDocument(all), neighboursDocument(all), tiesAmongDocument(all)]
  // The fragments are in files beside the components.
  const rules = specifiedRules.filter((rule) => rule !== KnownFragmentNamesRule)
  const errors = [...all.map(pageDocument), ...graph]
    .flatMap((document) => validate(schema, parse(document), rules))
    .map(({ message }) => message)
  expect(errors).toEqual([])
  expect(all.length).toBeGreaterThan(10)
})

it('a kind without a colour of its own has one that can be read in both themes', () => {
  expect(kindsCss([organizer])).toMatchInlineSnapshot(`
    "/* Written by \`npm run codegen\` from the ontology. */
    :root {
      --color-organizer: #9d5e34;
    }
    :root[data-theme='dark'] {
      --color-organizer: #c17644;
    }
    [data-kind='organizer'] {
      --kind: var(--color-organizer);
    }
    "
  `)
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('light', 'dark'), (kind, theme) => {
      const colour = colourOf(kind, theme)
      expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(contrast(colour, BACKGROUNDS[theme])).toBeGreaterThanOrEqual(CONTRAST)
    }),
  )
})
