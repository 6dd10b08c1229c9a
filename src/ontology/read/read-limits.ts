import type { GraphQLField, GraphQLSchema } from 'graphql'
import { directiveOf, hasDirective } from '../directives.ts'
import { SchemaError } from '../schema-error.ts'

/** How long the texts of a property may be. */
export interface Limits {
  /** Characters (UTF-16 code units) of a text, or of each text in a list. */
  readonly maxLength: number
  /** Texts in a list; 1 where there is no list. */
  readonly maxItems: number
}

/** Limits of what the schema sets none for. `SHORT` is for what an index or a group holds, and for lists. */
export const TEXT_LENGTH = 10_000
export const SHORT_LENGTH = 200
const LIST_ITEMS = 100

/** Neo4j's index takes 8 kB, and a character up to three bytes. */
const MOST_INDEXED = 2_000

/** The embedded engine stores 16 MiB in a property. */
export const MOST_STORED = 4_000_000

/**
 * Reads the limits of a property: those that `@maxLength` and `@maxItems` set, or the usual ones.
 * @throws SchemaError
 */
export function readLimits(
  schema: GraphQLSchema,
  where: string,
  field: GraphQLField<unknown, unknown>,
  { text, list }: { readonly text: boolean; readonly list: boolean },
): Limits {
  const [length, items] = [numberOf('maxLength'), numberOf('maxItems')]
  const refuse = (message: string): never => {
    throw new SchemaError(`${where}: ${message}`, field.astNode)
  }
  if (length !== undefined && !text) refuse('@maxLength is for texts')
  if (items !== undefined && !list) refuse('@maxItems is for lists')
  if ([length, items].some((limit) => limit !== undefined && limit < 1)) refuse('a limit is at least 1')
  const indexed = ['index', 'category'].some((name) => hasDirective(schema, name, field.astNode))
  const short = list || indexed || field.name === 'id'
  const maxLength = length ?? (short ? SHORT_LENGTH : TEXT_LENGTH)
  const maxItems = list ? (items ?? LIST_ITEMS) : 1
  if (indexed && maxLength > MOST_INDEXED) {
    refuse(`an index takes at most ${MOST_INDEXED} characters, not ${maxLength}`)
  }
  if (maxLength * maxItems > MOST_STORED) refuse(`a property takes at most ${MOST_STORED} characters`)
  return { maxLength, maxItems }

  function numberOf(directive: string): number | undefined {
    const value = directiveOf(schema, directive, field.astNode)?.['of']
    return typeof value === 'number' ? value : undefined
  }
}
