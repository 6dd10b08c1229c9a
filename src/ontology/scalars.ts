import { type GraphQLSchema, Kind, type ValueNode, isScalarType, print } from 'graphql'
import { ClientError } from '../errors.ts'

/** A scalar of the schema that texts are written in: one place says what is valid, for clients and for seeds. */
interface TextScalar {
  /** What would be right, for a message: `a date such as 2025-05-31`. */
  readonly expected: string
  /** The value as the graph stores it; undefined for other texts. */
  readonly parse: (text: string) => string | undefined
}

/** The scalars that `schema/base/scalars.graphql` declares. */
export const TEXT_SCALARS = {
  Date: { expected: 'a date such as 2025-05-31', parse: parseDate },
  DateTime: { expected: 'a UTC time such as 2025-08-01T00:00:00.000Z', parse: parseDateTime },
} as const satisfies Readonly<Record<string, TextScalar>>

/** A day that exists, as RFC 3339 writes it. `Date` turns 30 February into 2 March, so the text has to come back. */
function parseDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return isoOf(`${text}T00:00:00.000Z`) === `${text}T00:00:00.000Z` ? text : undefined
}

const TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** A moment as RFC 3339 writes it, in UTC and to the millisecond: texts in one form can be compared. */
function parseDateTime(text: string): string | undefined {
  const day = TIME.exec(text)?.[1]
  return day !== undefined && parseDate(day) !== undefined ? isoOf(text) : undefined
}

function isoOf(text: string): string | undefined {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** Has the scalars of a schema parse what clients send; what they refuse is a ClientError BAD_USER_INPUT. */
export function parseTextScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(TEXT_SCALARS)) {
    const type = schema.getType(name)
    if (!isScalarType(type)) continue
    const read = (value: unknown, written: string, node?: ValueNode): string => {
      const parsed = typeof value === 'string' ? scalar.parse(value) : undefined
      if (parsed !== undefined) return parsed
      throw new ClientError(
        'BAD_USER_INPUT',
        `${name} cannot represent ${written}; it takes ${scalar.expected}.`,
        node && [node],
      )
    }
    type.parseValue = (value) => read(value, JSON.stringify(value))
    type.parseLiteral = (node) => read(node.kind === Kind.STRING ? node.value : undefined, print(node), node)
  }
}
