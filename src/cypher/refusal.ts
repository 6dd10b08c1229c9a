import { oneOf } from '../did-you-mean.ts'
import { type Token, tokens } from './tokens.ts'
import { unescaped } from './unicode-escapes.ts'

/** Why a statement is not run. */
export interface Refusal {
  readonly message: string
  /** The place of the reason in the statement, in UTF-16 code units. */
  readonly offset: number
}

/** Words that a read-only statement can begin with. */
const BEGINNINGS = ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL']

/** Procedures that only read the graph. */
const PROCEDURES = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'grafeo.articulation_points',
  'grafeo.betweenness_centrality',
  'grafeo.bridges',
  'grafeo.closeness_centrality',
  'grafeo.clustering_coefficient',
  'grafeo.connected_components',
  'grafeo.degree_centrality',
  'grafeo.kcore',
  'grafeo.label_propagation',
  'grafeo.louvain',
  'grafeo.pagerank',
  'grafeo.procedures',
  'grafeo.search.text',
  'grafeo.strongly_connected_components',
]

/**
 * Procedures of Neo4j's Graph Data Science that read a projection: modes `stream` and `stats`, and what they would need. Modes
 * `mutate` and `write` change it or the graph, the catalog keeps projections in the server's memory after the statement.
 */
const GRAPH_DATA_SCIENCE =
  /^gds(\.\w+)+\.(stream|stats)(\.estimate)?$|^gds\.(list|graph\.list|graph\.exists)$/

/** Built-in functions with a dot in their names, in lower case. */
const FUNCTIONS = [
  ...['date', 'datetime', 'localdatetime', 'localtime', 'time'].flatMap((type) =>
    ['realtime', 'statement', 'transaction', 'truncate'].map((name) => `${type}.${name}`),
  ),
  ...['datetime.fromepoch', 'datetime.fromepochmillis'],
  ...['duration.between', 'duration.inmonths', 'duration.indays', 'duration.inseconds'],
  // The nodes of what Graph Data Science streams.
  ...['gds.util.asnode', 'gds.util.asnodes'],
  ...['point.distance', 'point.withinbbox', 'vector.similarity.cosine', 'vector.similarity.euclidean'],
]

/**
 * Refuses statements that could reach beyond the graph: files, the network, the server, other databases. Writes are
 * not its business: the engine refuses those.
 * @returns undefined if the statement may run.
 */
export function refusalOf(statement: string): Refusal | undefined {
  const asNeo4jReads = unescaped(statement)
  const refusal = refuse(tokens(asNeo4jReads.text))
  return (
    refuse(tokens(statement)) ??
    (refusal && { message: refusal.message, offset: asNeo4jReads.origin(refusal.offset) })
  )
}

function refuse(all: readonly Token[]): Refusal | undefined {
  return refuseShape(all) ?? firstOf(all, (_, index) => refuseAt(all, index))
}

/** Refuses anything but one complete statement that begins like one that reads. */
function refuseShape(all: readonly Token[]): Refusal | undefined {
  const open = all.find(({ kind }) => kind === 'unfinished')
  if (open) {
    const what = open.value.startsWith('/') ? 'comment' : open.value.startsWith('`') ? 'name' : 'text'
    return at(open, `this ${what} is not closed`)
  }
  const end = all.findIndex((token) => isSign(token, ';'))
  const second = end < 0 ? undefined : all.slice(end).find((token) => !isSign(token, ';'))
  if (second) return at(second, 'one statement at a time; a second one begins here')
  const first = all.find((token) => !isWord(token, 'EXPLAIN') && !isWord(token, 'PROFILE'))
  if (!first || isSign(first, ';')) return { message: 'the statement is empty', offset: 0 }
  if (BEGINNINGS.some((word) => isWord(first, word))) return undefined
  if (WRITES.some((word) => isWord(first, word))) {
    return at(first, `${first.value.toUpperCase()} would write, but statements are read-only here`)
  }
  return at(first, `a statement must begin with ${oneOf(BEGINNINGS)} here`)
}

/** Clauses that write. For messages only, because these words can also be names. */
export const WRITES = [
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'INSERT',
  'DROP',
  'ALTER',
]

function refuseAt(all: readonly Token[], index: number): Refusal | undefined {
  const [token, next] = [all[index], all[index + 1]]
  if (!token) return undefined
  // The embedded engine also accepts the second word in backticks.
  if (isWord(token, 'LOAD') && isName(next) && ['CSV', 'DATA'].includes(folded(next.value))) {
    return at(token, `LOAD reads files and URLs, which is not allowed here${AS_NAME}`)
  }
  if (isWord(token, 'USE') && next && (isSign(next, '(') || next.kind === 'parameter' || isName(next))) {
    return at(token, `USE selects another database; set NEO4J_DATABASE instead${AS_NAME}`)
  }
  if (isWord(token, 'CALL') && isName(next)) {
    const name = dottedName(all, index + 1).join('.')
    if (PROCEDURES.includes(name) || GRAPH_DATA_SCIENCE.test(name)) return undefined
    if (name.startsWith('gds.')) {
      const allowed = 'those that end in .stream or .stats, gds.graph.list, gds.graph.exists and gds.list'
      return at(next, `${name} does more than read a projection; these are allowed here: ${allowed}`)
    }
    return at(
      next,
      `the procedure ${name} is not allowed here; these are: ${PROCEDURES.join(', ')}${AS_NAME}`,
    )
  }
  return refuseFunction(all, index)
}

const AS_NAME = ' (if it is a name, put it in backticks)'

/** Functions with a dot in their names are built-in ones, which are listed, or extensions, which are refused. */
function refuseFunction(all: readonly Token[], index: number): Refusal | undefined {
  const [before, token] = [all[index - 1], all[index]]
  if (!token || !isName(token) || (before && (isSign(before, '.') || isWord(before, 'CALL'))))
    return undefined
  const parts = dottedName(all, index)
  const name = parts.join('.')
  const bracket = all[index + 2 * parts.length - 1]
  if (!bracket || !isSign(bracket, '(') || !name.includes('.')) return undefined
  if (FUNCTIONS.includes(name.toLowerCase())) return undefined
  return at(token, `the function ${name} is not allowed here; only built-in functions are`)
}

/** The parts of `a.b.c`, the first at `index`. */
function dottedName(all: readonly Token[], index: number): readonly string[] {
  const parts: string[] = []
  for (let place = index; ; place += 2) {
    const [token, dot, next] = [all[place], all[place + 1], all[place + 2]]
    if (token) parts.push(token.value)
    if (!dot || !isSign(dot, '.') || !isName(next)) return parts
  }
}

function isWord({ kind, value }: Token, word: string): boolean {
  return kind === 'word' && folded(value) === word
}

/** In one case, including letters with several lower or upper cases. */
function folded(word: string): string {
  return word.toLowerCase().toUpperCase()
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'quoted'
}

function isSign({ kind, value }: Token, sign: string): boolean {
  return kind === 'sign' && value === sign
}

function at({ start }: Token, message: string): Refusal {
  return { message, offset: start }
}

function firstOf<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
