import type { NodeType, Ontology } from '../../ontology/model.ts'
import { targetOf } from '../filter/filter.ts'
import { type Value, itemsOf } from '../value.ts'
import { type EstimateContext, fanOut } from './estimate.ts'

/**
 * What a comparison takes beside looking at a row, and what each item of a list takes that is compared one by one,
 * measured on the embedded engine.
 */
const COMPARISON = 0.3
const COMPARED_ITEM = 0.02

/** How many rows a filter makes a database look at for one node that it is asked of. */
export type FilterEstimate = (context: EstimateContext) => FilterRows

export interface FilterRows {
  readonly rows: number
  /** The relationships of the dearest of its conditions, one behind the other: `where.drives.none.drivenBy`. */
  readonly path: string
}

const NO_ROWS: FilterRows = { rows: 0, path: '' }

/**
 * Estimates a filter.
 * @param of whether it is asked of all nodes of a type or of some that were reached.
 */
export function estimateFilter(
  ontology: Ontology,
  node: NodeType,
  filter: Value | undefined,
  of: 'all' | 'reached',
): FilterEstimate {
  if (filter?.kind !== 'object') return () => NO_ROWS
  const terms = [...filter.fields].flatMap(([name, value]): readonly FilterEstimate[] => {
    if (name === 'and' || name === 'or') {
      return itemsOf(value).map((item) => estimateFilter(ontology, node, item, of))
    }
    if (name === 'not') return [estimateFilter(ontology, node, value, of)]
    const related = relatedBy(ontology, node, name, of)
    if (!related) return [comparisons(value)]
    if (value.kind !== 'object') return []
    const { target, met } = related
    return [...value.fields].flatMap(([quantifier, condition]): readonly FilterEstimate[] => {
      if (condition.kind === 'leaf') return []
      const inner = estimateFilter(ontology, target, condition, 'reached')
      return [
        (context) => {
          const { rows, path } = inner(context)
          return { rows: met(context) * (1 + rows), path: `.${name}.${quantifier}${path}` }
        },
      ]
    })
  })
  return (context) => {
    let [rows, most, path] = [0, 0, '']
    for (const term of terms) {
      const one = term(context)
      rows += one.rows
      if (one.path !== '' && one.rows > most) [most, path] = [one.rows, one.path]
    }
    return { rows, path }
  }
}

/** The nodes a condition of this name asks about, and how many are looked at; undefined for a property. */
function relatedBy(
  ontology: Ontology,
  node: NodeType,
  name: string,
  of: 'all' | 'reached',
): { readonly target: NodeType; readonly met: (context: EstimateContext) => number } | undefined {
  const relationship = node.relationships.get(name)
  return relationship && { target: targetOf(ontology, relationship), met: fanOut(node, name, of) }
}

/** The comparisons of a property, or of the properties of an embedded object. */
function comparisons(value: Value): FilterEstimate {
  if (value.kind === 'object') {
    const inner = [...value.fields.values()].map(comparisons)
    return (context) => ({
      rows: inner.reduce((rows, one) => rows + one(context).rows, 0),
      path: '',
    })
  }
  if (value.kind === 'leaf') return () => ({ rows: COMPARISON, path: '' })
  const { read } = value
  return ({ variables }) => {
    const items = read(variables)
    return { rows: COMPARISON + COMPARED_ITEM * (Array.isArray(items) ? items.length : 1), path: '' }
  }
}
