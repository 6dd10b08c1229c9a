import { asList } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Page } from './page.ts'
import { type PlanContext, objectTypeOf } from '../plan-context.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'

/** Plans `pageInfo { … }`; whether there is more is seen by asking for one item more than the page has. */
export function planPageInfo(
  context: PlanContext,
  page: Page,
  field: SelectedField,
  cursor: () => Reader,
): {
  looksAhead: boolean
  read: (all: readonly Json[], inPage: readonly Json[], context: ReadContext) => unknown
} {
  const type = objectTypeOf(field.definition.type)
  const fields = subFields(context, type, field)
  const names = new Set(fields.map(({ name }) => name))
  const readCursor = names.has('startCursor') || names.has('endCursor') ? cursor() : undefined
  const cursorOf = (item: Json | undefined, readContext: ReadContext): unknown =>
    item === undefined ? null : readCursor?.(asList(item), readContext)
  return {
    looksAhead: names.has(page.backward ? 'hasPreviousPage' : 'hasNextPage'),
    read: (all, inPage, readContext) => {
      const more = all.length > inPage.length
      const values: Readonly<Record<string, () => unknown>> = {
        hasNextPage: () => (page.backward ? page.before !== undefined : more),
        hasPreviousPage: () => (page.backward ? more : page.after !== undefined),
        startCursor: () => cursorOf(inPage[0], readContext),
        endCursor: () => cursorOf(inPage.at(-1), readContext),
      }
      return Object.fromEntries(
        fields.map(({ key, name }) => [key, values[name]?.() ?? (name === '__typename' ? type.name : null)]),
      )
    },
  }
}
