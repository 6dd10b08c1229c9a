import type { TextFormat, TextFormatOf } from '../format.ts'
import type { EdgeRecord, NodeRecord } from '../model.ts'
import { type Resource, Resources, type Value } from './resources.ts'
import { PREFIXES, compact, contextOf } from './vocabulary.ts'

/** JSON-LD with its context inside, so that nobody has to fetch it: one resource a line. */
export const jsonLd: TextFormatOf = (model, info): TextFormat => {
  const resources = new Resources(model, info)
  const lines = (all: readonly Resource[]): string =>
    all.map((one) => `,\n${JSON.stringify(nodeObject(one))}`).join('')
  return {
    begin: `{"@context": ${JSON.stringify(contextOf(model))},\n"@graph": [\n${JSON.stringify(nodeObject(resources.dataset()))}`,
    nodes: (records: readonly NodeRecord[]) =>
      records.map((record) => lines(resources.ofNode(record))).join(''),
    between: '',
    edges: (records: readonly EdgeRecord[]) =>
      records.map((record) => lines(resources.ofEdge(record))).join(''),
    end: '\n]}\n',
  }
}

/** A resource by the keys of the context. */
export function nodeObject({ iri, types, values }: Resource): Readonly<Record<string, unknown>> {
  return {
    '@id': iri,
    ...(types.length > 0 ? { '@type': types.map(({ key }) => compact(key)) } : {}),
    ...Object.fromEntries(
      values.map(([{ key }, all, isList]) => {
        const written = all.map(jsonOf)
        return [key, isList || written.length > 1 ? written : written[0]]
      }),
    ),
  }
}

/** The datatype of a value follows from its key; only numbers of other vocabularies have to say it themselves. */
function jsonOf(value: Value): unknown {
  if ('iri' in value) return value.iri
  if (value.datatype === `${PREFIXES.xsd}integer`) return Number(value.text)
  if (value.datatype === `${PREFIXES.xsd}boolean`) return value.text === 'true'
  return value.text
}
