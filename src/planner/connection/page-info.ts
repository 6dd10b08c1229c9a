import { asList } from '../../graph/json.ts'
import type { PageInfo } from '../../generated/schema.ts'
import type { Json } from '../../graph/port.ts'
import type { Page } from './page.ts'
import { type FieldReaders, readFields } from '../field-readers.ts'
import { type PlanContext, objectTypeOf } from '../plan-context.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'

/** Plans `pageInfo { … }`; whether there is more is seen by asking for one item more than the page has. */
export function planPageInfo(
  context: PlanContext,
  page: Page,
  field: SelectedField,
  cursor: () => Reader<string>,
): {
  looksAhead: boolean
  read: (all: readonly Json[], inPage: readonly Json[], context: ReadContext) => unknown
} {
  const type = objectTypeOf(field.definition.type)
  const fields = subFields(context, type, field)
  const names = new Set(fields.map(({ name }) => name))
  const readCursor = names.has('startCursor') || names.has('endCursor') ? cursor() : undefined
  const cursorOf = (item: Json | undefined, readContext: ReadContext): string | null =>
    item === undefined || !readCursor ? null : readCursor(asList(item), readContext)
  return {
    looksAhead: names.has(page.backward ? 'hasPreviousPage' : 'hasNextPage'),
    read: (all, inPage, readContext) => {
      const more = all.length > inPage.length
      const values: FieldReaders<PageInfo> = {
        hasNextPage: () => (page.backward ? page.before !== undefined : more),
        hasPreviousPage: () => (page.backward ? more : page.after !== undefined),
        startCursor: () => cursorOf(inPage[0], readContext),
        endCursor: () => cursorOf(inPage.at(-1), readContext),
      }
      return readFields(type.name, fields, values)
    },
  }
}
