import { asList, asText } from '../../graph/json.ts'
import type { Json, Row } from '../../graph/port.ts'
import type { PageInfo, SearchConnection, SearchEdge } from '../../generated/schema.ts'
import type { NodeType, Ontology } from '../../ontology/model.ts'
import { type SearchQuery, analyseQuery, matchedText, scoreOf } from './match.ts'
import { candidatesOf } from './full-text-index.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../connection/cursor.ts'
import { type FieldReaders, readFields } from '../field-readers.ts'
import { planNodeOfTypes } from '../nodes.ts'
import { planPage } from '../connection/page.ts'
import type { StagedPlan } from '../paths/paths.ts'
import { type Cost, objectTypeOf } from '../plan-context.ts'
import type { ReadContext } from '../reader.ts'
import { type RootContext, newPlan } from '../root.ts'
import { matchInTextIndex } from './text-index.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns, call } from '../statement-builder.ts'
import { type Variables, argumentOf, itemsOf, once, readOf, sampleOf } from '../value.ts'

/** The order of results: how well they match, shorter names first, then `id`. */
const ORDER = 'search:rank,length,id'
const ORDER_VALUES: readonly CursorPart[] = [
  { values: 'number', nullable: false },
  { values: 'number', nullable: false },
  { values: 'string', nullable: false },
]

/** One result: where it stands in the order, and what was met. */
interface Hit {
  readonly rank: number
  readonly length: number
  readonly id: string
  readonly matched: string
  /** What is selected of the entity. */
  readonly item: readonly Json[]
}

/** Plans `search(text: …)`: one statement finds, ranks and reads what is selected; nothing runs for no text and no types. */
export function planSearch(root: RootContext, field: SelectedField): StagedPlan {
  const context = newPlan(root)
  const page = planPage(context, field)
  const types = typesOf(root.ontology, field, root.variables)
  const text = readOf(argumentOf(field, 'text', root.variables))
  const queryOf = once((variables) =>
    types.length === 0 ? undefined : analyseQuery(asText(text(variables))),
  )
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  const node = context.builder.variable()
  const results = planResults(context, types, selected, node)
  const statement = planFind(context, { field, types, page, queryOf, node, selected }, results)
  return {
    text: statement,
    checks: context.checks,
    cost: (variables) => page.size(variables) * (1 + results.cost(variables)),
    run: async (run, readContext) => {
      const { variables } = readContext
      const query = queryOf(variables)
      const [row = []] = query ? await run(context.builder.bind(statement, variables)) : []
      const hits = query ? asList(row[0]).map((item) => hitOf(query, asList(item))) : []
      const size = page.size(variables)
      return results.read(readContext, hits.slice(0, size), {
        totalCount: Number(row[1] ?? 0),
        hasNextPage: hits.length > size,
        hasPreviousPage: page.after !== undefined,
      })
    },
  }
}

function typesOf(ontology: Ontology, field: SelectedField, variables: Variables): readonly NodeType[] {
  const entities = [...ontology.entityTypes.values()]
  const types = argumentOf(field, 'types', variables)
  if (!types) return entities
  const wanted = itemsOf(types).map((item) => asText(sampleOf(item)))
  return entities.filter(({ entityType = '' }) => wanted.includes(entityType))
}

/** What a search asks for. */
interface Asked {
  readonly field: SelectedField
  readonly types: readonly NodeType[]
  readonly page: ReturnType<typeof planPage>
  readonly queryOf: (variables: Variables) => SearchQuery | undefined
  /** The variable of an entity that is found. */
  readonly node: string
  readonly selected: readonly SelectedField[]
}

