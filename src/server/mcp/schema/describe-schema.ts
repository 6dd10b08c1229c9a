import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { didYouMean } from '../../../did-you-mean.ts'
import type { Ontology } from '../../../ontology/model.ts'
import { SCHEMA_TOKENS, tokensOf } from './tokens.ts'
import { ToolError } from '../tool-error.ts'

/** The topics that are no names of types. */
export const TOPICS = ['overview', 'relationships', 'queries', 'filters'] as const

/**
 * The schema by topic, short enough for an agent to read: the overview, or a type by its name.
 * @throws ToolError where there is no such topic.
 */
export function describeSchema(topic: string, schema: GraphQLSchema, ontology: Ontology): string {
  switch (topic) {
    case 'overview':
      return fitted(overview(schema, ontology))
    case 'relationships':
      return fitted(relationships(ontology))
    case 'queries':
      return fitted([`Root fields of Query.`, ...fieldsOf(schema.getQueryType(), true)])
    case 'filters':
      return fitted(FILTERS)
    default:
      return fitted(typeOf(topic, schema))
  }
}

const FILTERS = [
  'Lists take `where`, a filter named after the type: AgencyFilter, OutcomeFilter.',
  'Conditions side by side must all hold; `and`, `or`, `not` combine them. null is refused: leave out.',
  'Texts: eq, ne, in, notIn, contains, startsWith, endsWith (case and width ignored but for eq). Numbers and dates: eq, in, lt, lte, gt, gte. Enums: eq, ne, in, notIn. `isNull` where a value may be missing.',
  'Relationships: some, none, every with a filter of the other type; count with { gte: 2 }; edge for what stands on the tie.',
  'Examples: agencies(where: { drives: { some: { name: { eq: "稳就业" } } } })',
  'outcomes(where: { period: { end: { gte: "2025-01-01" } }, value: { gt: 100 } }, orderBy: [{ field: VALUE, direction: DESC }])',
  'Pages: first (at most 100), after, last, before; pageInfo { hasNextPage endCursor }. Groups: groups(by: KIND) { key label count }.',
  'Time: query @asOf(date: "2025-07-31") { … } sees what was published until that day.',
]

function overview(schema: GraphQLSchema, ontology: Ontology): string[] {
  const types = [...ontology.nodes.values()].map(
    ({ name, singular, plural }) =>
      `${name} (${singular}, ${plural}): ${shortened(schema.getType(name)?.description)}`,
  )
  return [
    'Types with their root fields; each is a label in Cypher too.',
    ...types,
    'Every entity has id, name (Chinese), nameEn, aliases, evidence { source { id } paragraph start end quote }, firstStated, lastStated, sources.',
    'Other root fields: node(id), nodes(ids), search(text, types), paths(from, to), changes(since), graph { revision }.',
    `Topics: ${TOPICS.slice(1).join(', ')}, or the name of any type: Outcome, OutcomeFilter, AgencyDrivesEdge.`,
  ]
}

function relationships({ nodes }: Ontology): string[] {
  const lines = [...nodes.values()].flatMap(({ name, relationships: all }) =>
    [...all.values()]
      .filter(({ direction, common }) => direction !== 'IN' && !common)
      .map(({ types, target, field, single, reverse, derived, properties, roles }) => {
        const says = [...(roles ? [roles.field] : []), ...properties.keys()].filter(
          (one) => !['firstStated', 'lastStated'].includes(one),
        )
        const notes = [
          ...(single ? ['one'] : []),
          ...(derived ? ['derived'] : []),
          ...(says.length > 0 ? [`edge: ${says.join(' ')}`] : []),
        ]
        return `(${name})-[:${types.join('|')}]->(${target}): ${name}.${field}, ${target}.${reverse}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
      }),
  )
  return ['Relationship types as in Cypher, and the fields that follow them in GraphQL.', ...lines]
}

function typeOf(name: string, schema: GraphQLSchema): string[] {
  const names = Object.keys(schema.getTypeMap()).filter((one) => !one.startsWith('__'))
  const type = schema.getType(names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? '')
  if (!type) {
    throw new ToolError(
      `topic: there is no ${JSON.stringify(name)}${didYouMean(name, [...TOPICS, ...names])}. Topics: ${TOPICS.join(', ')}, or the name of a type.`,
    )
  }
  return [`${type.name}: ${shortened(type.description)}`, ...membersOf(type)]
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => line(name, description))
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, type: of, description }) =>
      line(`${name}: ${String(of)}`, description),
    )
  }
  return isObjectType(type) || isInterfaceType(type) ? fieldsOf(type) : []
}

function fieldsOf(
  type: { getFields: () => Readonly<Record<string, GraphQLField<unknown, unknown>>> } | null | undefined,
  isBrief = false,
): string[] {
  return Object.values(type?.getFields() ?? {}).map(({ name, args, type: of, description }) => {
    const named = getNamedType(of)
    const taken = args.map((argument) =>
      PAGING.includes(argument.name) || isBrief
        ? argument.name
        : `${argument.name}: ${String(argument.type)}`,
    )
    const argumentsOf = taken.length > 0 ? `(${taken.join(', ')})` : ''
    const edge = isObjectType(named) ? named.getFields()['edges'] : undefined
    const answers = edge ? `${String(of)} of ${edgeOf(getNamedType(edge.type))}` : String(of)
    return line(`${name}${argumentsOf}: ${answers}`, isBrief ? undefined : description)
  })
}

/** Arguments of every list, whose types are told once. */
const PAGING = ['first', 'after', 'last', 'before', 'where', 'orderBy', 'edge']

/** What an edge has besides what all have. */
function edgeOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return type.name
  const fields = Object.values(type.getFields())
  const node = fields.find(({ name }) => name === 'node')
  const own = fields
    .map(({ name }) => name)
    .filter((name) => !['cursor', 'node', 'evidence', 'firstStated', 'lastStated'].includes(name))
  return `${node ? getNamedType(node.type).name : type.name}${own.length > 0 ? ` (edge: ${own.join(' ')})` : ''}`
}

function line(what: string, description: string | null | undefined): string {
  return description ? `${what} — ${shortened(description)}` : what
}

/** The first sentence. */
function shortened(description: string | null | undefined): string {
  const text = (description ?? '').replace(/\s+/g, ' ')
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text
}

/** Lines as a text of at most so many tokens: first without descriptions, then with what comes first. */
function fitted(lines: readonly string[]): string {
  const text = lines.join('\n')
  if (tokensOf(text) <= SCHEMA_TOKENS) return text
  const bare = lines.map((one, index) => (index === 0 ? one : (one.split(' — ')[0] ?? one)))
  const kept: string[] = []
  for (const one of bare) {
    if (tokensOf([...kept, one, MORE].join('\n')) > SCHEMA_TOKENS) return [...kept, MORE].join('\n')
    kept.push(one)
  }
  return kept.join('\n')
}

const MORE = '… more: ask `graphql` for { __type(name: "…") { fields { name } } }.'
