import { asList, asText } from '../../graph/json.ts'
import type { Json, Row } from '../../graph/port.ts'
import type { PageInfo, SearchConnection, SearchEdge } from '../../generated/schema.ts'
import type { NodeType } from '../../ontology/model.ts'
import { typesOf } from '../entity-types.ts'
import { MATCH_RANKS, type SearchQuery, analyseQuery, isChinese, matchedText, scoreOf } from './match.ts'
import { MAX_TOKENS, anyOf, candidatesOf, similarTo } from './full-text-index.ts'
import {
  type WeighedWords,
  correctionOf,
  endsOf,
  isCorrectable,
  readWords,
  weighed,
  weightOf,
  withWords,
} from './some-words.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../connection/cursor.ts'
import { type FieldReaders, readFields } from '../field-readers.ts'
import { planNodeOfTypes } from '../nodes.ts'
import { planPage } from '../connection/page.ts'
import type { RunStatement, StagedPlan } from '../paths/paths.ts'
import { type Cost, objectTypeOf } from '../plan-context.ts'
import type { ReadContext } from '../reader.ts'
import { type RootContext, newPlan } from '../root.ts'
import { valueIn } from '../as-of.ts'
import { matching, nodePattern } from '../pattern.ts'
import { searchedIn } from './searched-in.ts'
import { matchInTextIndex } from './text-index.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns, type StatementBuilder, call } from '../statement-builder.ts'
import { type Read, type Variables, argumentOf, once, readOf } from '../value.ts'

/** The order of results: how well they match, shorter names first, then `id`. */
const ORDER = 'search:rank,length,id'
const ORDER_VALUES: readonly CursorPart[] = [
  { values: 'number', nullable: false },
  { values: 'number', nullable: false },
  { values: 'string', nullable: false },
]

/** One result: its place in the order, and what matched. */
interface Hit {
  readonly rank: number
  readonly length: number
  readonly id: string
  readonly matched: string
  readonly score: number
  /** What is selected of the entity. */
  readonly item: readonly Json[]
}

/**
 * Plans `search(text: …)`: one statement finds, ranks and reads the selected fields. An empty text or list of types runs
 * none.
 */
export function planSearch(root: RootContext, field: SelectedField): StagedPlan {
  const context = newPlan(root)
  const page = planPage(context, field)
  const types = typesOf(root.ontology, field, root.variables)
  const text = readOf(argumentOf(field, 'text', root.variables))
  const queryOf = once((variables) =>
    types.length === 0 ? undefined : analyseQuery(asText(text(variables))),
  )
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  // The values to go on after: rank, length and `id`.
  const cursor = once((variables) =>
    page.after ? decodeCursor(page.after(variables), ORDER, ORDER_VALUES, 'after', field.nodes) : [],
  )
  const asked = { types, page, queryOf, cursor, selected }
  const { statement, results } = planFind(context, asked, allWords)
  // Most searches never need it.
  let fewer: FindSomeWords | undefined
  const findSomeWords: FindSomeWords = (...search) => (fewer ??= planSomeWords(root, asked))(...search)
  return {
    text: statement,
    checks: context.checks,
    cost: (variables) => page.size(variables) * (1 + results.cost(variables)),
    run: async (run, readContext) => {
      const { variables } = readContext
      const find = async (query: SearchQuery): Promise<Found> => {
        // A page after entities that lack words goes on with them.
        const [rank] = asked.cursor(variables)
        if (rank !== undefined && Number(rank) >= MATCH_RANKS.SOME_WORDS) {
          return findSomeWords(run, variables, query)
        }
        const [row = []] = await run(context.builder.bind(statement, variables))
        return rank !== undefined || asList(row[0]).length > 0
          ? { query, row }
          : findSomeWords(run, variables, query)
      }
      const query = queryOf(variables)
      const found = query ? await find(query) : undefined
      const hits = found ? asList(found.row[0]).map((item) => hitOf(found, asList(item))) : []
      const size = page.size(variables)
      return results.read(readContext, hits.slice(0, size), {
        totalCount: Number(found?.row[1] ?? 0),
        hasNextPage: hits.length > size,
        hasPreviousPage: page.after !== undefined,
      })
    },
  }
}

