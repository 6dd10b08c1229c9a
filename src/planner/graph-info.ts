import { asList } from '../graph/json.ts'
import type { ChangeCounts, GraphInfo, Load, NodeCount, RelationshipCount } from '../generated/schema.ts'
import type { Json } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import { LOAD_LABEL, relationshipTypesOf } from '../ontology/rules.ts'
import { visibleNode, visibleTie } from './as-of.ts'
import { type FieldReaders, readFields } from './field-readers.ts'
import { COUNTS, LOADS_KEPT } from './changes/load-record.ts'
import { sizeOf } from './connection/page.ts'
import { type PlanContext, objectTypeOf } from './plan-context.ts'
import { type Pattern, matching, nodePattern } from './pattern.ts'
import type { ReadContext } from './reader.ts'
import { type RootContext, type StatementPlan, newPlan, statementPlan } from './root.ts'
import { type SelectedField, subFields } from './selection.ts'
import { Columns, type StatementBuilder, call } from './statement-builder.ts'

/** Plans `graph`: one statement that counts only what is selected. Both engines store these counts. */
export function planGraphInfo(root: RootContext, field: SelectedField): StatementPlan {
  const context = newPlan(root)
  const { builder } = context
  const columns = new Columns()
  const calls: string[] = []
  const read = (match: string, ...results: readonly string[]): readonly number[] => {
    const named = results.map((result) => ({ result, name: builder.variable() }))
    const items = named.map(({ result, name }) => `${result} AS ${name}`).join(', ')
    calls.push(...call([], [match, `RETURN ${items}`]))
    return named.map(({ name }) => columns.add(name))
  }
  const counted = builder.variable()
  const below = (part: SelectedField): readonly SelectedField[] =>
    subFields(root, objectTypeOf(part.definition.type), part)
  const selected = below(field)
  const needsCount = (name: 'nodes' | 'relationships'): boolean =>
    selected.some((part) => part.name === name && below(part).some((inner) => inner.name === 'count'))

  const stampIsSelected = selected.some(({ name }) => name === 'revision' || name === 'loadedAt')
  const [revision, loadedAt] = stampIsSelected
    ? read(
        `MATCH (${counted}:Revision)`,
        ...['revision', 'loadedAt'].map((property) => `head(collect(${counted}.${property}))`),
      )
    : []
  const revisions = selected
    .filter(({ name }) => name === 'revisions')
    .map((part) => planRevisions(context, part))
  calls.push(...revisions.flatMap((plan) => plan.calls))
  const revisionColumns = new Map(revisions.map(({ field: part, variable }) => [part, columns.add(variable)]))

  const countColumns = (
    name: 'nodes' | 'relationships',
    names: readonly string[],
    match: (name: string) => string,
  ): readonly (readonly [name: string, column: number | undefined])[] => {
    const counts = needsCount(name)
    return names.map((one) => [one, counts ? read(match(one), `count(${counted})`)[0] : undefined])
  }
  const labels = countColumns('nodes', labelsOf(root.ontology), (label) =>
    matching(nodePattern(builder, counted, label)),
  )
  const types = countColumns('relationships', relationshipTypesOf(root.ontology), (type) =>
    matching(tiePattern(builder, counted, type)),
  )

  const countAt = (row: readonly Json[], at: number | undefined): number => Number(row[at ?? -1] ?? 0)
  const nodeCount: FieldReaders<NodeCount, [label: string, count: number]> = {
    label: (_, label) => label,
    count: (_, _label, count) => count,
  }
  const relationshipCount: FieldReaders<RelationshipCount, [type: string, count: number]> = {
    type: (_, type) => type,
    count: (_, _type, count) => count,
  }
  const info: FieldReaders<GraphInfo, [row: readonly Json[], context: ReadContext]> = {
    engine: (_, _row, { engine }) => engine,
    revision: (_, row) => textAt(row, revision),
    loadedAt: (_, row) => textAt(row, loadedAt),
    revisions: (part, row) =>
      asList(row[revisionColumns.get(part) ?? -1]).map((item) => readLoad(below, part, asList(item))),
    nodes: (part, row) =>
      labels.map(([label, at]) => readFields('NodeCount', below(part), nodeCount, label, countAt(row, at))),
    relationships: (part, row) =>
      types.map(([type, at]) =>
        readFields('RelationshipCount', below(part), relationshipCount, type, countAt(row, at)),
      ),
  }
  const text = [...calls, `RETURN ${columns.items()}`].join('\n')
  return statementPlan(
    context,
    text,
    () => 0,
    ([row = []], readContext) => readFields('GraphInfo', selected, info, row, readContext),
  )
}

