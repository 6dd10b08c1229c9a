import { badArgument } from '../../errors.ts'
import { isList } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { SelectedField } from '../selection.ts'
import { type Read, type Value, type Variables, argumentOf, checkNumber } from '../value.ts'
import {
  MAX_CURSOR_LENGTH,
  MAX_FILTER_PARTS,
  MAX_LIST_ITEMS,
  MAX_OPERATION_ITEMS,
  MAX_SEARCH_LENGTH,
  MAX_TEXT_LENGTH,
} from './limits.ts'

/** A text or a list that a client sends, and that statements are handed. */
export interface SentValue {
  readonly field: SelectedField
  /** Where it stands, for a message: `where.id.in`. */
  readonly path: string
  readonly read: Read
  /** How many characters it may have, or each of its items. */
  readonly maxLength: number
  /** How often a statement is handed it. */
  readonly times: number
}

/**
 * The texts and lists among the arguments of a field.
 * @param times how often its statement needs its filter: for the page, each count and each grouping.
 * @throws ClientError BAD_USER_INPUT for a filter of too many parts.
 */
export function sentValues(field: SelectedField, variables: Variables, times = 1): readonly SentValue[] {
  const sent: SentValue[] = []
  for (const { name } of field.definition.args) {
    const value = argumentOf(field, name, variables)
    let parts = 0
    const walk = (one: Value, path: string): void => {
      if (one.kind === 'object') {
        parts += one.fields.size
        for (const [key, inner] of one.fields) walk(inner, `${path}.${key}`)
      } else if (one.kind === 'list' && one.items[0]?.kind === 'object') {
        parts += one.items.length
        for (const [index, inner] of one.items.entries()) walk(inner, `${path}[${index}]`)
      } else if (one.kind === 'list' || typeof one.sample === 'string') {
        sent.push({ field, path, read: one.read, maxLength: maxLengthOf(field, name), times })
      }
    }
    if (value) walk(value, name)
    if (parts > MAX_FILTER_PARTS) {
      throw badArgument(
        name,
        `\`${name}\` has ${parts} names and members, but may have ${MAX_FILTER_PARTS} at most; compare with many values by \`in\`.`,
        field.nodes,
      )
    }
  }
  return sent
}

function maxLengthOf(field: SelectedField, argument: string): number {
  if (argument === 'after' || argument === 'before') return MAX_CURSOR_LENGTH
  return field.name === 'search' && argument === 'text' ? MAX_SEARCH_LENGTH : MAX_TEXT_LENGTH
}

/**
 * Checks the lists and numbers of variables before anything is planned, which looks at each of them: a plan may be known
 * already, and then looks at none.
 * @throws ClientError BAD_USER_INPUT
 */
export function checkVariables(variables: Variables): void {
  const check = (value: unknown, path: string): void => {
    if (typeof value === 'number') checkNumber(value, path, `$${path}`)
    else if (Array.isArray(value)) {
      if (value.length > MAX_LIST_ITEMS) {
        const size = `${value.length} items, but may have ${MAX_LIST_ITEMS} at most`
        throw badArgument(path, `\`$${path}\` has ${size}.`)
      }
      for (const [index, item] of value.entries())
        if (typeof item !== 'string') check(item, `${path}[${index}]`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) check(inner, `${path}.${name}`)
    }
  }
  for (const [name, value] of Object.entries(variables)) check(value, name)
}

/**
 * Checks what clients send with a request.
 * @throws ClientError BAD_USER_INPUT for a text or a list that is too long, or too many items of lists together.
 */
export function checkValues(sent: readonly SentValue[], variables: Variables): void {
  let items = 0
  for (const value of sent) {
    const given = value.read(variables)
    if (isList(given)) {
      if (given.length > MAX_LIST_ITEMS) throw tooLong(value, `${given.length} items`, MAX_LIST_ITEMS)
      for (const item of given) checkLength(value, item)
      items += given.length * value.times
    } else checkLength(value, given)
  }
  const [first] = sent
  if (items <= MAX_OPERATION_ITEMS || !first) return
  throw badArgument(
    first.path,
    `The lists of the operation have ${items} items, each counted wherever it is needed, but may have ` +
      `${MAX_OPERATION_ITEMS} at most; send several operations.`,
  )
}

function checkLength(value: SentValue, text: Json): void {
  if (typeof text !== 'string' || text.length <= value.maxLength) return
  throw tooLong(value, `${text.length} characters`, value.maxLength)
}

function tooLong({ path, field }: SentValue, size: string, most: number): Error {
  return badArgument(path, `\`${path}\` has ${size}, but may have ${most} at most.`, field.nodes)
}
