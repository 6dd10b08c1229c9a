import { by } from '../../by.ts'
import { asList, asText } from '../../graph/json.ts'
import type { Graph, Json, Row, Statement } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import { knownProperties } from '../known-properties.ts'
import { ConflictError } from '../load/difference.ts'
import { readKnown } from '../load/revision.ts'
import { shapeOfNodes } from '../shape.ts'

/** Foreign identifiers are compared in memory, up to this number. */
const MAX_FOREIGN = 100_000

/**
 * Reads the `id` of every node that no load created.
 * @throws ConflictError if there are more than fit into memory.
 */
export async function readForeignIds(graph: Pick<Graph, 'read'>): Promise<ReadonlySet<string>> {
  const rows = await graph.read({
    text: 'MATCH (n) WHERE coalesce(n.seed, false) = false AND n.id IS NOT NULL RETURN n.id AS id LIMIT $limit',
    parameters: { limit: MAX_FOREIGN + 1 },
  })
  if (rows.length > MAX_FOREIGN) {
    throw new ConflictError([`more than ${MAX_FOREIGN} foreign nodes: load into a graph that holds fewer`])
  }
  return new Set(rows.map(([id]) => asText(id)))
}

/** The load would lose what others added to the graph. Nothing was written. */
export class AdditionsError extends Error {
  constructor(additions: readonly string[]) {
    super(
      'the load would lose what others added to the graph; nothing was written. Save it, or lose it with ' +
        `--discard-additions:\n${additions.join('\n')}`,
    )
    this.name = 'AdditionsError'
  }
}

/** Milliseconds for a look at every node or relationship. */
const SCAN_TIMEOUT = 600_000

/** One row for each combination of labels and properties, of which there are few. */
const NODES: Statement = {
  text: 'MATCH (n) WHERE n.seed = true RETURN labels(n) AS labels, keys(n) AS names, count(*) AS times, min(n.id) AS example',
  parameters: {},
}
const RELATIONSHIPS: Statement = {
  text: [
    'MATCH (a)-[r]->(b) WHERE r.seed = true RETURN type(r) AS type, keys(r) AS names, count(*) AS times,',
    "min(a.id + ' to ' + b.id) AS example",
  ].join(' '),
  parameters: {},
}
/** Relationships of others at nodes of a seed: deleting the nodes deletes them. */
const FOREIGN: Statement = {
  text: [
    'MATCH (a)-[r]->(b) WHERE coalesce(r.seed, false) = false AND (a.seed = true OR b.seed = true)',
    "RETURN type(r) AS type, count(*) AS times, min(a.id + ' to ' + b.id) AS example",
  ].join(' '),
  parameters: {},
}

/**
 * Refuses to lose what others added to the nodes and relationships of a seed, which a replacement deletes: properties,
 * labels, and relationships of their own.
 * @throws AdditionsError listing how much of each there is; nothing was written.
 */
export async function refuseAdditions(graph: Pick<Graph, 'read'>, ontology: Ontology): Promise<void> {
  const known = new Set([...knownProperties(ontology), ...(await readKnown(graph))])
  const read = (statement: Statement): Promise<Row[]> => graph.read(statement, { timeout: SCAN_TIMEOUT })
  const labels = new Map([...ontology.nodes.values()].map((type) => [type.label, shapeOfNodes(type).labels]))
  const additions = new Additions()
  for (const [all, names, times, example] of await read(NODES)) {
    const stored = asList(all).map(asText)
    const own = stored.find((label) => labels.has(label))
    // The stamp, or what an earlier ontology had.
    if (own === undefined) continue
    const added = asList(names)
      .map(asText)
      .filter((name) => !known.has(`${own}.${name}`))
    for (const name of added) additions.add(`property ${name} of ${own}`, times, example)
    const others = stored.filter((label) => !labels.get(own)?.includes(label))
    for (const label of others) additions.add(`label ${label} of ${own}`, times, example)
  }
  for (const [type, names, times, example] of await read(RELATIONSHIPS)) {
    const added = asList(names)
      .map(asText)
      .filter((name) => !known.has(`${asText(type)}.${name}`))
    for (const name of added) additions.add(`property ${name} of ${asText(type)}`, times, example)
  }
  for (const [type, times, example] of await read(FOREIGN)) {
    additions.add(`relationship ${asText(type)}`, times, example)
  }
  if (additions.lines.length > 0) throw new AdditionsError(additions.lines)
}

/** What others added, counted. */
class Additions {
  readonly #found = new Map<string, { times: number; example: string }>()

  add(what: string, times: Json | undefined, example: Json | undefined): void {
    const before = this.#found.get(what)
    this.#found.set(what, {
      times: (before?.times ?? 0) + Number(times),
      example: before?.example ?? asText(example),
    })
  }

  get lines(): string[] {
    return [...this.#found]
      .sort(by(([what]) => what))
      .map(([what, { times, example }]) => `${what}: ${times}, such as ${example}`)
  }
}