/** What a statement found. */
interface Found {
  readonly query: SearchQuery
  /** Where not all words had to match. */
  readonly words?: WeighedWords
  readonly row: Row
}

/** What a search asks for. */
interface Asked {
  readonly types: readonly NodeType[]
  readonly page: ReturnType<typeof planPage>
  readonly queryOf: (variables: Variables) => SearchQuery | undefined
  /** The values of the cursor to go on after; none where there is no cursor. */
  readonly cursor: (variables: Variables) => readonly Json[]
  readonly selected: readonly SelectedField[]
}

/** The same in one statement. */
interface AskedOf extends Asked {
  /** The variable of an entity that is found. */
  readonly node: string
}

type Context = ReturnType<typeof newPlan>

/** How entities are found and ranked. */
interface Ranking {
  /** Lines that bind the entities to look at. */
  readonly candidates: readonly string[]
  /** Lines of an expression: how well an entity matches. */
  readonly rank: readonly string[]
  /** Whether it matches at all, given the variable of its rank. */
  readonly matches: (rank: string) => string
}

/** Binds the entities to look at: what the full-text index answers to a question, or all. */
function matchCandidates({ builder, dialect }: Context, { types, node }: AskedOf, question: Read): string[] {
  if (dialect.indexed) return matchInTextIndex(builder, types, node, question)
  return call(
    [],
    types.flatMap(({ label }, index) => [
      ...(index === 0 ? [] : ['UNION ALL']),
      `${matching(nodePattern(builder, node, label))} RETURN ${node}`,
    ]),
  )
}

/** The starts of names, as one text. A graph that another program loaded has names only. */
function startsIn(builder: StatementBuilder, node: string): string {
  return `coalesce(${searchedIn(builder, node).starts}, ' ' + toLower(${node}.name) + ' ' + toLower(coalesce(${node}.nameEn, '')))`
}

/** Cypher: whether a word is in the names or texts of an entity, or begins something in its names. */
function hasWord(builder: StatementBuilder, node: string, token: string): string {
  const { tokens } = searchedIn(builder, node)
  return `(${token} IN coalesce(${tokens}, []) OR ${startsIn(builder, node)} CONTAINS ' ' + ${token})`
}

/** Entities that match as a whole, or by all words. */
function allWords(context: Context, asked: AskedOf): Ranking {
  const { builder } = context
  const { queryOf, node } = asked
  const key = builder.parameter((variables) => queryOf(variables)?.key ?? '')
  const tokens = builder.parameter((variables) => queryOf(variables)?.tokens ?? [])
  const chinese = builder.parameter((variables) => isChinese(queryOf(variables)?.key ?? ''))
  const [item, token] = [builder.variable(), builder.variable()]
  const keys = `coalesce(${searchedIn(builder, node).keys}, [toLower(${node}.name), toLower(${node}.nameEn)])`
  const starts = startsIn(builder, node)
  return {
    candidates: matchCandidates(context, asked, (variables) => {
      const query = queryOf(variables)
      return query ? candidatesOf(query) : ''
    }),
    rank: [
      'CASE',
      `  WHEN any(${item} IN ${keys} WHERE ${item} = ${key}) THEN ${MATCH_RANKS.EXACT}`,
      `  WHEN ${chinese} AND ${starts} + ' ' CONTAINS ' ' + ${key} + ' ' THEN ${MATCH_RANKS.END}`,
      `  WHEN any(${item} IN ${keys} WHERE ${item} STARTS WITH ${key}) THEN ${MATCH_RANKS.PREFIX}`,
      `  WHEN ${starts} CONTAINS ' ' + ${key} THEN ${MATCH_RANKS.INSIDE}`,
      `  WHEN all(${token} IN ${tokens} WHERE ${starts} CONTAINS ' ' + ${token}) THEN ${MATCH_RANKS.NAME_TOKENS}`,
      `  WHEN all(${token} IN ${tokens} WHERE ${hasWord(builder, node, token)}) THEN ${MATCH_RANKS.TOKENS}`,
      'END',
    ],
    matches: (rank) => `${rank} IS NOT NULL`,
  }
}

