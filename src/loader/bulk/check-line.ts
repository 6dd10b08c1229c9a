import { asList, isList, isMap } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { parseCitation } from '../../citation.ts'
import { faultIn } from '../characters.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { isIdentifier } from '../../ontology/names.ts'
import {
  type Scalar,
  expectedOf,
  isAllowed,
  isStoredWithItemsOnly,
  print,
  tooMany,
} from '../property-values.ts'
import type { Properties } from '../rows.ts'
import { TEXT_SCALARS } from '../../ontology/scalars.ts'
import { SEARCH_DATES, SEARCH_PROPERTIES, searchPropertiesOf } from '../search-properties.ts'
import type { Shape } from '../shape.ts'

/** A row for a statement: a `NodeRow` or a `RelationshipRow`, by the shape of the file. */
export type LineRow = { readonly properties: Properties } & Readonly<Record<string, Json>>

const SEARCH = Object.keys(SEARCH_PROPERTIES)
const SEARCH_AND_DATES: readonly string[] = [...SEARCH, ...SEARCH_DATES]

/**
 * Parses a line and checks it against the ontology.
 * @param sources `id`s of the sources that evidence may cite.
 * @param report called with each error.
 * @returns undefined if there was any.
 */
export function readLine(
  text: string,
  shape: Shape,
  sources: ReadonlySet<string>,
  report: (message: string) => void,
): LineRow | undefined {
  let errors = 0
  const wrong = (message: string): void => {
    errors++
    report(message)
  }
  const line = parse(text)
  const properties = line?.['properties']
  if (!line || !isMap(properties)) {
    const keys = [...shape.prefixes.keys()].map((key) => `"${key}": "…"`).join(', ')
    wrong(`not a JSON object on one line; expected {${keys}, "properties": {…}}`)
    return undefined
  }
  checkEnds(line, shape, wrong)
  checkProperties(properties, shape, sources, wrong)
  if (errors > 0) return undefined
  const found =
    shape.searchable && !('searchKeys' in properties) ? searchPropertiesOf(properties, shape.searched) : {}
  const id = line['id'] === undefined ? {} : { id: line['id'] }
  return { ...line, properties: { ...id, ...unlessStated(shape), ...properties, ...found, seed: true } }
}

/** What is derived and not stated: a relationship is implied only where that is said. */
function unlessStated({ properties }: Shape): Properties {
  const flags = [...properties.values()].filter(({ derived, scalar }) => derived && scalar === 'Boolean')
  return Object.fromEntries(flags.map(({ property }) => [property, false]))
}

function parse(text: string): Properties | undefined {
  try {
    const line: unknown = JSON.parse(text)
    return isMap(line) ? line : undefined
  } catch {
    return undefined
  }
}

function checkEnds(line: Properties, { prefixes, idLength }: Shape, wrong: (message: string) => void): void {
  for (const [key, prefix] of prefixes) {
    const id = line[key]
    if (typeof id !== 'string' || !id.startsWith(`${prefix}:`) || !isIdentifier(id)) {
      wrong(`${key} is ${print(id)}; expected an id such as ${prefix}:a-readable-slug`)
    } else if (id.length > idLength) {
      wrong(`${key} is ${print(id)}; expected at most ${idLength} characters, not ${id.length}`)
    }
  }
  const unknown = Object.keys(line).find((key) => key !== 'properties' && !prefixes.has(key))
  if (unknown !== undefined)
    wrong(`unknown key "${unknown}"; a line has ${[...prefixes.keys()].join(', ')} and properties`)
}

function checkProperties(
  properties: Properties,
  shape: Shape,
  sources: ReadonlySet<string>,
  wrong: (message: string) => void,
): void {
  for (const [name, value] of Object.entries(properties)) {
    const property = shape.properties.get(name)
    if (property) checkValue(name, value, property, wrong)
    else if (shape.evidence && name === 'evidence') checkEvidence(value, sources, wrong)
    else if (shape.dates.has(name)) checkDates(name, value, shape.dates.get(name)?.list === true, wrong)
    else if (!(shape.searchable && SEARCH_AND_DATES.includes(name))) {
      const known = [...shape.properties.keys(), ...(shape.evidence ? ['evidence'] : [])]
      wrong(`unknown property "${name}"${didYouMean(name, known)}`)
    }
  }
  for (const property of shape.properties.values()) {
    const isOptional = !property.required || isStoredWithItemsOnly(property) || property.derived === true
    if (!isOptional && properties[property.property] === undefined) wrong(`${property.property} is missing`)
  }
  if (shape.evidence && properties['evidence'] === undefined) wrong('evidence is missing')
  if (shape.searchable) checkSearch(properties, wrong)
}

function checkValue(name: string, value: Json, property: Property, wrong: (message: string) => void): void {
  if (!property.list) {
    if (!isScalar(value) || !isAllowed(property, value)) {
      wrong(`${name} is ${print(value)}; expected ${expectedOf(property, isScalar(value) ? value : null)}`)
    }
  } else if (!isList(value)) wrong(`${name} is ${print(value)}; expected a list`)
  else {
    const number = tooMany(property, value.length)
    if (number !== undefined) wrong(`${name} ${number}`)
    const item = value.find((one) => !isScalar(one) || !isAllowed(property, one))
    if (item !== undefined) {
      wrong(
        `an item of ${name} is ${print(item)}; expected ${expectedOf(property, isScalar(item) ? item : null)}`,
      )
    }
  }
}

function checkEvidence(value: Json, sources: ReadonlySet<string>, wrong: (message: string) => void): void {
  if (!isList(value)) {
    wrong(`evidence is ${print(value)}; expected a list`)
    return
  }
  for (const fragment of value) {
    const citation = typeof fragment === 'string' ? parseCitation(fragment) : undefined
    if (!citation) {
      wrong(`evidence holds ${print(fragment)}; expected a citation such as source:bulletin#char=12,18`)
    } else if (!sources.has(citation.source)) {
      wrong(`evidence cites ${citation.source}, which is not in nodes/Source.jsonl`)
    }
  }
}

/** A date, or a list of them; an empty text is the beginning. */
function checkDates(name: string, value: Json, list: boolean, wrong: (message: string) => void): void {
  const isSince = (one: Json): boolean =>
    typeof one === 'string' && (one === '' || TEXT_SCALARS.Date.parse(one) !== undefined)
  const isRight = isList(value) ? list && value.every(isSince) : !list && isSince(value)
  if (!isRight) {
    const expected = `${TEXT_SCALARS.Date.expected}, or "" for the beginning`
    wrong(`${name} is ${print(value)}; expected ${list ? 'a list of dates, each ' : ''}${expected}`)
  }
}

/** Search properties are stated together or left to the loader. */
function checkSearch(properties: Properties, wrong: (message: string) => void): void {
  if (SEARCH.every((name) => properties[name] === undefined)) return
  const wellTyped = Object.entries(SEARCH_PROPERTIES).every(([name, { list }]) => {
    const value = properties[name]
    return list ? isList(value) && value.every(isSearchText) : isSearchText(value)
  })
  const { searchKeys, searchNames } = properties
  if (!wellTyped || asList(searchKeys).length !== asList(searchNames).length) {
    wrong(`${SEARCH.join(', ')} are inconsistent; leave them out and the loader computes them`)
  }
}

function isSearchText(value: Json | undefined): value is string {
  return typeof value === 'string' && faultIn(value) === undefined
}

function isScalar(value: Json): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
