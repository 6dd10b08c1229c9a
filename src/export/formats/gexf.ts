import { asText } from '../../graph/json.ts'
import type { TextFormat, TextFormatOf } from '../format.ts'
import type { NodeRecord } from '../model.ts'
import { type Attributes, attributes } from './attributes.ts'
import { escapeXml } from './xml.ts'

/** GEXF 1.2, which Gephi and networkx both read. Labels are names of nodes and types of relationships. */
export const gexf: TextFormatOf = (model, { revision = '' }): TextFormat => {
  // Nodes and relationships have keys apart here. graphology takes a key that is no number for the name.
  const ofNodes = attributes(model.nodeColumns, (name) => name)
  const ofEdges = attributes(model.edgeColumns, (name) => name)
  let number = 0
  return {
    begin: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
      `<meta><creator>Initiative Graph</creator><description>${escapeXml(`revision ${revision}`)}</description></meta>`,
      '<graph mode="static" defaultedgetype="directed">',
      declared('node', ofNodes),
      declared('edge', ofEdges),
      '<nodes>',
      '',
    ].join('\n'),
    nodes: (records) =>
      records
        .map((record) => {
          const { kind, id, values, evidence } = record
          const said = attributeValues(ofNodes.of(kind.label, kind.columns, values, evidence))
          return `<node id="${escapeXml(id)}" label="${escapeXml(nameOf(record))}">${said}</node>\n`
        })
        .join(''),
    between: '</nodes>\n<edges>\n',
    edges: (records) =>
      records
        .map(({ kind, from, to, values, evidence }) => {
          const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}" label="${kind.type}"`
          const said = attributeValues(ofEdges.of(kind.type, kind.columns, values, evidence))
          return `<edge id="r${++number}" ${ends}>${said}</edge>\n`
        })
        .join(''),
    end: '</edges>\n</graph>\n</gexf>\n',
  }
}

/** The name of an entity; the identifier of what has none. */
function nameOf({ kind, id, values }: NodeRecord): string {
  return asText(values[kind.columns.findIndex(({ name }) => name === 'name')]) || id
}

function declared(subject: 'node' | 'edge', { declared: all }: Attributes): string {
  const lines = all.map(
    ({ key, name, type }) => `<attribute id="${key}" title="${escapeXml(name)}" type="${type}"/>`,
  )
  return [`<attributes class="${subject}" mode="static">`, ...lines, '</attributes>'].join('\n')
}

function attributeValues(values: readonly (readonly [string, string])[]): string {
  return `<attvalues>${values.map(([key, value]) => `<attvalue for="${key}" value="${value}"/>`).join('')}</attvalues>`
}
