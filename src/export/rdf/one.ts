/** Linked data of one entity and of one place. */

import { CONTEXT_PATH, pathOfCitation, pathOfId } from '../../addresses.ts'
import { type Citation, printRange } from '../../citation.ts'
import type { ExportInfo } from '../format.ts'
import type { ExportModel } from '../model.ts'
import type { CitedPlace, Described } from '../read-one.ts'
import { nodeObject } from './json-ld.ts'
import { type Resource, Resources } from './resources.ts'
import { block, prologue } from './turtle.ts'
import { contextOf } from './vocabulary.ts'

/** The document at the address of the context. */
export function contextDocument(model: ExportModel): string {
  return `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`
}

function resourcesOf({ node, edges }: Described, model: ExportModel, info: ExportInfo): readonly Resource[] {
  const resources = new Resources(model, info)
  return [...resources.ofNode(node), ...edges.flatMap((edge) => resources.ofEdge(edge))]
}

/** What is known of a node as JSON-LD; the context is named by its address. */
export function entityJsonLd(described: Described, model: ExportModel, info: ExportInfo): string {
  const resources = resourcesOf(described, model, info)
  const document = { '@context': `${info.publicUrl}${CONTEXT_PATH}`, '@graph': resources.map(nodeObject) }
  return `${JSON.stringify(document)}\n`
}

/** What is known of a node as Turtle. */
export function entityTurtle(described: Described, model: ExportModel, info: ExportInfo): string {
  return prologue() + resourcesOf(described, model, info).map(block).join('')
}

/**
 * A place as a W3C Web Annotation that links it with what is said there.
 * @param quote the text of the place, where the operator holds the source.
 */
export function annotation(
  citation: Citation,
  { entities }: CitedPlace,
  quote: string | null,
  publicUrl: string,
): string {
  const selectors = [
    { type: 'TextPositionSelector', start: citation.start, end: citation.end },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
      value: `char=${printRange(citation)}`,
    },
    ...(quote === null ? [] : [{ type: 'TextQuoteSelector', exact: quote }]),
  ]
  const document = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${publicUrl}${pathOfCitation(citation)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: entities.map((id) => `${publicUrl}${pathOfId(id)}`),
    target: {
      type: 'SpecificResource',
      source: `${publicUrl}${pathOfId(citation.source)}`,
      selector: selectors,
    },
  }
  return `${JSON.stringify(document)}\n`
}
