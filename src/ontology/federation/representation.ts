import { type ClientError, badArgument } from '../../errors.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { property } from '../../property.ts'
import type { Ontology } from '../model.ts'

/** A reference of another subgraph to a node of this graph. */
export interface Representation {
  /** Name of the type, which is also the label. */
  readonly type: string
  readonly id: string
}

/** Between type and identifier of a representation that is kept as one text; no name of a type has it. */
const SEPARATOR = ' '

/**
 * Reads what a gateway sends into one text, so that a list of them is planned like a list of identifiers. Other fields than
 * the key are left out: no field of this graph requires them.
 * @throws ClientError BAD_USER_INPUT where it names no type of this graph, or no `id`.
 */
export function parseRepresentation({ nodes }: Pick<Ontology, 'nodes'>, value: unknown): string {
  const type = property(value, '__typename')
  if (typeof type !== 'string' || type === '') {
    throw refused(
      'has no `__typename`; a representation is such as {"__typename": "Agency", "id": "agency:…"}.',
    )
  }
  if (!nodes.has(type)) {
    const name = type.length > LONGEST_NAME ? `${type.slice(0, LONGEST_NAME)}…` : type
    throw refused(
      `is of ${JSON.stringify(name)}, which no entity of this graph is${didYouMean(name, nodes.keys())}.`,
    )
  }
  const id = property(value, 'id')
  if (typeof id === 'string') return `${type}${SEPARATOR}${id}`
  if (Number.isSafeInteger(id)) return `${type}${SEPARATOR}${String(id)}`
  throw refused(`of ${type} has no \`id\`, the key of every entity.`)
}

/** Longer names are cut in messages. */
const LONGEST_NAME = 100

function refused(reason: string): ClientError {
  return badArgument('representations', `A representation ${reason}`)
}

/** Reads the text that `parseRepresentation` made. */
export function readRepresentation(text: string): Representation {
  const at = text.indexOf(SEPARATOR)
  return { type: text.slice(0, at), id: text.slice(at + SEPARATOR.length) }
}
