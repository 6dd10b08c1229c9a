import type { FieldFunctionOptions, FieldPolicy, StoreObject, TypePolicies } from '@apollo/client'
import { canonicalStringify } from '@apollo/client/utilities'
import { print } from 'graphql'
import embeddedTypes from './embedded-types.json' with { type: 'json' }
import lists from './lists.json' with { type: 'json' }

/*
 * Type policies for Apollo Client 4: `new InMemoryCache({ possibleTypes, typePolicies })`. The JSON files beside this one are
 * derived from the schema, so all of its connections and types are covered.
 */

/** A page and the arguments it was asked with; a list forward begins where there is no cursor, one backward ends there. */
interface Page {
  readonly backward: boolean
  readonly cursor: string | null
  readonly size: number | null
  readonly content: StoreObject
}

type Options = Pick<FieldFunctionOptions, 'args' | 'readField'>

/**
 * A list that grows by `fetchMore`. Each selection has a list of its own, so that components which read `nodes`, `edges` or
 * other fields of the same list never see what another one has not asked for, nor a `pageInfo` of pages they do not have.
 */
const connection: FieldPolicy<readonly Page[], StoreObject, StoreObject> = {
  keyArgs: (args, { field, fieldName }) => {
    const filter = Object.entries(args ?? {}).filter(
      ([name, value]) => !PAGING.includes(name) && value !== undefined && value !== null,
    )
    return `${fieldName}:${canonicalStringify(filter)}${field?.selectionSet ? print(field.selectionSet) : ''}`
  },

  merge: (existing = [], incoming, { args }) => {
    const asked = placeOf(args)
    return [...existing.filter((page) => !isAt(page, asked)), { ...asked, content: incoming }]
  },

  /** The page that was asked for, and those that were fetched from its end on. */
  read: (existing = [], { args, readField }) => {
    const asked = placeOf(args)
    const pages: Page[] = []
    let next = existing.find((page) => isAt(page, asked))
    while (next && !pages.includes(next)) {
      pages.push(next)
      const cursor = cursorAfter(next, readField)
      next = existing.findLast((page) => page.backward === asked.backward && page.cursor === cursor)
    }
    return joined(asked.backward ? pages.reverse() : pages)
  },
}

const PAGING = ['first', 'after', 'last', 'before']

function placeOf(args: Options['args']): Omit<Page, 'content'> {
  const backward = typeof args?.['last'] === 'number'
  const cursor: unknown = args?.[backward ? 'before' : 'after']
  const size: unknown = args?.[backward ? 'last' : 'first']
  return {
    backward,
    cursor: typeof cursor === 'string' ? cursor : null,
    size: typeof size === 'number' ? size : null,
  }
}

function isAt(page: Page, place: Omit<Page, 'content'>): boolean {
  return page.backward === place.backward && page.cursor === place.cursor && page.size === place.size
}

/** The cursor with which the page behind this one is fetched; undefined where neither `pageInfo` nor edges say it. */
function cursorAfter({ backward, content }: Page, readField: Options['readField']): string | undefined {
  const { pageInfo, edges } = content
  const ofPage = isObject(pageInfo)
    ? readField<string>(backward ? 'startCursor' : 'endCursor', pageInfo)
    : undefined
  const edge: unknown = Array.isArray(edges) ? edges.at(backward ? 0 : -1) : undefined
  return ofPage ?? (isObject(edge) ? readField<string>('cursor', edge) : undefined)
}

/** Pages in the order of the list as one; what the list has once, such as `totalCount`, comes from its first page. */
function joined(pages: readonly Page[]): StoreObject | undefined {
  const [start, end] = [pages[0]?.content, pages.at(-1)?.content]
  if (!start || !end) return undefined
  const all = (name: string): object =>
    name in start ? { [name]: pages.flatMap(({ content }) => content[name]) } : {}
  const { pageInfo: before } = start
  const { pageInfo: after } = end
  return {
    ...start,
    ...all('nodes'),
    ...all('edges'),
    ...(isObject(before) && isObject(after)
      ? { pageInfo: { ...after, ...chosen(before, ['hasPreviousPage', 'startCursor']) } }
      : {}),
  }
}

function chosen(object: StoreObject, names: readonly string[]): StoreObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)))
}

function isObject(value: unknown): value is StoreObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists of objects without identity: what another component read of each item stays. */
const embeddedList: FieldPolicy<readonly StoreObject[]> = {
  merge: (existing, incoming, { mergeObjects }) =>
    existing?.length === incoming.length
      ? incoming.map((item, index) => mergeObjects(existing[index] ?? item, item))
      : incoming,
}

function fieldsOf(type: string): Record<string, FieldPolicy> {
  const named: readonly (readonly [Readonly<Record<string, readonly string[]>>, FieldPolicy])[] = [
    [lists.connections, connection],
    [lists.embedded, embeddedList],
  ]
  return Object.fromEntries(
    named.flatMap(([fields, policy]) => (fields[type] ?? []).map((name) => [name, policy])),
  )
}

/** Policies of all types of the schema that need one. */
export const typePolicies: TypePolicies = {
  ...Object.fromEntries(
    [...Object.keys(lists.connections), ...Object.keys(lists.embedded)].map((type) => [
      type,
      { fields: fieldsOf(type) },
    ]),
  ),
  // Their `id`, if they have one, is that of something else.
  ...Object.fromEntries(
    embeddedTypes.map((type) => [type, { keyFields: false, merge: true, fields: fieldsOf(type) }]),
  ),
}