/** The text of the statement that finds and ranks, and counts if that is asked for. */
function planFind(
  { builder, dialect, checks }: ReturnType<typeof newPlan>,
  { field, types, page, queryOf, node, selected }: Asked,
  results: Pick<ResultsPlan, 'calls' | 'columns'>,
): string {
  const key = builder.parameter((variables) => queryOf(variables)?.key ?? '')
  const tokens = builder.parameter((variables) => queryOf(variables)?.tokens ?? [])
  const [item, token, rank, length] = [
    builder.variable(),
    builder.variable(),
    builder.variable(),
    builder.variable(),
  ]
  // A graph that somebody else loaded has no search properties; its names can be found all the same.
  const keys = `coalesce(${node}.searchKeys, [toLower(${node}.name), toLower(${node}.nameEn)])`
  const names = `' ' + toLower(${node}.name) + ' ' + toLower(coalesce(${node}.nameEn, ''))`
  const starts = `coalesce(${node}.searchStarts, ${names})`
  const candidates = dialect.indexed
    ? matchInTextIndex(builder, types, node, (variables) => {
        const query = queryOf(variables)
        return query ? candidatesOf(query) : ''
      })
    : call(
        [],
        types.flatMap(({ label }, index) => [
          ...(index === 0 ? [] : ['UNION ALL']),
          `MATCH (${node}:${label}) RETURN ${node}`,
        ]),
      )
  const ranked = [
    ...candidates,
    `WITH ${node}, size(${node}.name) AS ${length}, CASE`,
    `  WHEN any(${item} IN ${keys} WHERE ${item} = ${key}) THEN 0`,
    `  WHEN any(${item} IN ${keys} WHERE ${item} STARTS WITH ${key}) THEN 1`,
    `  WHEN ${starts} CONTAINS ' ' + ${key} THEN 2`,
    `  WHEN all(${token} IN ${tokens} WHERE ${starts} CONTAINS ' ' + ${token}) THEN 3`,
    `  WHEN all(${token} IN ${tokens} WHERE ${token} IN coalesce(${node}.searchTokens, [])`,
    `    OR ${starts} CONTAINS ' ' + ${token}) THEN 4`,
    `END AS ${rank}`,
  ]
  const behind: string[] = []
  if (page.after) {
    const { after } = page
    const values = once((variables) =>
      decodeCursor(after(variables), ORDER, ORDER_VALUES, 'after', field.nodes),
    )
    checks.push((variables) => void values(variables))
    const [r, l, i] = [0, 1, 2].map((index) =>
      builder.parameter((variables) => values(variables)[index] ?? null),
    )
    behind.push(
      ` AND (${rank} > ${r} OR (${rank} = ${r} AND (${length} > ${l} OR (${length} = ${l} AND ${node}.id > ${i}))))`,
    )
  }
  const limit = builder.parameter((variables) => page.size(variables) + 1)
  const [hits, total] = [builder.variable(), builder.variable()]
  const columns = [
    rank,
    length,
    ...['id', 'searchKeys', 'searchNames', 'name', 'nameEn', 'aliases'].map(
      (property) => `${node}.${property}`,
    ),
    `[${searchedBy(types)
      .map((property) => `${node}.${property}`)
      .join(', ')}]`,
    results.columns.list(),
  ]
  const counts = selected.some(({ name }) => name === 'totalCount')
  const counting = counts
    ? call(
        [],
        [...ranked, `WITH ${node}, ${rank} WHERE ${rank} IS NOT NULL`, `RETURN count(${node}) AS ${total}`],
      )
    : []
  return [
    ...call(
      [],
      [
        ...ranked,
        `WITH ${node}, ${rank}, ${length} WHERE ${rank} IS NOT NULL${behind.join('')}`,
        `WITH ${node}, ${rank}, ${length} ORDER BY ${rank} ASC, ${length} ASC, ${node}.id ASC LIMIT ${limit}`,
        ...results.calls,
        `RETURN collect([${columns.join(', ')}]) AS ${hits}`,
      ],
    ),
    ...counting,
    `RETURN ${counts ? `${hits}, ${total}` : hits}`,
  ].join('\n')
}

/** The properties that search looks into, of all the types. */
function searchedBy(types: readonly NodeType[]): readonly string[] {
  return [...new Set(types.flatMap(({ searched }) => searched))]
}

function hitOf(
  query: SearchQuery,
  [rank, length, id, keys, names, name, nameEn, aliases, searched, item]: Row,
): Hit {
  const texts = [name, nameEn, ...asList(aliases), ...asList(searched)]
    .map(asText)
    .filter((text) => text !== '')
  const matchable = { searchKeys: asList(keys).map(asText), searchNames: asList(names).map(asText), texts }
  return {
    rank: Number(rank),
    length: Number(length),
    id: asText(id),
    matched: matchedText(query, Number(rank), matchable),
    item: asList(item),
  }
}

interface Totals {
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** What is selected of the results. */
interface ResultsPlan {
  /** Subqueries to run once an entity is bound, and what is taken of it. */
  readonly calls: readonly string[]
  readonly columns: Columns
  /** Of one result. */
  readonly cost: Cost
  read(context: ReadContext, hits: readonly Hit[], totals: Totals): unknown
}

function planResults(
  context: ReturnType<typeof newPlan>,
  types: readonly NodeType[],
  selected: readonly SelectedField[],
  node: string,
): ResultsPlan {
  const columns = new Columns()
  const below = (field: SelectedField): readonly SelectedField[] =>
    subFields(context, objectTypeOf(field.definition.type), field)
  const edges = new Map(selected.filter(({ name }) => name === 'edges').map((field) => [field, below(field)]))
  const nodeFields = [
    ...selected.filter(({ name }) => name === 'nodes'),
    ...[...edges.values()].flat().filter(({ name }) => name === 'node'),
  ]
  const nodes = planNodeOfTypes(context, nodeFields.length > 0 ? types : [], nodeFields, node, columns, 1)
  return {
    calls: nodes.calls,
    columns,
    cost: nodes.cost,
    read: (readContext, hits, totals) => {
      const nodeOf = (field: SelectedField, { item }: Hit): unknown =>
        nodes.read(item, nodeFields.indexOf(field), readContext)
      const cursorOf = (hit: Hit): string => encodeCursor(ORDER, [hit.rank, hit.length, hit.id])
      const last = hits.at(-1)
      const edge: FieldReaders<SearchEdge, [hit: Hit]> = {
        cursor: (_, hit) => cursorOf(hit),
        node: nodeOf,
        score: (_, hit) => scoreOf(hit.rank),
        matched: (_, hit) => hit.matched,
      }
      const pageInfo: FieldReaders<PageInfo> = {
        startCursor: () => (hits[0] ? cursorOf(hits[0]) : null),
        endCursor: () => (last ? cursorOf(last) : null),
        hasNextPage: () => totals.hasNextPage,
        hasPreviousPage: () => totals.hasPreviousPage,
      }
      const connection: FieldReaders<SearchConnection> = {
        totalCount: () => totals.totalCount,
        nodes: (field) => hits.map((hit) => nodeOf(field, hit)),
        pageInfo: (field) => readFields('PageInfo', below(field), pageInfo),
        edges: (field) => hits.map((hit) => readFields('SearchEdge', edges.get(field) ?? [], edge, hit)),
      }
      return readFields('SearchConnection', selected, connection)
    },
  }
}
