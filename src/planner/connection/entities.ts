import { asList } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { EntityList } from '../../ontology/model.ts'
import { ENTITY } from '../../ontology/rules.ts'
import { typesOf } from '../entity-types.ts'
import { planNodeOfTypes } from '../nodes.ts'
import type { ObjectPlace } from '../object.ts'
import { matching, pattern, where } from '../pattern.ts'
import { objectTypeOf } from '../plan-context.ts'
import { type ReadContext, type Reader, objectReader, propertyReader, readItems } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns } from '../statement-builder.ts'
import { encodeCursor } from './cursor.ts'
import { type Order, type OrderKey, behindCursor, boundsOf, orderClause } from './order.ts'
import { planPage } from './page.ts'
import { planPageInfo } from './page-info.ts'

/**
 * Plans a list of entities of any type, such as what a source says something of: one edge for each relationship, in the
 * order of the places.
 */
export function planEntities(place: ObjectPlace, field: SelectedField, list: EntityList): Reader {
  const { context, variable, label, columns, calls, costs } = place
  const { builder } = context
  const below = (part: SelectedField): readonly SelectedField[] =>
    subFields(context, objectTypeOf(part.definition.type), part)
  const selected = below(field)
  const page = planPage(context, field)
  const [node, tie] = [builder.variable(), builder.variable()]
  const types = typesOf(context.ontology, field, context.variables)
  const relationship = { types: [list.type], direction: 'IN', target: ENTITY } as const
  const found = pattern(builder, variable, relationship, node, { variable: tie, label })
  const wanted = types.map((one) => `${node}:${one.label}`).join(' OR ')
  const isWanted = wanted === '' ? 'false' : `(${wanted})`

  const edges = new Map(selected.filter(({ name }) => name === 'edges').map((part) => [part, below(part)]))
  const nodeFields = [
    ...selected.filter(({ name }) => name === 'nodes'),
    ...[...edges.values()].flat().filter(({ name }) => name === 'node'),
  ]
  const item = new Columns()
  const nodes = planNodeOfTypes(
    context,
    nodeFields.length > 0 ? types : [],
    nodeFields,
    node,
    item,
    place.depth + 1,
  )
  const order = orderOf(list, tie, node)
  const cursor = (): Reader<string> => {
    const keys = order.keys.map((key) => item.add(key.expression))
    return (values) =>
      encodeCursor(
        order.signature,
        keys.map((key) => values[key] ?? null),
      )
  }
  const readNode = (part: SelectedField): Reader => {
    const selection = nodeFields.indexOf(part)
    return (values, readContext) => nodes.readRequired(values, selection, readContext)
  }
  const readEdge = (parts: readonly SelectedField[], typeName: string): Reader =>
    objectReader(
      parts.map((part): readonly [string, Reader] => {
        if (part.name === 'cursor') return [part.key, cursor()]
        if (part.name === 'node') return [part.key, readNode(part)]
        const property = list.properties.get(part.name)
        if (!property) return [part.key, () => typeName]
        return [part.key, propertyReader(item.add(`${tie}.${property.property}`), property.required)]
      }),
    )
  const inPage = (items: readonly Json[], { variables }: ReadContext): readonly Json[] =>
    items.slice(0, page.size(variables))
  let looksAhead = false
  let itemsColumn = 0
  const listed = (read: Reader): Reader => {
    return (row, readContext) =>
      readItems([...inPage(asList(row[itemsColumn]), readContext)], read, readContext)
  }
  const readers = selected.map((part): readonly [string, Reader] => {
    const { key, name, definition } = part
    if (name === 'nodes') return [key, listed(readNode(part))]
    if (name === 'edges') {
      return [key, listed(readEdge(edges.get(part) ?? [], objectTypeOf(definition.type).name))]
    }
    if (name === 'pageInfo') {
      const info = planPageInfo(context, page, part, cursor)
      looksAhead ||= info.looksAhead
      return [
        key,
        (row, readContext) => {
          const items = asList(row[itemsColumn])
          return info.read(items, inPage(items, readContext), readContext)
        },
      ]
    }
    if (name === 'totalCount') {
      const total = builder.count([variable], [matching(found, isWanted)])
      calls.push(...total.calls)
      return [key, propertyReader(columns.add(total.expression), true)]
    }
    return [key, () => objectTypeOf(field.definition.type).name]
  })
  if (selected.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name))) {
    const limit = builder.parameter((variables) => page.size(variables) + (looksAhead ? 1 : 0))
    const behind = boundsOf(page, order).map((bound) => behindCursor(context, order, bound, field.nodes))
    const items = builder.collect(
      [variable],
      [
        `MATCH ${found.text}`,
        ...where([...found.conditions, isWanted, ...behind]),
        `WITH ${node}, ${tie} ORDER BY ${orderClause(order.keys)} LIMIT ${limit}`,
        ...nodes.calls,
      ],
      item.list(),
    )
    calls.push(...items.calls)
    itemsColumn = columns.add(items.expression)
    costs.push((variables) => page.size(variables) * (1 + nodes.cost(variables)))
  }
  return objectReader(readers)
}

/** In the order of the places; where several are in one place, `id` decides. */
function orderOf({ properties }: EntityList, tie: string, node: string): Order {
  const usual = { direction: 'ASC', float: false, text: false, indexed: false } as const
  const places = ['start', 'end'].map((name): OrderKey => ({
    name,
    expression: `${tie}.${properties.get(name)?.property ?? name}`,
    values: 'number',
    nullable: true,
    ...usual,
  }))
  const id: OrderKey = { name: 'id', expression: `${node}.id`, values: 'string', nullable: false, ...usual }
  const keys = [...places, id]
  return { keys, signature: keys.map(({ name }) => `${name}:ASC`).join(',') }
}
