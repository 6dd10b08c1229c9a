import { asText } from '../../src/graph/json.ts'
import type { Dataset } from '../../src/loader/bulk/read-manifest.ts'
import { readBatches } from '../../src/loader/bulk/read-batches.ts'
import type { Content, ContentNode, ContentRelationship } from '../../src/loader/load/content.ts'
import { definitionsOf } from '../../src/loader/load/definitions.ts'
import { knownProperties } from '../../src/loader/known-properties.ts'
import type { Ontology } from '../../src/ontology/model.ts'

/** A generated graph as the content of a seed, so that a load writes only what differs. All of it is in memory. */
export function contentOf(dataset: Dataset, ontology: Ontology): Content {
  const nodes: ContentNode[] = []
  const relationships: ContentRelationship[] = []
  for (const { of, rows } of readBatches(dataset, { index: 0, row: 0 })) {
    const { file, shape } = of
    const { labels, floats } = shape
    for (const { id, from, to, properties } of rows) {
      if ('label' in file) nodes.push({ id: asText(id), labels, floats, properties })
      else {
        const ends = { from: asText(from), fromLabel: file.from, to: asText(to), toLabel: file.to }
        relationships.push({ ...ends, type: file.type, properties, floats })
      }
    }
  }
  return {
    revision: dataset.manifest.revision,
    definitions: definitionsOf(ontology),
    known: knownProperties(ontology),
    nodes,
    relationships,
  }
}

/**
 * A graph without one of its sources: without its passages, and without what no other source says something of. What is
 * left keeps the citations of it.
 */
export function withoutSource(content: Content, source: string): Content {
  const belongs = content.relationships.filter(({ toLabel }) => toLabel === 'Source')
  const others = new Set(belongs.filter(({ to }) => to !== source).map(({ from }) => from))
  const only = belongs.filter(({ from, to }) => to === source && !others.has(from)).map(({ from }) => from)
  const gone = new Set([source, ...only])
  return {
    ...content,
    revision: `${content.revision} without ${source}`,
    nodes: content.nodes.filter(({ id }) => !gone.has(id)),
    relationships: content.relationships.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  }
}
