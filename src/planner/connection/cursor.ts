import type { ASTNode } from 'graphql'
import { asText } from '../../graph/json.ts'
import { badArgument } from '../../errors.ts'
import type { Json } from '../../graph/port.ts'

/**
 * A cursor: the values an item is ordered by, its `id` among them, and the order they belong to. It stays
 * right when items are inserted or removed, because it names a place between values, not a count.
 */
export function encodeCursor(order: string, values: readonly Json[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url')
}

/**
 * The values of a cursor.
 * @param length how many values the order has.
 * @throws ClientError BAD_USER_INPUT naming the argument: not a cursor, or one of another order.
 */
export function decodeCursor(
  cursor: Json,
  order: string,
  length: number,
  argument: string,
  nodes?: readonly ASTNode[],
): readonly Json[] {
  const parts = parse(cursor)
  if (!parts) {
    throw badArgument(
      argument,
      `\`${argument}\` is not a cursor of this API; pass one from \`edges\` or \`pageInfo\`.`,
      nodes,
    )
  }
  const [given, ...values] = parts
  if (given !== order || values.length !== length || !values.every(isScalar)) {
    throw badArgument(
      argument,
      `\`${argument}\` is a cursor from another ordering (${asText(given)}); this list is ordered by ${order}. ` +
        'Start again from the first page after changing `orderBy`.',
      nodes,
    )
  }
  return values
}

function parse(cursor: Json): readonly Json[] | undefined {
  if (typeof cursor !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isParts(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The order's name, then the values; what is inside them is checked against the order. */
function isParts(value: unknown): value is readonly [string, ...Json[]] {
  return Array.isArray(value) && typeof value[0] === 'string'
}

function isScalar(value: Json): boolean {
  return value === null || typeof value !== 'object'
}
