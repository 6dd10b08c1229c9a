import { asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import { type ListPlan, matchList } from './connection.ts'
import { targetOf } from '../filter/filter.ts'
import { sizeOf } from './page.ts'
import { pattern } from '../pattern.ts'
import { objectTypeOf } from '../plan-context.ts'
import { type Reader, objectReader } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'
import type { Subquery } from '../statement-builder.ts'
import { argumentOf, sampleOf } from '../value.ts'

/**
 * Plans `groups(by: …) { key label count }` of a list: the whole filtered list counted by a property of its
 * nodes or by the nodes at the other end of a relationship, the largest group first.
 */
export function planGroups(list: ListPlan, field: SelectedField): Subquery & { readonly read: Reader } {
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
  if (relationship) {
    const other = builder.variable()
    const target = targetOf(context.ontology, relationship)
    matched.push(
      `MATCH ${pattern(node, relationship, other)}`,
      `WITH ${other}, count(DISTINCT ${node}) AS ${count}`,
      `WITH ${other}.id AS ${key}, ${other}.${target.entity ? 'name' : 'id'} AS ${label}, ${count}`,
    )
  } else {
    matched.push(
      `WITH ${node}.${property.property} AS ${key}, count(DISTINCT ${node}) AS ${count}`,
      `WITH ${key}, ${key} AS ${label}, ${count}`,
    )
  }
  const type = objectTypeOf(field.definition.type)
  const columns = ['key', 'label', 'count']
  return {
    ...builder.collectGroups(
      origin.imports,
      [...matched, `ORDER BY ${count} DESC, ${key} ASC LIMIT ${builder.parameter(size)}`],
      `[${key}, ${label}, ${count}]`,
    ),
    read: objectReader(
      subFields(context, type, field).map((part): readonly [string, Reader] => {
        const column = columns.indexOf(part.name)
        if (column < 0) return [part.key, () => type.name]
        return [part.key, (item) => (part.name === 'count' ? item[column] : textOf(item[column]))]
      }),
    ),
  }
}

/** `key` and `label` are text, whatever a list is grouped by. */
function textOf(value: Json | undefined): Json | undefined {
  return typeof value === 'boolean' ? String(value) : value
}
