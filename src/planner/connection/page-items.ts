import type { Json } from '../../graph/port.ts'
import type { ListPlan } from './connection.ts'
import { encodeCursor } from './cursor.ts'
import { planEdge } from './edge.ts'
import { planObject } from '../object.ts'
import type { Order } from './order.ts'
import type { Page } from './page.ts'
import { planPageInfo } from './page-info.ts'
import { type Cost, sum } from '../plan-context.ts'
import { type ReadContext, type Reader, readItems } from '../reader.ts'
import type { SelectedField } from '../selection.ts'
import { Columns } from '../statement-builder.ts'

/** Reads `edges`, `nodes` or `pageInfo` from the list of items. */
export type ReadList = (list: readonly Json[], context: ReadContext) => unknown

/** What `edges`, `nodes` and `pageInfo` need of each item; all of them share one list. */
export function planPageItems(
  list: ListPlan,
  page: Page,
  order: Order,
  selected: readonly SelectedField[],
  node: string,
  relationship: string | undefined,
): {
  calls: readonly string[]
  columns: Columns
  readers: ReadonlyMap<string, ReadList>
  cost: Cost
  looksAhead: boolean
} {
  const { context } = list
  const columns = new Columns()
  const calls: string[] = []
  const costs: Cost[] = []
  let looksAhead = false
  const cursor = (): Reader<string> => {
    const keys = order.keys.map((key) => columns.add(key.expression))
    return (item) =>
      encodeCursor(
        order.signature,
        keys.map((key) => item[key] ?? null),
      )
  }
  const inPage = (items: readonly Json[], readContext: ReadContext): readonly Json[] => {
    const kept = items.slice(0, page.size(readContext.variables))
    return page.backward ? kept.reverse() : kept
  }
  const place = { list, node, relationship, columns, calls, costs, cursor }
  const readers = new Map<string, ReadList>()
  for (const part of selected) {
    if (part.name === 'nodes') {
      const plan = planObject(context, list.origin.target, [part], node, columns, list.depth)
      calls.push(...plan.calls)
      costs.push(plan.cost)
      readers.set(part.key, (items, readContext) =>
        readItems(inPage(items, readContext), plan.read, readContext),
      )
    } else if (part.name === 'edges') {
      const readEdge = planEdge(place, part)
      readers.set(part.key, (items, readContext) =>
        readItems(inPage(items, readContext), readEdge, readContext),
      )
    } else {
      const info = planPageInfo(context, page, part, cursor)
      looksAhead ||= info.looksAhead
      readers.set(part.key, (items, readContext) => info.read(items, inPage(items, readContext), readContext))
    }
  }
  return { calls, columns, readers, cost: sum(costs), looksAhead }
}
