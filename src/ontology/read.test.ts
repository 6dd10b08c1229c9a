import { describe, expect, it } from 'vitest'
import { printSchema } from 'graphql'
import { loadSchema } from './load.ts'
import { readSchema } from './read.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

const files = readdirSync(join(projectRoot, 'schema'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name: `schema/${name}`, text: readFileSync(join(projectRoot, 'schema', name), 'utf8') }))

/** The message for the project's SDL with one passage of one file replaced. */
function mistakeIn(name: string, from: string, to: string): string {
  const changed = files.map((file) =>
    file.name === `schema/${name}` ? { ...file, text: file.text.replace(from, to) } : file,
  )
  if (changed.every((file, index) => file.text === files[index]?.text))
    throw new Error(`no ${from} in ${name}`)
  try {
    readSchema(changed)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no mistake found'
}

describe('reading the SDL', () => {
  const { ontology, public: schema } = loadSchema()

  it('ties types to labels, fields to properties and relationships', () => {
    const agency = ontology.nodes.get('Agency')
    expect(agency).toMatchObject({ label: 'Agency', prefix: 'agency', plural: 'agencies', entity: true })
    expect(agency?.properties.get('kind')).toMatchObject({ scalar: 'String', required: true, indexed: true })
    expect(agency?.relationships.get('initiatives')).toMatchObject({
      types: ['LEADS', 'SUPPORTS'],
      direction: 'OUT',
      target: 'Initiative',
      single: false,
      roles: {
        field: 'role',
        typeOf: new Map([
          ['LEAD', 'LEADS'],
          ['SUPPORT', 'SUPPORTS'],
        ]),
      },
    })
    expect(agency?.relationships.get('drives')).toMatchObject({
      derived: true,
      references: new Map([['via', { property: 'via', target: 'Initiative' }]]),
    })
  })

  it('stores an object without identity as properties of its owner', () => {
    const period = ontology.nodes.get('Outcome')?.embedded.get('period')
    expect([...(period?.properties.values() ?? [])].map(({ field, property }) => [field, property])).toEqual([
      ['start', 'periodStart'],
      ['end', 'periodEnd'],
    ])
  })

  it('keeps the directives that tie it to the graph from clients', () => {
    expect(printSchema(schema)).not.toMatch(/@(node|relationship|property|references|derived|index)\b/)
  })
})

describe('a mistake in the SDL says file and line', () => {
  it.each([
    [
      'a relationship to a type that is no node',
      mistakeIn(
        'outcome.graphql',
        'initiative: Initiative @relationship',
        'initiative: Period @relationship',
      ),
      /^schema\/outcome\.graphql:\d+:\d+: Outcome\.initiative: Period is no node, it has no @node$/,
    ],
    [
      'an unknown label',
      mistakeIn('goal.graphql', '@node(label: "Goal")', '@node(label: "Gaol")'),
      /^schema\/goal\.graphql:\d+:\d+: label "Gaol" is unknown: the label of Goal has the type's name, "Goal"$/,
    ],
    [
      'an unknown type',
      mistakeIn('goal.graphql', 'partOf: Goal ', 'partOf: Gaol '),
      /^schema\/goal\.graphql:\d+:\d+: Unknown type "Gaol"\. Did you mean "Goal"/,
    ],
    [
      'SDL that does not parse',
      mistakeIn('goal.graphql', 'type Goal implements', 'type implements implements {'),
      /^schema\/goal\.graphql:\d+:\d+: Syntax Error: /,
    ],
    [
      'a field without description',
      mistakeIn('agency.graphql', '"What sort of body this is, for example `DISTRICT_GOVERNMENT`."', ''),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.kind has no description$/,
    ],
    [
      'an unknown directive',
      mistakeIn('agency.graphql', '@relationship(type: "SERVES"', '@relation(type: "SERVES"'),
      /^schema\/agency\.graphql:\d+:\d+: Unknown directive "@relation"\.$/,
    ],
    [
      'a filter on a field that is not there',
      mistakeIn('agency.graphql', '  kind: AgencyKindFilter', '  sort: AgencyKindFilter'),
      /^schema\/agency\.graphql:\d+:\d+: AgencyFilter\.sort: Agency has no such field$/,
    ],
    [
      'an order by something that is not there',
      mistakeIn('agency.graphql', '  DRIVES_COUNT', '  DRIVE_COUNT'),
      /^schema\/agency\.graphql:\d+:\d+: AgencyOrderField\.DRIVE_COUNT: Agency cannot be ordered or grouped by it$/,
    ],
    [
      'a relationship seen from one end only',
      mistakeIn(
        'agency.graphql',
        '@relationship(type: "SERVES", direction: OUT)',
        '@relationship(type: "SERVED", direction: OUT)',
      ),
      /^schema\/agency\.graphql:\d+:\d+: Agency\.districts: District has no field that follows SERVED back to Agency$/,
    ],
  ])('%s', (_, message, expected) => {
    expect(message).toMatch(expected)
  })
})
