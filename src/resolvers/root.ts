import type { GraphInfo } from '../generated/schema.ts'
import type { Graph, Row, Statement } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import { asList } from '../graph/json.ts'
import { COMMON } from '../planner/dialect.ts'
import { StatementBuilder, call } from '../planner/statement-builder.ts'

/** The root fields that no planned statement answers. */
export interface RootResolvers {
  graph(): Promise<GraphInfo>
}

/** Makes the resolvers of one request. */
export function rootResolvers(
  ontology: Ontology,
  engine: Graph['engine'],
  run: (statement: Statement) => Promise<readonly Row[]>,
): RootResolvers {
  return { graph: () => resolveGraph(ontology, engine, run) }
}

/** Counts every label and relationship type of the ontology; both engines keep such counts at hand. */
async function resolveGraph(
  ontology: Ontology,
  engine: Graph['engine'],
  run: (statement: Statement) => Promise<readonly Row[]>,
): Promise<GraphInfo> {
  const labels = [...ontology.nodes.values()].map(({ label }) => label)
  const types = relationshipTypes(ontology)
  const builder = new StatementBuilder(COMMON)
  const counts = [
    ...labels.map((label) => `(v:${label}) RETURN count(v)`),
    ...types.map((type) => `()-[v:${type}]->() RETURN count(v)`),
  ].map((rest) => {
    const count = builder.variable()
    return { count, lines: call([], [`MATCH ${rest} AS ${count}`]) }
  })
  const stamp = builder.variable()
  const text = [
    ...call([], ['MATCH (v:Revision)', `RETURN head(collect([v.revision, v.loadedAt])) AS ${stamp}`]),
    ...counts.flatMap(({ lines }) => lines),
    `RETURN ${[stamp, ...counts.map(({ count }) => count)].join(', ')}`,
  ].join('\n')
  const [row = []] = await run(builder.bind(text, {}))
  const [revision, loadedAt] = asList(row[0])
  const at = (index: number): number => Number(row[index + 1] ?? 0)
  return {
    engine,
    revision: typeof revision === 'string' ? revision : null,
    loadedAt: typeof loadedAt === 'string' ? loadedAt : null,
    nodes: labels.map((label, index) => ({ label, count: at(index) })),
    relationships: types.map((type, index) => ({ type, count: at(labels.length + index) })),
  }
}

function relationshipTypes(ontology: Ontology): readonly string[] {
  const types = new Set<string>()
  for (const node of ontology.nodes.values()) {
    for (const relationship of node.relationships.values())
      relationship.types.forEach((type) => types.add(type))
  }
  return [...types].sort()
}
