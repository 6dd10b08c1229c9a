import { asText } from '../../graph/json.ts'
import { checkDepth, objectTypeOf, type Cost } from '../plan-context.ts'
import type { ListPlan } from './connection.ts'
import type { Reference } from '../../ontology/model.ts'
import { evidenceIn, valueIn, visibleNode } from '../as-of.ts'
import { planEvidence } from '../evidence.ts'
import { targetOf } from '../filter/filter.ts'
import { planObject } from '../object.ts'
import { where } from '../pattern.ts'
import { sizeOf } from './page.ts'
import { type Reader, listReader, objectReader, propertyReader } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns } from '../statement-builder.ts'

/** Where the fields of an edge are planned. */
export interface EdgePlace {
  readonly list: ListPlan
  readonly node: string
  readonly relationship: string | undefined
  readonly columns: Columns
  readonly calls: string[]
  readonly costs: Cost[]
  readonly cursor: () => Reader
}

/** Plans a field that answers edges: cursor, node, citations, and what the relationship says. */
export function planEdge(place: EdgePlace, field: SelectedField): Reader {
  const { list, columns, calls, costs, cursor, node } = place
  const { context, origin } = list
  const type = objectTypeOf(field.definition.type)
  return objectReader(
    subFields(context, type, field).map((part): readonly [string, Reader] => {
      if (part.name === 'cursor') return [part.key, cursor()]
      if (part.name === 'node') {
        const plan = planObject(context, origin.target, [part], node, columns, list.depth)
        calls.push(...plan.calls)
        costs.push(plan.cost)
        return [part.key, plan.read]
      }
      if (part.name === 'evidence') {
        // At the root of a query nothing is tied, so the node's own citations say that it belongs here.
        const owner = place.relationship ?? node
        const plan = planEvidence(context, part, [owner], evidenceIn(context.builder, owner), list.depth)
        calls.push(...plan.calls)
        costs.push(plan.cost)
        const column = columns.add(plan.expression)
        return [part.key, (item, readContext) => plan.read(item[column], readContext)]
      }
      return [part.key, planRelationshipField(place, part, type.name)]
    }),
  )
}

/** A field of an edge that says something about the relationship: its role, a property, nodes it refers to. */
function planRelationshipField(place: EdgePlace, field: SelectedField, typeName: string): Reader {
  const { list, columns, relationship: variable } = place
  const { builder } = list.context
  const { relationship, target } = list.origin
  if (!relationship || variable === undefined) {
    // Nothing is tied here, so the node itself says since when it is known.
    const own = target.properties.get(field.name)
    return own ? propertyReader(columns.add(valueIn(builder, place.node, own)), own.required) : () => typeName
  }
  const property = relationship.properties.get(field.name)
  if (property) return propertyReader(columns.add(valueIn(builder, variable, property)), property.required)
  const reference = relationship.references.get(field.name)
  if (reference) return planReferences(place, field, variable, reference)
  if (relationship.roles?.field !== field.name) return () => typeName
  const roleOf = new Map([...relationship.roles.typeOf].map(([role, type]) => [type, role]))
  const column = columns.add(`type(${variable})`)
  return (item) => roleOf.get(asText(item[column])) ?? null
}

/** Nodes whose identifiers stand in a property of the relationship, in order of `id`. */
function planReferences(
  { list, columns, calls, costs }: EdgePlace,
  field: SelectedField,
  variable: string,
  reference: Reference,
): Reader {
  const { context } = list
  const { builder } = context
  checkDepth(list.depth + 1, field)
  const target = targetOf(context.ontology, reference)
  const size = sizeOf(context, field, 'first')
  const [identifier, node] = [builder.variable(), builder.variable()]
  const inner = new Columns()
  const plan = planObject(context, target, [field], node, inner, list.depth + 1)
  const lines = [
    `UNWIND ${valueIn(builder, variable, reference)} AS ${identifier}`,
    `MATCH (${node}:${target.label} {id: ${identifier}})`,
    ...where(visibleNode(builder, node, target.label)),
    `WITH ${node} ORDER BY ${node}.id ASC LIMIT ${builder.parameter(size)}`,
    ...plan.calls,
  ]
  const found = builder.collect([variable], lines, inner.list())
  calls.push(...found.calls)
  costs.push((variables) => size(variables) * (1 + plan.cost(variables)))
  return listReader(columns.add(found.expression), plan.read)
}