/** The properties of a load that an answer is made of, in the order of its columns. */
const LOAD_PROPERTIES: readonly string[] = [
  ...['revision', 'previous', 'loadedAt', 'origin', 'listed'],
  ...Object.values(COUNTS).flatMap(({ nodes, relationships }) => [nodes, relationships]),
]

/** The subquery that reads the last loads. */
function planRevisions(
  context: PlanContext,
  field: SelectedField,
): { readonly field: SelectedField; readonly variable: string; readonly calls: readonly string[] } {
  const { builder } = context
  const first = sizeOf(context, field, 'first', LOADS_KEPT)
  const [load, variable] = [builder.variable(), builder.variable()]
  const properties = LOAD_PROPERTIES.map((property) => `${load}.${property}`)
  const lines = [
    `MATCH (${load}:${LOAD_LABEL})`,
    `WITH ${load} ORDER BY ${load}.number DESC LIMIT ${builder.parameter(first)}`,
    `RETURN collect([${properties.join(', ')}]) AS ${variable}`,
  ]
  return { field, variable, calls: call([], lines) }
}

function readLoad(
  below: (part: SelectedField) => readonly SelectedField[],
  field: SelectedField,
  item: readonly Json[],
): unknown {
  const at = (property: string): Json => item[LOAD_PROPERTIES.indexOf(property)] ?? null
  const text = (property: string): string | null => {
    const value = at(property)
    return typeof value === 'string' ? value : null
  }
  const countsOf = (
    part: SelectedField,
    { nodes, relationships }: Readonly<Record<keyof ChangeCounts, string>>,
  ) => {
    const counts: FieldReaders<ChangeCounts> = {
      nodes: () => Number(at(nodes)),
      relationships: () => Number(at(relationships)),
    }
    return at(nodes) === null ? null : readFields('ChangeCounts', below(part), counts)
  }
  const load: FieldReaders<Load> = {
    revision: () => text('revision') ?? '',
    previous: () => text('previous'),
    loadedAt: () => text('loadedAt') ?? '',
    origin: () => text('origin'),
    listed: () => at('listed') === true,
    added: (part) => countsOf(part, COUNTS.added),
    removed: (part) => countsOf(part, COUNTS.removed),
    changed: (part) => countsOf(part, COUNTS.changed),
  }
  return readFields('Load', below(field), load)
}

/** All relationships of a type. Where `@asOf` asks, both ends have to have been there. */
function tiePattern(builder: StatementBuilder, tie: string, type: string): Pattern {
  if (!builder.asOf) return { text: `()-[${tie}:${type}]->()`, conditions: [] }
  const [from, to] = [builder.variable(), builder.variable()]
  return {
    text: `(${from})-[${tie}:${type}]->(${to})`,
    conditions: [...visibleTie(builder, tie), ...visibleNode(builder, from), ...visibleNode(builder, to)],
  }
}

function textAt(row: readonly Json[], column: number | undefined): string | null {
  const value = row[column ?? -1]
  return typeof value === 'string' ? value : null
}

function labelsOf(ontology: Ontology): readonly string[] {
  return [...ontology.nodes.values()].map(({ label }) => label)
}
