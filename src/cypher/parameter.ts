import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../command-line.ts'
import type { Json } from '../graph/port.ts'

/**
 * Stands in the statement for a parameter whose numbers a value of JavaScript could not carry: `1.0` is a FLOAT and would
 * arrive as the INTEGER 1, and 9007199254740993 would lose its last digit.
 */
export class CypherLiteral {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The value of a parameter. */
export type Parameter = Json | CypherLiteral

export type Parameters = Readonly<Record<string, Parameter>>

/**
 * Reads the value of a parameter: JSON, or else text.
 * @throws UsageError for a number that neither INTEGER nor FLOAT holds.
 */
export function readParameter(name: string, text: string): Parameter {
  const json = parsed(text)
  return json === undefined ? text : exact(name, json, contentsOf(text))
}

/**
 * Reads a JSON object of parameters.
 * @returns undefined where the text is something else.
 * @throws UsageError as `readParameter` does.
 */
export function readParameters(text: string): Parameters | undefined {
  const json = parsed(text)
  const contents = contentsOf(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !isMap(contents)) return undefined
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, exact(name, value, contents.get(name, true))]),
  )
}

function parsed(text: string): Json | undefined {
  try {
    // A number beyond all FLOATs is infinite for `JSON.parse`; `exact` refuses it.
    return z.custom<Json>().parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Every JSON text is YAML, whose parser remembers how a number was written. */
function contentsOf(text: string): unknown {
  return parseDocument(text, { schema: 'json', uniqueKeys: false }).contents
}

function exact(name: string, value: Json, node: unknown): Parameter {
  const inexact: string[] = []
  const literal = print(node, (source) => {
    const number = Number(source)
    if (!Number.isFinite(number)) {
      throw new UsageError(`${name} is ${source}; a FLOAT goes up to ${Number.MAX_VALUE}`)
    }
    const isInteger = /^-?\d+$/.test(source)
    if (isInteger && BigInt.asIntN(64, BigInt(source)) !== BigInt(source)) {
      throw new UsageError(
        `${name} is ${source}; an INTEGER goes from -2^63 to 2^63 - 1; write ${source}.0 for a FLOAT`,
      )
    }
    if (isInteger ? !Number.isSafeInteger(number) : Number.isInteger(number)) inexact.push(source)
    return source
  })
  return inexact.length === 0 ? value : new CypherLiteral(literal)
}

function print(node: unknown, number: (source: string) => string): string {
  if (isMap(node)) {
    const pairs = node.items.map(
      ({ key, value }) =>
        `\`${String(isScalar(key) ? key.value : key).replaceAll('`', '``')}\`: ${print(value, number)}`,
    )
    return `{${pairs.join(', ')}}`
  }
  if (isSeq(node)) return `[${node.items.map((item) => print(item, number)).join(', ')}]`
  if (!isScalar(node)) return 'null'
  if (typeof node.value === 'number') return number(node.source ?? String(node.value))
  return JSON.stringify(node.value)
}
