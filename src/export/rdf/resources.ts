import { LRUCache } from 'lru-cache'
import { pathOfCitation, pathOfId } from '../../addresses.ts'
import { type Citation, parseCitation } from '../../citation.ts'
import { asList, asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { ExportInfo } from '../format.ts'
import type { Column, EdgeRecord, ExportModel, NodeRecord } from '../model.ts'
import { EVIDENCE_TERM, PREFIXES, type Term, datatypeOf, foreign, own, termOf } from './vocabulary.ts'

/** A value in linked data: another resource, or a text with a language or a datatype. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string | undefined; readonly datatype?: string | undefined }

/** What is said of one thing. */
export interface Resource {
  readonly iri: string
  readonly types: readonly Term[]
  readonly values: readonly (readonly [term: Term, values: readonly Value[], isList: boolean])[]
}

/** Citations remembered: the description of a place is not written again while it is among them. */
const REMEMBERED = 50_000

/** Describes what a graph holds as resources, for each format of linked data alike. */
export class Resources {
  readonly #columns: ExportModel['columns']
  readonly #info: ExportInfo
  readonly #described = new LRUCache<string, true>({ max: REMEMBERED })

  constructor({ columns }: ExportModel, info: ExportInfo) {
    this.#columns = columns
    this.#info = info
  }

  /** The graph as a whole. */
  dataset(): Resource {
    const { revision } = this.#info
    return {
      iri: this.#address('/'),
      types: [foreign('schema', 'Dataset'), foreign('prov', 'Entity')],
      values: [
        [foreign('schema', 'name'), [{ text: 'Initiative Graph' }], false],
        ...(revision === undefined
          ? []
          : ([[foreign('schema', 'version'), [{ text: revision }], false]] as const)),
      ],
    }
  }

  /** A node, and the places in sources it cites. */
  ofNode({ kind, id, values, evidence }: NodeRecord): readonly Resource[] {
    return [
      {
        iri: this.#address(pathOfId(id)),
        types: [own(kind.label), ...kind.means.map((iri) => ({ key: iri, iri }))],
        values: [...this.#values(kind.columns, values), ...this.#evidence(evidence)],
      },
      ...this.#places(evidence),
    ]
  }

  /** A relationship: itself, and as a statement of which more can be said. */
  ofEdge({ kind, from, to, values, evidence }: EdgeRecord): readonly Resource[] {
    const [subject, object] = [from, to].map((id) => this.#address(pathOfId(id)))
    const place = ['start', 'end'].map((name) => values[kind.columns.findIndex((one) => one.name === name)])
    const where = place.every((one) => typeof one === 'number') ? `/${place.join('-')}` : ''
    const type = own(kind.type)
    const said = [{ iri: object ?? '' }]
    return [
      { iri: subject ?? '', types: [], values: [[type, said, false]] },
      {
        iri: `${subject ?? ''}#${kind.type}${pathOfId(to)}${where}`,
        types: [foreign('rdf', 'Statement')],
        values: [
          [foreign('rdf', 'subject'), [{ iri: subject ?? '' }], false],
          [foreign('rdf', 'predicate'), [{ iri: type.iri }], false],
          [foreign('rdf', 'object'), said, false],
          ...this.#values(kind.columns, values),
          ...this.#evidence(evidence),
        ],
      },
      ...this.#places(evidence),
    ]
  }

  #values(columns: readonly Column[], values: readonly Json[]): Resource['values'] {
    return columns.flatMap((own, index) => {
      // A name has one meaning in a context, whatever has it.
      const column = this.#columns.get(own.name) ?? own
      const value = values[index] ?? null
      const items = (column.list || own.list ? asList(value) : [value]).filter((item) => item !== null)
      if (items.length === 0) return []
      return [[termOf(column), items.map((item) => this.#value(column, item)), column.list] as const]
    })
  }

  #value(column: Column, value: Json): Value {
    const text = typeof value === 'number' ? decimal(value) : asText(value)
    if (column.refers) return { iri: this.#address(pathOfId(text)) }
    return { text, language: column.means?.language, datatype: datatypeOf(column) }
  }

  #evidence(evidence: readonly string[]): Resource['values'] {
    const places = citationsIn(evidence).map((citation) => ({ iri: this.#address(pathOfCitation(citation)) }))
    return places.length > 0 ? [[EVIDENCE_TERM, places, true]] : []
  }

  /** The places as Web Annotation has them. Their selectors have addresses too, so that what is said twice is said once. */
  #places(evidence: readonly string[]): readonly Resource[] {
    return citationsIn(evidence).flatMap((citation): readonly Resource[] => {
      const iri = this.#address(pathOfCitation(citation))
      if (this.#described.has(iri)) return []
      this.#described.set(iri, true)
      const source = this.#address(pathOfId(citation.source))
      const selector = selectorOf(source, citation)
      const count = (text: number): Value => ({ text: String(text), datatype: `${PREFIXES.xsd}integer` })
      return [
        {
          iri,
          types: [foreign('oa', 'SpecificResource')],
          values: [
            [foreign('oa', 'hasSource'), [{ iri: source }], false],
            [foreign('oa', 'hasSelector'), [{ iri: selector }], false],
          ],
        },
        {
          iri: selector,
          types: [foreign('oa', 'TextPositionSelector')],
          values: [
            [foreign('oa', 'start'), [count(citation.start)], false],
            [foreign('oa', 'end'), [count(citation.end)], false],
          ],
        },
      ]
    })
  }

  #address(path: string): string {
    return `${this.#info.publicUrl}${path}`
  }
}

/** The address of a range by the W3C Note "Selectors and States". */
function selectorOf(source: string, { start, end }: Citation): string {
  return `${source}#selector(type=TextPositionSelector,start=${start},end=${end})`
}

function citationsIn(evidence: readonly string[]): readonly Citation[] {
  return evidence.flatMap((text) => parseCitation(text) ?? [])
}

/** A number as XML Schema writes decimals: without an exponent. */
export function decimal(value: number): string {
  const text = String(value)
  const [digits = '', exponent] = text.split('e')
  if (exponent === undefined) return text
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const all = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`
  return `${sign}${all.padEnd(point, '0')}`
}
