import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { parseCitation } from '../../citation.ts'
import { searchPropertiesOf } from '../load/content.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { isId } from '../read/read-properties.ts'
import { expectedOf, isAllowed } from '../read/read-property.ts'
import type { Shape } from './shape.ts'

type Fields = Readonly<Record<string, Json>>

/** A line that was read: what goes into a statement. */
export type LineRow = { readonly properties: Fields } & Readonly<Record<string, Json>>

const SEARCH = ['searchKeys', 'searchNames', 'searchStarts', 'searchTokens']

/**
 * Reads a line of a file.
 * @param sources identifiers of the sources that evidence may cite.
 * @param report hears each diagnostic; the line is of no use then.
 */
export function readLine(
  text: string,
  shape: Shape,
  sources: ReadonlySet<string>,
  report: (message: string) => void,
): LineRow | undefined {
  let diagnostics = 0
  const wrong = (message: string): void => {
    diagnostics++
    report(message)
  }
  const line = parse(text)
  const properties = line?.['properties']
  if (!line || !isMap(properties)) {
    const keys = [...shape.prefixes.keys()].map((key) => `"${key}": "…"`).join(', ')
    wrong(`this should be one JSON object on one line: {${keys}, "properties": {…}}`)
    return undefined
  }
  checkEnds(line, shape, wrong)
  checkProperties(properties, shape, sources, wrong)
  if (diagnostics > 0) return undefined
  const found = shape.searchable && !('searchKeys' in properties) ? searchPropertiesOf({ properties }) : {}
  const id = line['id'] === undefined ? {} : { id: line['id'] }
  return { ...line, properties: { ...id, ...properties, ...found, seed: true } }
}

function parse(text: string): Fields | undefined {
  try {
    const line: unknown = JSON.parse(text)
    return isMap(line) ? line : undefined
  } catch {
    return undefined
  }
}

function checkEnds(line: Fields, { prefixes }: Shape, wrong: (message: string) => void): void {
  for (const [key, prefix] of prefixes) {
    const id = line[key]
    if (typeof id !== 'string' || !id.startsWith(`${prefix}:`) || !isId(id)) {
      wrong(`${key} is ${print(id)}, but should be like ${prefix}:a-readable-slug`)
    }
  }
  const unknown = Object.keys(line).find((key) => key !== 'properties' && !prefixesHave(prefixes, key))
  if (unknown !== undefined)
    wrong(`there is no place for "${unknown}" beside ${[...prefixes.keys()].join(', ')} and properties`)
}

function prefixesHave(prefixes: Shape['prefixes'], key: string): boolean {
  return [...prefixes.keys()].some((one) => one === key)
}

function checkProperties(
  properties: Fields,
  shape: Shape,
  sources: ReadonlySet<string>,
  wrong: (message: string) => void,
): void {
  for (const [name, value] of Object.entries(properties)) {
    const property = shape.properties.get(name)
    if (property) checkValue(name, value, property, wrong)
    else if (shape.evidence && name === 'evidence') checkEvidence(value, sources, wrong)
    else if (!(shape.searchable && SEARCH.includes(name))) {
      const known = [...shape.properties.keys(), ...(shape.evidence ? ['evidence'] : [])]
      wrong(`there is no property "${name}"${didYouMean(name, known)}`)
    }
  }
  for (const { property, required } of shape.properties.values()) {
    if (required && properties[property] === undefined) wrong(`${property} is missing`)
  }
  if (shape.evidence && properties['evidence'] === undefined) wrong('evidence is missing')
  if (shape.searchable) checkSearch(properties, wrong)
}

function checkValue(name: string, value: Json, property: Property, wrong: (message: string) => void): void {
  if (!property.list) {
    if (!isScalar(value) || !isAllowed(property, value)) {
      wrong(
        `${name} is ${print(value)}, but should be ${expectedOf(property, isScalar(value) ? value : null)}`,
      )
    }
  } else if (!isList(value)) wrong(`${name} is ${print(value)}, but should be a list`)
  else {
    const item = value.find((one) => !isScalar(one) || !isAllowed(property, one))
    if (item !== undefined) {
      wrong(
        `an item of ${name} is ${print(item)}, but should be ${expectedOf(property, isScalar(item) ? item : null)}`,
      )
    }
  }
}

function checkEvidence(value: Json, sources: ReadonlySet<string>, wrong: (message: string) => void): void {
  if (!isList(value)) {
    wrong(`evidence is ${print(value)}, but should be a list`)
    return
  }
  for (const fragment of value) {
    const citation = typeof fragment === 'string' ? parseCitation(fragment) : undefined
    if (!citation) {
      wrong(`evidence holds ${print(fragment)}, but should hold fragments such as source:bulletin#char=12,18`)
    } else if (!sources.has(citation.source)) {
      wrong(`evidence cites ${citation.source}, which is not in nodes/Source.jsonl`)
    }
  }
}

/** What an entity is found by is stated as a whole or left to the loader. */
function checkSearch(properties: Fields, wrong: (message: string) => void): void {
  const stated = SEARCH.filter((name) => properties[name] !== undefined)
  if (stated.length === 0) return
  const keys = properties['searchKeys']
  const names = properties['searchNames']
  const whole =
    isTexts(keys) &&
    isTexts(names) &&
    isTexts(properties['searchTokens']) &&
    typeof properties['searchStarts'] === 'string' &&
    keys.length === names.length
  if (!whole) wrong(`${SEARCH.join(', ')} do not fit together; leave them out, the loader works them out`)
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string')
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function print(value: Json | undefined): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
