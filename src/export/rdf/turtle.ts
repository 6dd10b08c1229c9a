import type { TextFormat, TextFormatOf } from '../format.ts'
import { type Resource, Resources, type Value } from './resources.ts'
import { PREFIXES, compact } from './vocabulary.ts'

/** Turtle: one resource after another. */
export const turtle: TextFormatOf = (model, info): TextFormat => {
  const resources = new Resources(model, info)
  const blocks = (all: readonly Resource[]): string => all.map(block).join('')
  return {
    begin: prologue() + block(resources.dataset()),
    nodes: (records) => records.map((record) => blocks(resources.ofNode(record))).join(''),
    between: '',
    edges: (records) => records.map((record) => blocks(resources.ofEdge(record))).join(''),
    end: '',
  }
}

/** The prefixes of a document. */
export function prologue(): string {
  const lines = Object.entries(PREFIXES).map(([prefix, start]) => `@prefix ${prefix}: <${start}> .\n`)
  return `${lines.join('')}\n`
}

/** What is said of one resource. */
export function block({ iri, types, values }: Resource): string {
  const said = [
    ...(types.length > 0 ? [`a ${types.map((type) => name(type.iri)).join(', ')}`] : []),
    ...values.map(([term, all]) => `${name(term.iri)} ${all.map(printed).join(', ')}`),
  ]
  return `${name(iri)} ${said.join(' ;\n  ')} .\n`
}

function name(iri: string): string {
  const short = compact(iri)
  return short === iri ? `<${iri}>` : short
}

/** JSON escapes texts as Turtle does. */
function printed(value: Value): string {
  if ('iri' in value) return name(value.iri)
  const { text, language, datatype } = value
  if (datatype === `${PREFIXES.xsd}integer` || datatype === `${PREFIXES.xsd}boolean`) return text
  const quoted = JSON.stringify(text)
  if (language !== undefined) return `${quoted}@${language}`
  return datatype === undefined ? quoted : `${quoted}^^${compact(datatype)}`
}
