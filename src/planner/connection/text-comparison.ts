import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import type { Dialect } from '../dialect.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import type { Read } from '../value.ts'

/** Whether a property is a text of any characters: identifiers, dates and values of enums are ASCII. */
export function isText(property: Property): boolean {
  return property.scalar === 'String' && property.values === undefined && !property.list
}

export type Comparison = '<' | '>'

/**
 * Compares a stored text with a parameter by code point, as both engines sort texts. Neo4j compares by UTF-16 code
 * unit unless an index does it, which turns the answer round for the texts that `misplacedTexts` describes.
 * @param parameter the parameter in Cypher.
 * @param read gives its value.
 */
export function compareText(
  { builder, dialect }: { readonly builder: StatementBuilder; readonly dialect: Dialect },
  stored: string,
  comparison: Comparison,
  parameter: string,
  read: Read,
): string {
  const compared = `${stored} ${comparison} ${parameter}`
  if (!dialect.comparesCodeUnits) return compared
  const text = builder.variable()
  const misplaced = builder.parameter((variables) => misplacedTexts(read(variables)))
  return (
    `(${compared} XOR any(${text} IN ${misplaced} WHERE ${stored} STARTS WITH ${text}[0] ` +
    `AND ${stored} >= ${text}[1] AND coalesce(${stored} < ${text}[2], true)))`
  )
}

/** A character that code units sort otherwise than code points: beyond U+FFFF, or from U+E000 on. */
const MISPLACED = /[\u{E000}-\u{10FFFF}]/gu

/** The most code units of all beginnings of a text together; no name is as long. */
const MAX_LENGTH = 100_000

/**
 * The texts that stand on one side of a given text by UTF-16 code unit and on the other by code point. They agree with
 * it up to a character, and of the two characters there one is beyond U+FFFF and the other one of U+E000 to U+FFFF.
 * @returns for each such character what they begin with, the first of them and, unless it is all of them, the first
 *   that is none of them, by code unit.
 */
export function misplacedTexts(text: Json): readonly (readonly [string, string, string | null])[] {
  if (typeof text !== 'string') return []
  const misplaced: [string, string, string | null][] = []
  let length = 0
  for (const { 0: character, index } of text.matchAll(MISPLACED)) {
    length += index
    if (length > MAX_LENGTH) break
    const start = text.slice(0, index)
    misplaced.push(
      character.length === 2
        ? [start, `${start}\u{E000}`, null]
        : [start, `${start}\u{10000}`, `${start}\u{E000}`],
    )
  }
  return misplaced
}