/** Entities that have some of the words that `withWords` gives; those that have more and rarer ones first. */
function someWords(context: Context, asked: AskedOf): Ranking {
  const { builder } = context
  const { node } = asked
  const tokens = builder.parameter((variables) => readWords(variables).tokens)
  const weights = builder.parameter((variables) => readWords(variables).weights)
  const most = builder.parameter((variables) => MATCH_RANKS.SOME_WORDS + weightOf(readWords(variables)))
  const [sum, index] = [builder.variable(), builder.variable()]
  return {
    candidates: matchCandidates(context, asked, (variables) => anyOf(readWords(variables).tokens)),
    rank: [
      `${most} - reduce(${sum} = 0, ${index} IN range(0, size(${tokens}) - 1) |`,
      `  ${sum} + CASE WHEN ${hasWord(builder, node, `${tokens}[${index}]`)} THEN ${weights}[${index}] ELSE 0 END)`,
    ],
    matches: (rank) => `${rank} < ${most}`,
  }
}

/** Plans the statement that finds and ranks, and counts if that is asked for. */
function planFind(
  context: Context,
  asked: Asked,
  rankingOf: (context: Context, asked: AskedOf) => Ranking,
): { readonly statement: string; readonly results: ResultsPlan } {
  const { builder, checks } = context
  const { types, page, selected } = asked
  const node = builder.variable()
  const results = planResults(context, types, selected, node)
  const ranking = rankingOf(context, { ...asked, node })
  const [rank, length] = [builder.variable(), builder.variable()]
  const ranked = [
    ...ranking.candidates,
    `WITH ${node}, size(${node}.name) AS ${length}, ${ranking.rank.join('\n')} AS ${rank}`,
  ]
  const behind: string[] = []
  if (page.after) {
    checks.push((variables) => void asked.cursor(variables))
    const [r, l, i] = [0, 1, 2].map((index) =>
      builder.parameter((variables) => asked.cursor(variables)[index] ?? null),
    )
    behind.push(
      ` AND (${rank} > ${r} OR (${rank} = ${r} AND (${length} > ${l} OR (${length} = ${l} AND ${node}.id > ${i}))))`,
    )
  }
  const limit = builder.parameter((variables) => page.size(variables) + 1)
  const [hits, total] = [builder.variable(), builder.variable()]
  const { keys, names } = searchedIn(builder, node)
  const columns = [
    rank,
    length,
    `${node}.id`,
    keys,
    names,
    ...['name', 'nameEn', 'aliases'].map((property) =>
      valueIn(builder, node, types[0]?.properties.get(property) ?? { property }),
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
        [
          ...ranked,
          `WITH ${node}, ${rank} WHERE ${ranking.matches(rank)}`,
          `RETURN count(${node}) AS ${total}`,
        ],
      )
    : []
  const lines = [
    ...call(
      [],
      [
        ...ranked,
        `WITH ${node}, ${rank}, ${length} WHERE ${ranking.matches(rank)}${behind.join('')}`,
        `WITH ${node}, ${rank}, ${length} ORDER BY ${rank} ASC, ${length} ASC, ${node}.id ASC LIMIT ${limit}`,
        ...results.calls,
        `RETURN collect([${columns.join(', ')}]) AS ${hits}`,
      ],
    ),
    ...counting,
    `RETURN ${counts ? `${hits}, ${total}` : hits}`,
  ]
  return { statement: lines.join('\n'), results }
}

type CountWords = (
  run: RunStatement,
  variables: Variables,
  words: readonly string[],
) => Promise<Map<string, number>>

/** Plans a statement that returns words, and how many entities have each. */
function planCounts(
  root: RootContext,
  asked: Asked,
  question: (words: readonly string[]) => string,
  counting: (builder: StatementBuilder, node: string) => readonly string[],
): CountWords {
  const context = newPlan(root)
  const { builder } = context
  const node = builder.variable()
  const candidates = matchCandidates(context, { ...asked, node }, (variables) =>
    question(readWords(variables).tokens),
  )
  const text = [...candidates, ...counting(builder, node)].join('\n')
  return async (run, variables, words) => {
    const rows = await run(builder.bind(text, withWords(variables, { tokens: words, weights: [] })))
    return new Map(rows.map(([word, count]) => [asText(word), Number(count)]))
  }
}

/** How many entities have each of the words. */
function planCountsOfWords(root: RootContext, asked: Asked): CountWords {
  return planCounts(root, asked, anyOf, (builder, node) => {
    const tokens = builder.parameter((variables) => readWords(variables).tokens)
    const [token, met, word] = [builder.variable(), builder.variable(), builder.variable()]
    return [
      `WITH [${token} IN ${tokens} WHERE ${hasWord(builder, node, token)}] AS ${met}`,
      `UNWIND ${met} AS ${word}`,
      `RETURN ${word}, count(*)`,
    ]
  })
}

/** Words of entities that one of the words may be with a typing mistake, and how many entities have each. */
function planCountsOfSimilarWords(root: RootContext, asked: Asked): CountWords {
  return planCounts(root, asked, similarTo, (builder, node) => {
    const ends = (part: 'starts' | 'ends'): string =>
      builder.parameter((variables) => endsOf(readWords(variables).tokens)[part])
    const [word, item, count] = [builder.variable(), builder.variable(), builder.variable()]
    return [
      `UNWIND coalesce(${searchedIn(builder, node).tokens}, []) AS ${word}`,
      `WITH ${word}, count(*) AS ${count}`,
      `WHERE any(${item} IN ${ends('starts')} WHERE ${word} STARTS WITH ${item})`,
      `  OR any(${item} IN ${ends('ends')} WHERE ${word} ENDS WITH ${item})`,
      `RETURN ${word}, ${count}`,
    ]
  })
}

type FindSomeWords = (run: RunStatement, variables: Variables, query: SearchQuery) => Promise<Found>

/** Plans what runs where no entity matches by all words: the words are counted, corrected and weighed. */
function planSomeWords(root: RootContext, asked: Asked): FindSomeWords {
  const context = newPlan(root)
  const { statement } = planFind(context, asked, someWords)
  const countWords = planCountsOfWords(root, asked)
  const countSimilarWords = planCountsOfSimilarWords(root, asked)
  return async (run, variables, query) => {
    const tokens = query.tokens.slice(0, MAX_TOKENS)
    // No entity has a word that stands alone, or it would have matched.
    const counts = tokens.length > 1 ? await countWords(run, variables, tokens) : new Map<string, number>()
    const misspelt = tokens.filter((token) => !counts.has(token) && isCorrectable(token))
    if (misspelt.length > 0) {
      const known = await countSimilarWords(run, variables, misspelt)
      for (const token of misspelt) {
        const correction = correctionOf(token, known)
        if (correction !== undefined) counts.set(correction, known.get(correction) ?? 0)
      }
    }
    const words = weighed(counts)
    const found = { query: { key: query.key, tokens: words.tokens }, words }
    if (words.tokens.length === 0) return { ...found, row: [] }
    const [row = []] = await run(context.builder.bind(statement, withWords(variables, words)))
    return { ...found, row }
  }
}

/** The properties that search looks into, of all the types. */
function searchedBy(types: readonly NodeType[]): readonly string[] {
  return [...new Set(types.flatMap(({ searched }) => searched))]
}

function hitOf(
  { query, words }: Found,
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
    score: scoreOf(Number(rank), words),
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
        score: (_, hit) => hit.score,
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
