import { asList, asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Relationship } from '../../ontology/model.ts'
import { type ListPlan, matchList } from './connection.ts'
import { targetOf } from '../filter/filter.ts'
import { planObject } from '../object.ts'
import { sizeOf } from './page.ts'
import { valueIn } from '../as-of.ts'
import { matching, pattern } from '../pattern.ts'
import { type Cost, checkDepth, objectTypeOf } from '../plan-context.ts'
import { type Reader, objectReader, readItems, readNullable } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns, type Subquery, call } from '../statement-builder.ts'
import { argumentOf, sampleOf } from '../value.ts'

/** What counts a list in groups. */
export interface GroupsPlan {
  readonly calls: readonly string[]
  readonly read: Reader
  readonly cost: Cost
}

/**
 * Plans `groups(by: …) { key label node count }` of a list: the whole filtered list counted by a property of its
 * nodes or by the nodes at the other end of a relationship, the largest group first.
 * @param columns of the item the list belongs to; the plan adds what it needs.
 */
export function planGroups(list: ListPlan, field: SelectedField, columns: Columns): GroupsPlan {
  const { context, origin } = list
  const { builder } = context
  const by = asText(sampleOf(argumentOf(field, 'by', context.variables)))
  const term = origin.target.groups.get(by)
  if (!term) throw new Error(`${origin.target.name} has no ${by} to group by`)
  const size = sizeOf(context, field, 'first')
  const node = builder.variable()
  const { lines, predicate } = matchList(list, node)
  const [key, label, count] = [builder.variable(), builder.variable(), builder.variable()]
  const matched = [...lines, ...(predicate === undefined ? [] : [`WHERE ${predicate}`])]
  const { relationship, property } = term
  const selected = subFields(context, objectTypeOf(field.definition.type), field)
  const item = new Columns()
  for (const column of [key, label, count]) item.add(column)
  const shared = relationship && planShared(list, relationship, selected, item)
  if (relationship) {
    const other = shared?.variable ?? builder.variable()
    const target = targetOf(context.ontology, relationship)
    const kept = shared ? `${other}, ` : ''
    matched.push(
      matching(pattern(builder, node, relationship, other)),
      `WITH ${other}, count(DISTINCT ${node}) AS ${count}`,
      `WITH ${kept}${other}.id AS ${key}, ${other}.${target.entity ? 'name' : 'id'} AS ${label}, ${count}`,
    )
  } else {
    matched.push(
      `WITH ${valueIn(builder, node, property)} AS ${key}, count(DISTINCT ${node}) AS ${count}`,
      `WITH ${key}, ${key} AS ${label}, ${count}`,
    )
  }
  const found = builder.collectGroups(
    origin.imports,
    [
      ...matched,
      `ORDER BY ${count} DESC, ${key} ASC LIMIT ${builder.parameter(size)}`,
      ...(shared?.calls ?? []),
    ],
    item.list(),
  )
  const others = relationship && countUnrelated(list, relationship)
  const column = columns.add(found.expression)
  const othersColumn = others && columns.add(others.expression)
  const readGroup = groupReader(field, selected, shared)
  return {
    calls: [...found.calls, ...(others?.calls ?? [])],
    cost: (variables) => (shared ? size(variables) * (1 + shared.cost(variables)) : 0),
    read: (row, readContext) => {
      const groups = asList(row[column])
      const unrelated = othersColumn === undefined ? 0 : Number(row[othersColumn])
      const all = unrelated === 0 ? groups : withUnrelated(groups, unrelated, size(readContext.variables))
      return readItems(all, readGroup, readContext)
    },
  }
}

/** What is selected of the nodes that groups share. */
interface SharedNode {
  readonly variable: string
  readonly calls: readonly string[]
  readonly cost: Cost
  /** By response key. */
  readonly readers: ReadonlyMap<string, Reader>
}

/** Plans `node`, where it is selected and the groups share entities. */
function planShared(
  { context, depth }: ListPlan,
  relationship: Relationship,
  selected: readonly SelectedField[],
  item: Columns,
): SharedNode | undefined {
  const target = targetOf(context.ontology, relationship)
  const fields = selected.filter(({ name }) => name === 'node')
  if (fields.length === 0 || !target.entity) return undefined
  const variable = context.builder.variable()
  const plans = fields.map((field) => {
    checkDepth(depth + 1, field)
    return { field, plan: planObject(context, target, [field], variable, item, depth + 1) }
  })
  return {
    variable,
    calls: plans.flatMap(({ plan }) => plan.calls),
    cost: (variables) => plans.reduce((total, { plan }) => total + plan.cost(variables), 0),
    readers: new Map(plans.map(({ field, plan }) => [field.key, plan.read])),
  }
}

/** Counts items related to nothing, which no pattern finds. */
function countUnrelated(list: ListPlan, relationship: Relationship): Subquery {
  const { builder } = list.context
  const [node, other, count] = [builder.variable(), builder.variable(), builder.variable()]
  const { lines, predicate } = matchList(list, node)
  const unrelated = `COUNT { ${matching(pattern(builder, node, relationship, other))} } = 0`
  const predicates = predicate === undefined ? [unrelated] : [predicate, unrelated]
  return {
    calls: call(list.origin.imports, [
      ...lines,
      `WHERE ${predicates.join(' AND ')}`,
      `RETURN count(DISTINCT ${node}) AS ${count}`,
    ]),
    expression: count,
  }
}

/** Inserts the group of unrelated items after the other groups of its size. */
function withUnrelated(groups: readonly Json[], count: number, size: number): readonly Json[] {
  const smaller = groups.findIndex((group) => Number(asList(group)[2]) < count)
  const place = smaller < 0 ? groups.length : smaller
  return [...groups.slice(0, place), [null, null, count], ...groups.slice(place)].slice(0, size)
}

/** Reads a group from its key, its label and its count, which may have a node behind them. */
function groupReader(
  field: SelectedField,
  selected: readonly SelectedField[],
  shared: SharedNode | undefined,
): Reader {
  const readers: Readonly<Record<string, Reader>> = {
    key: (item) => textOf(item[0]),
    label: (item) => textOf(item[1]),
    count: (item) => item[2],
  }
  return objectReader(
    selected.map(({ key, name }): readonly [string, Reader] => {
      if (name === 'node') {
        const read = shared?.readers.get(key)
        return [key, (item, context) => (read && item[0] !== null ? readNullable(item, read, context) : null)]
      }
      return [key, readers[name] ?? ((): string => objectTypeOf(field.definition.type).name)]
    }),
  )
}

/** `key` and `label` are text, whatever a list is grouped by. */
function textOf(value: Json | undefined): Json | undefined {
  return typeof value === 'boolean' ? String(value) : value
}
