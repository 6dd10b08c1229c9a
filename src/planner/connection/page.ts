import { asText } from '../../graph/json.ts'
import { badArgument } from '../../errors.ts'
import type { SelectedField } from '../selection.ts'
import { type Read, type Variables, argumentOf } from '../value.ts'
import type { PlanContext } from '../plan-context.ts'

/** How many items a page has where the client says nothing, and at most. */
export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/** The page of a list that a field asks for. */
export interface Page {
  /** Number of items asked for; throws ClientError where it is out of range. */
  readonly size: (variables: Variables) => number
  /** From the end of the list, with `last`. */
  readonly backward: boolean
  readonly after: Read | undefined
  readonly before: Read | undefined
}

/**
 * Reads `first`, `after`, `last` and `before`; registers the check of the size.
 * @throws ClientError BAD_USER_INPUT where both `first` and `last` are given.
 */
export function planPage(context: PlanContext, field: SelectedField): Page {
  const [first, after, last, before] = ['first', 'after', 'last', 'before'].map((name) =>
    argumentOf(field, name, context.variables),
  )
  if (first && last) {
    throw badArgument('last', 'Both `first` and `last` are given; ask for one of them.', field.nodes)
  }
  const size = sizeOf(context, field, last ? 'last' : 'first')
  return {
    size,
    backward: last !== undefined,
    after: after?.kind === 'leaf' ? after.read : undefined,
    before: before?.kind === 'leaf' ? before.read : undefined,
  }
}

/** How many items an argument asks for: 1 to `most`, `DEFAULT_PAGE_SIZE` where it is absent. */
export function sizeOf(
  context: PlanContext,
  field: SelectedField,
  name: string,
  most = MAX_PAGE_SIZE,
): (variables: Variables) => number {
  const value = argumentOf(field, name, context.variables)
  if (value?.kind !== 'leaf') return () => DEFAULT_PAGE_SIZE
  const size = (variables: Variables): number => {
    const given = value.read(variables)
    if (typeof given !== 'number' || given < 1 || given > most) {
      throw badArgument(name, `\`${name}\` is ${asText(given)}, but must be 1 to ${most}.`, field.nodes)
    }
    return given
  }
  context.checks.push((variables) => void size(variables))
  return size
}
