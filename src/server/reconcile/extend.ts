import { type ReconcileContext, nodesOf, valuesOf } from './candidates.ts'
import type { ReconcileModel, ReconcileProperty } from './model.ts'
import { type ExtendQuery, USUAL_VALUES } from './request.ts'
import type { Value } from './values.ts'

/** A value as the protocol writes it. */
type ExtendValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string }

/** The answer to a request for values. */
export interface Extended {
  readonly meta: readonly {
    readonly id: string
    readonly name: string
    readonly type?: { readonly id: string; readonly name: string }
  }[]
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ExtendValue[]>>>>
}

/** The values of properties of some entities, each under the identifier that was sent; none for what is not there. */
export async function extend(
  { ids, properties }: ExtendQuery,
  context: Pick<ReconcileContext, 'model' | 'ask'>,
): Promise<Extended> {
  const { model } = context
  const asked = properties.flatMap(({ id, limit }) => {
    const property = model.properties.get(id)
    return property ? [{ property, limit }] : []
  })
  const nodes = await nodesOf(ids, context.ask)
  const limit = Math.max(USUAL_VALUES, ...asked.map((one) => one.limit))
  const entities = [...new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : []))).values()]
  const values = await valuesOf(
    entities,
    asked.map(({ property }) => property.id),
    limit,
    context,
  )
  return {
    meta: asked.map(({ property }) => metaOf(property, model)),
    rows: Object.fromEntries(
      ids.map((id, index) => {
        const node = nodes[index]
        const own = node && values.get(node.id)
        const row = asked.map(({ property, limit: most }) => [
          property.id,
          (own?.get(property.id) ?? []).slice(0, most).map((value) => written(value, property, node?.type)),
        ])
        return [id, Object.fromEntries(row)]
      }),
    ),
  }
}

/** A property in an answer; where it leads to entities, their type. */
function metaOf({ id, name, of }: ReconcileProperty, { types }: ReconcileModel): Extended['meta'][number] {
  const targets = new Set([...of.values()].map((one) => (one.kind === 'entity' ? one.target : undefined)))
  const [target] = targets
  const type = targets.size === 1 && target !== undefined ? types.get(target) : undefined
  return { id, name, ...(type ? { type: { id: type.id, name: type.name } } : {}) }
}

function written(value: Value, { of }: ReconcileProperty, type: string | undefined): ExtendValue {
  if (typeof value === 'object') return { id: value.id, name: value.name }
  const attribute = of.get(type ?? '')
  const scalar = attribute?.kind === 'value' ? attribute.property.scalar : 'String'
  if (typeof value === 'number') return scalar === 'Int' ? { int: value } : { float: value }
  // The protocol has dates with a time only.
  if (scalar === 'Date') return { date: `${String(value)}T00:00:00Z` }
  return scalar === 'DateTime' ? { date: String(value) } : { str: String(value) }
}
