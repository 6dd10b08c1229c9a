import type { TextFormat, TextFormatOf } from '../format.ts'
import { type Attribute, attributes } from './attributes.ts'
import { escapeXml } from './xml.ts'

/** GraphML: a directed graph whose relationships are numbered, as there may be several between two nodes. */
export const graphml: TextFormatOf = (model, { revision = '' }): TextFormat => {
  const ofNodes = attributes(model.nodeColumns, (_, index) => `n${index}`)
  const ofEdges = attributes(model.edgeColumns, (_, index) => `e${index}`)
  let number = 0
  return {
    begin: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      '<key id="g0" for="graph" attr.name="revision" attr.type="string"/>',
      ...ofNodes.declared.map((attribute) => keyOf('node', attribute)),
      ...ofEdges.declared.map((attribute) => keyOf('edge', attribute)),
      '<graph edgedefault="directed">',
      `<data key="g0">${escapeXml(revision)}</data>`,
      '',
    ].join('\n'),
    nodes: (records) =>
      records
        .map(
          ({ kind, id, values, evidence }) =>
            `<node id="${escapeXml(id)}">${data(ofNodes.of(kind.label, kind.columns, values, evidence))}</node>\n`,
        )
        .join(''),
    between: '',
    edges: (records) =>
      records
        .map(({ kind, from, to, values, evidence }) => {
          const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`
          const said = data(ofEdges.of(kind.type, kind.columns, values, evidence))
          return `<edge id="r${++number}" ${ends}>${said}</edge>\n`
        })
        .join(''),
    end: '</graph>\n</graphml>\n',
  }
}

function keyOf(subject: 'node' | 'edge', { key, name, type }: Attribute): string {
  return `<key id="${key}" for="${subject}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`
}

function data(values: readonly (readonly [string, string])[]): string {
  return values.map(([key, value]) => `<data key="${key}">${value}</data>`).join('')
}
