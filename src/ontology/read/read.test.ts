import { describe, expect, it } from 'vitest'
import { printSchema } from 'graphql'
import { loadSchema, ontologyFiles } from '../load.ts'
import { readSchema } from './read.ts'

const files = ontologyFiles()

type Change = readonly [name: string, from: string, to: string]

/** The project's SDL with passages of files replaced. */
function changed(changes: readonly Change[]): typeof files {
  return changes.reduce<typeof files>((all, [name, from, to]) => {
    const file = all.find((one) => one.name === `schema/${name}`)
    if (!file?.text.includes(from)) throw new Error(`no ${from} in ${name}`)
    return all.map((one) => (one === file ? { ...one, text: one.text.replace(from, to) } : one))
  }, files)
}

/** The message for SDL with an error. */
function messageOf(sdl: typeof files): string {
  try {
    readSchema(sdl)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no error'
}

function errorIn(name: string, from: string, to: string, ...others: readonly Change[]): string {
  return messageOf(changed([[name, from, to], ...others]))
}

/** The message for the project's SDL with one more file. */
function errorWith(text: string): string {
  return messageOf([...files, { name: 'schema/event.graphql', text }])
}

describe('reading the ontology', () => {
  const { ontology, public: schema } = loadSchema()

  it('ties types to labels, fields to properties and relationships', () => {
    const agency = ontology.nodes.get('Agency')
    expect(agency).toMatchObject({
      label: 'Agency',
      prefix: 'agency',
      singular: 'agency',
      plural: 'agencies',
      entityType: 'AGENCY',
      entity: true,
      evidence: true,
    })
    expect(agency?.properties.get('kind')).toMatchObject({
      scalar: 'String',
      enum: 'AgencyKind',
      required: true,
      indexed: true,
    })
    expect(agency?.relationships.get('initiatives')).toMatchObject({
      types: ['LEADS', 'SUPPORTS'],
      direction: 'OUT',
      target: 'Initiative',
      reverse: 'agencies',
      single: false,
      roles: {
        field: 'role',
        enum: 'Role',
        typeOf: new Map([
          ['LEAD', 'LEADS'],
          ['SUPPORT', 'SUPPORTS'],
        ]),
      },
    })
    expect(agency?.relationships.get('drives')).toMatchObject({
      derived: true,
      references: new Map([
        ['via', { property: 'via', target: 'Initiative', dated: { kind: 'items', since: 'viaSince' } }],
      ]),
    })
  })

  it('says what stands on a relationship once: the other end has the same, the other way round', () => {
    const { field, target, direction, reverse, includesParts, ...stored } =
      ontology.nodes.get('Agency')?.relationships.get('drives') ?? {}
    expect(ontology.nodes.get('Goal')?.relationships.get('drivenBy')).toEqual({
      ...stored,
      field: reverse,
      target: 'Agency',
      direction: 'IN',
      reverse: field,
    })
    expect([target, direction, includesParts]).toEqual(['Goal', 'OUT', 'parts'])
  })

  it('stores an object without identity as properties of its owner', () => {
    const period = ontology.nodes.get('Outcome')?.embedded.get('period')
    expect([...(period?.properties.values() ?? [])].map(({ field, property }) => [field, property])).toEqual([
      ['start', 'periodStart'],
      ['end', 'periodEnd'],
    ])
  })

  it('orders lists by every single value and every count, and groups them by every category and relationship', () => {
    const terms = (name: string): unknown => {
      const node = ontology.nodes.get(name)
      return [[...(node?.orders.keys() ?? [])].join(' '), [...(node?.groups.keys() ?? [])].join(' ')]
    }
    expect(['Outcome', 'Source', 'Passage'].map(terms)).toMatchInlineSnapshot(`
      [
        [
          "ID NAME NAME_EN FIRST_STATED LAST_STATED KIND MEASURE DIRECTION VALUE VALUE_MIN VALUE_MAX COMPARATOR UNIT RAW PERIOD_START PERIOD_END AGENCIES_COUNT AGREES_WITH_COUNT DIFFERS_FROM_COUNT SOURCES_COUNT",
          "KIND MEASURE DIRECTION COMPARATOR UNIT INITIATIVE AGENCIES INDICATOR AGREES_WITH DIFFERS_FROM SOURCES",
        ],
        [
          "ID NAME NAME_EN FIRST_STATED LAST_STATED LANGUAGE PUBLISHED URL SHA256 LENGTH WITHDRAWN_ON WITHDRAWN_REASON COVERAGE_NUMERALS COVERAGE_NUMERALS_EXPLAINED COVERAGE_SENTENCES COVERAGE_SENTENCES_CITED THEMES_COUNT PASSAGES_COUNT SOURCES_COUNT",
          "LANGUAGE PUBLISHER CITY DISTRICT THEMES PASSAGES SOURCES",
        ],
        [
          "ID NUMBER KIND START END",
          "KIND SOURCE THEME",
        ],
      ]
    `)
  })

  it('limits every text: as the schema says, or by what the database does with it', () => {
    const limits = [...(ontology.nodes.get('Source')?.properties.values() ?? [])]
      .filter(({ scalar }) => scalar === 'ID' || scalar === 'String')
      .map(({ field, maxLength, maxItems }) => `${field} ${maxItems} x ${maxLength}`)
    expect(limits).toEqual([
      'id 1 x 200',
      'name 1 x 200',
      'nameEn 1 x 300',
      'aliases 50 x 200',
      'formerly 50 x 200',
      'language 1 x 200',
      'url 1 x 2000',
      'sha256 1 x 10000',
    ])
  })

  it('says what is read from sources, and what search looks into', () => {
    expect(ontology.nodes.get('Passage')?.fromSource.get('quote')).toEqual({
      field: 'quote',
      source: 'source',
      digest: 'sha256',
      start: 'start',
      end: 'end',
    })
    expect(ontology.evidence).toMatchObject({
      source: 'Source',
      digest: 'sha256',
      passages: { types: ['PART_OF'], direction: 'IN', target: 'Passage' },
      start: 'start',
    })
    expect(ontology.nodes.get('Initiative')?.searched).toEqual(['summary', 'summaryEn'])
  })

  it('keeps what ties it to the graph from clients', () => {
    const printed = printSchema(schema)
    expect(printed).not.toMatch(
      /@(entity|node|relationship|reverse|derived|index|category|searched|maxLength|maxItems)\b/,
    )
    expect(printed).not.toMatch(/\b(Participation|Drive|Advancement)\b/)
  })

  it('has no condition on a scalar that no property has', () => {
    expect([schema.getType('FloatFilter'), schema.getType('DateTimeFilter')]).toEqual([
      expect.anything(),
      undefined,
    ])
  })
})

const EVENT = `"An event, for example 灯会." type Event @entity(id: "event:lantern-fair", name: "灯会")`

describe('an error in the ontology names file and line', () => {
  it.each([
    [
      'a default order by what is no field',
      errorIn('passage.graphql', 'orderBy: "start"', 'orderBy: "position"'),
      /^schema\/passage\.graphql:\d+:\d+: Passage: lists cannot be ordered by "position"; write one of its fields with a scalar or enum$/,
    ],
    [
      'a relationship to a type that is not a node',
      errorIn('initiative.graphql', 'theme: Theme @relationship', 'theme: Period @relationship'),
      /^schema\/initiative\.graphql:\d+:\d+: Initiative\.theme: Period is not a node: it has neither @entity nor @node$/,
    ],
    [
      'a node without a relationship that leads to it',
      errorIn('passage.graphql', 'theme: Theme @relationship(type: "UNDER")', 'theme: Theme'),
      /^schema\/passage\.graphql:\d+:\d+: Passage\.theme: Theme is a node: it needs @relationship or @reverse$/,
    ],
    [
      'an example of an identifier that does not fit its type',
      errorIn('goal.graphql', '"goal:stable-employment"', '"gaol:stable-employment"'),
      /^schema\/goal\.graphql:\d+:\d+: Goal: "gaol:stable-employment" is not an identifier of this type: write "goal:" and a slug, such as "goal:a-readable-slug"$/,
    ],
    [
      'an unknown type',
      errorIn('goal.graphql', 'partOf: Goal ', 'partOf: Gaol '),
      /^schema\/goal\.graphql:\d+:\d+: Unknown type "Gaol"\. Did you mean "Goal"/,
    ],
    [
      'SDL that does not parse',
      errorIn('goal.graphql', 'type Goal', 'type entity entity {'),
      /^schema\/goal\.graphql:\d+:\d+: Syntax Error: /,
    ],
    [
      'a field without description',
      errorIn('agency.graphql', '"What sort of body this is, for example `DISTRICT_GOVERNMENT`."', ''),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.kind has no description$/,
    ],
    [
      'a property of a relationship without description',
      errorIn('relationships.graphql', '"In which role the agency takes part."', ''),
      /^schema\/relationships\.graphql:\d+:\d+: Participation\.role has no description$/,
    ],
    [
      'an unknown directive',
      errorIn('agency.graphql', '@relationship(type: "SERVES"', '@relation(type: "SERVES"'),
      /^schema\/agency\.graphql:\d+:\d+: Unknown directive "@relation"\.$/,
    ],
    [
      'properties of a relationship that nothing defines',
      errorIn('agency.graphql', 'properties: "Drive"', 'properties: "Driving"'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.drives: there is no type Driving with @relationshipProperties$/,
    ],
    [
      'properties of a relationship with one node at an end, which has no edge to show them',
      errorIn('goal.graphql', 'initiatives: [Initiative!]! @reverse', 'initiatives: Initiative @reverse'),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.initiatives: a relationship with properties needs a list at both ends/,
    ],
    [
      'a relationship seen from one end only',
      errorIn(
        'agency.graphql',
        '@relationship(type: "SERVES")',
        '@relationship(type: "SERVES") "Twice." boroughs: [District!]! @relationship(type: "RULES")',
      ),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.boroughs: District has no field of type Agency with @reverse\(of: "boroughs"\)$/,
    ],
    [
      'an undirected relationship between two types',
      errorIn('agency.graphql', '(type: "SERVES")', '(type: "SERVES", undirected: true)'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.districts: an undirected relationship leads from a type to itself, not to District$/,
    ],
    [
      'an undirected relationship to one node',
      errorIn('goal.graphql', '(type: "PART_OF")', '(type: "PART_OF", undirected: true)'),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.partOf: an undirected relationship needs a list$/,
    ],
    [
      'an order of a list that its type does not have',
      errorIn('indicator.graphql', '["periodEnd", "periodStart"]', '["periodEnd", "begin"]'),
      /^schema\/indicator\.graphql:\d+:\d+: Indicator\.outcomes: lists of Outcome cannot be ordered by "begin"; write names by which they are stored, such as "periodEnd"$/,
    ],
    [
      'an order of one node',
      errorIn('theme.graphql', '@reverse(of: "themes")', '@reverse(of: "themes", orderBy: ["name"])'),
      /^schema\/theme\.graphql:\d+:\d+: Theme\.source: only a list has an order$/,
    ],
    [
      'the reverse of a relationship that is not there',
      errorIn(
        'district.graphql',
        'places: [Place!]! @reverse(of: "districts")',
        'places: [Place!]! @reverse(of: "district")',
      ),
      /^schema\/district\.graphql:\d+:\d+: District\.places: Place has no field district with @relationship to District$/,
    ],
    [
      'two reverses of one relationship',
      errorIn(
        'district.graphql',
        '@reverse(of: "districts")',
        '@reverse(of: "districts") "Again." members: [Agency!]! @reverse(of: "districts")',
      ),
      /^schema\/district\.graphql:\d+:\d+: District\.members: District\.agencies is the reverse of Agency\.districts already$/,
    ],
    [
      'a list that may hold nothing',
      errorIn('agency.graphql', 'districts: [District!]!', 'districts: [District]'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.districts: write District for one node or \[District!\]! for a list, not \[District\]$/,
    ],
    [
      'relationship types that nothing tells apart',
      errorIn('agency.graphql', '["LEADS", "SUPPORTS"]', '["LEADS", "FUNDS"]'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.initiatives follows LEADS, FUNDS to Initiative, but no enum of its properties tells them apart by @relationshipType$/,
    ],
    [
      'a field that every entity has',
      errorIn('goal.graphql', '"The wider goal this one is a part of."', '"Name." name: String "Wider."'),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.name: every Entity has a field name already$/,
    ],
    [
      'a plural that another type has',
      errorIn('goal.graphql', 'name: "稳就业"', 'name: "稳就业", plural: "themes"'),
      /^schema\/theme\.graphql:\d+:\d+: Theme: Goal has "themes" already; say another by plural:$/,
    ],
    [
      'a plural that is the singular',
      errorIn('goal.graphql', 'name: "稳就业"', 'name: "稳就业", plural: "goal"'),
      /^schema\/goal\.graphql:\d+:\d+: Goal: its singular and its plural are "goal" already; say another by plural:$/,
    ],
    [
      'a plural that is a field at the root',
      errorIn('goal.graphql', 'name: "稳就业"', 'name: "稳就业", plural: "nodes"'),
      /^schema\/goal\.graphql:\d+:\d+: Goal: Query has "nodes" already; say another by plural:$/,
    ],
    [
      'two definitions that follow from different types, of the same name',
      errorWith(
        `"Initiatives." type AgencyInitiatives @entity(id: "agency-initiatives:a", plural: "bundles") { "K." length: Int }`,
      ),
      /^schema\/event\.graphql:1:1: AgencyInitiativesConnection follows from this, but from schema\/agency\.graphql:\d+:3 as well: rename one$/,
    ],
    [
      'a type without a directive',
      errorWith('"An event." type Event { "When it begins." start: Date "A part of." partOf: Event }'),
      /^schema\/event\.graphql:1:1: nothing refers to Event: it needs @entity, @node or @relationshipProperties, or a field of that type$/,
    ],
    [
      'a type with both directives',
      errorWith(`${EVENT} @node(id: "event:lantern-fair") { "Opens." opens: Date }`),
      /^schema\/event\.graphql:1:\d+: Event has both @entity and @node: choose one$/,
    ],
    [
      'a type called like what follows from it',
      errorWith(`${EVENT} { "Opens." opens: Date } "A filter." enum EventFilter { "A." A }`),
      /^schema\/event\.graphql:1:\d+: EventFilter follows from this, but from schema\/event\.graphql:1:\d+ as well: rename one$/,
    ],
    [
      'a name that is no enum value',
      errorWith(`${EVENT} { "Opens." opens_on: Date }`),
      /^schema\/event\.graphql:1:\d+: Event\.opens_on: write the name in camel case, such as valueMin$/,
    ],
    [
      'a list of what is no text',
      errorWith(`${EVENT} { "Years." years: [Int!]! }`),
      /^schema\/event\.graphql:1:\d+: Event\.years: only texts come in lists, and every list is there: write \[String!\]!, not \[Int!\]!$/,
    ],
    [
      'a property with an argument',
      errorWith(`${EVENT} { "Size." size("Unit." unit: String): Int }`),
      /^schema\/event\.graphql:1:\d+: Event\.size: a field of the ontology takes no arguments; leave out unit$/,
    ],
    [
      'a plural that is no name',
      errorIn('goal.graphql', 'name: "稳就业"', 'name: "稳就业", plural: "many goals"'),
      /^schema\/goal\.graphql:\d+:\d+: Goal: "many goals" is not a name for lists: write a name in camel case, such as "tradeFairs"$/,
    ],
    [
      'two fields that follow one relationship type to one type',
      errorIn(
        'agency.graphql',
        '@relationship(type: "SERVES")',
        '@relationship(type: "SERVES") "Twice." boroughs: [District!]! @relationship(type: "SERVES")',
        [
          'district.graphql',
          '@reverse(of: "districts")',
          '@reverse(of: "districts") "Again." members: [Agency!]! @reverse(of: "boroughs")',
        ],
      ),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.boroughs: Agency\.districts follows SERVES to District already; use another relationship type$/,
    ],
    [
      'a category that is a number',
      errorWith(`${EVENT} { "Size." size: Int @category }`),
      /^schema\/event\.graphql:1:\d+: Event\.size: @category is for a String$/,
    ],
    [
      'a directive that says nothing where it stands',
      errorWith(`${EVENT} { "Opens." opens: Date @derived }`),
      /^schema\/event\.graphql:1:\d+: Event\.opens is a property: @derived says nothing of it$/,
    ],
    [
      'parts of what has none',
      errorIn('agency.graphql', '@includesParts(by: "parts")', '@includesParts(by: "districts")'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.initiatives: Agency has no list districts of Agency that leads to its parts$/,
    ],
    [
      'parts of a property',
      errorIn('agency.graphql', 'kind: AgencyKind! @index', 'kind: AgencyKind! @includesParts(by: "parts")'),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.kind is a property: @includesParts says nothing of it$/,
    ],
    [
      'a field called like one that every entity has',
      errorIn(
        'district.graphql',
        '"The named places',
        '"Who says so."\n  sources: String\n  "The named places',
      ),
      /^schema\/district\.graphql:\d+:\d+: District\.sources: every Entity has a field sources already$/,
    ],
    [
      'properties of one name that differ, at relationships with one filter',
      errorIn(
        'relationships.graphql',
        'basis: Basis! @dated(before: "TOPIC")\n}\n\n"On',
        'basis: String!\n}\n\n"On',
      ),
      /^schema\/relationships\.graphql:\d+:\d+: Advancement\.basis: Drive has a basis of another type, and a filter asks for either$/,
    ],
    [
      'a value that changes in time from nobody knows what',
      errorIn('relationships.graphql', 'basis: Basis! @dated(before: "TOPIC")', 'basis: Basis! @dated'),
      /^schema\/relationships\.graphql:\d+:\d+: Drive\.basis: say in @dated what it was before: STATED or TOPIC$/,
    ],
    [
      'sources that have no list of what they say something of',
      errorIn('source.graphql', '@entities(type: "STATED_BY")', '@entities(type: "SAID_BY")'),
      /^schema\/base\/interfaces\.graphql:\d+:\d+: Entity\.sources: Source has no list with @entities\(type: "STATED_BY"\)$/,
    ],
    [
      'a directive for properties on a relationship',
      errorIn('goal.graphql', '@reverse(of: "goals")', '@reverse(of: "goals") @searched'),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.initiatives is no property: @searched says nothing of it$/,
    ],
    [
      'a limit of what is no text',
      errorWith(`${EVENT} { "Size." size: Int @maxLength(of: 5) }`),
      /^schema\/event\.graphql:1:\d+: Event\.size: @maxLength is for texts$/,
    ],
    [
      'a limit of what is no list',
      errorWith(`${EVENT} { "Motto." motto: String @maxItems(of: 5) }`),
      /^schema\/event\.graphql:1:\d+: Event\.motto: @maxItems is for lists$/,
    ],
    [
      'a limit that allows nothing',
      errorWith(`${EVENT} { "Motto." motto: String @maxLength(of: 0) }`),
      /^schema\/event\.graphql:1:\d+: Event\.motto: a limit is at least 1$/,
    ],
    [
      'an indexed text that no index takes',
      errorWith(`${EVENT} { "Motto." motto: String @index @maxLength(of: 2001) }`),
      /^schema\/event\.graphql:1:\d+: Event\.motto: an index takes at most 2000 characters, not 2001$/,
    ],
    [
      'a list that no property takes',
      errorWith(`${EVENT} { "Mottos." mottos: [String!]! @maxLength(of: 10000) @maxItems(of: 401) }`),
      /^schema\/event\.graphql:1:\d+: Event\.mottos: a property takes at most 4000000 characters$/,
    ],
    [
      'a limit of a relationship',
      errorIn('goal.graphql', '@reverse(of: "goals")', '@reverse(of: "goals") @maxItems(of: 5)'),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.initiatives is no property: @maxItems says nothing of it$/,
    ],
    [
      'a meaning of what is no property',
      errorIn(
        'goal.graphql',
        '@reverse(of: "goals")',
        '@reverse(of: "goals") @means(iri: "https://schema.org/x")',
      ),
      /^schema\/goal\.graphql:\d+:\d+: Goal\.initiatives is no property: @means says nothing of it$/,
    ],
    [
      'a property that means two things',
      errorIn(
        'source.graphql',
        '"https://schema.org/url"',
        '["https://schema.org/url", "https://schema.org/name"]',
      ),
      /^schema\/source\.graphql:\d+:\d+: Source\.url: say in @means one address, such as https:\/\/schema\.org\/name$/,
    ],
    [
      'a type that means what is no address',
      errorIn('goal.graphql', '"http://www.w3.org/2004/02/skos/core#Concept"', '"skos:Concept"'),
      /^schema\/goal\.graphql:\d+:\d+: Goal: "skos:Concept" in @means is no address such as https:\/\/schema\.org\/name$/,
    ],
    [
      'a quote of a text without a digest',
      errorIn('passage.graphql', '"source.sha256"', '"source.digest"'),
      /^schema\/passage\.graphql:\d+:\d+: Passage\.quote: Passage has no source\.digest that could be a digest$/,
    ],
    [
      'citations of what has no passages',
      errorIn('base/evidence.graphql', '"source.passages"', '"source.paragraphs"'),
      /^schema\/base\/evidence\.graphql:\d+:\d+: Evidence\.paragraph: source\.paragraphs is not a list of nodes with a start, reached through its source$/,
    ],
  ])('%s', (_, message, expected) => {
    expect(message).toMatch(expected)
  })
})
