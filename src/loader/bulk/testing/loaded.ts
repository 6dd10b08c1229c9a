import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeRow, RelationshipRow } from '../../rows.ts'
import type { Graph, Json } from '../../../graph/port.ts'
import { asText } from '../../../graph/json.ts'
import { canonicalJson } from '../../load/canonical-json.ts'
import type { Dataset } from '../read-manifest.ts'

/** Everything loaded into a graph, one sorted line each: `Agency {…}`, `agency:a LEADS initiative:b {…}`. */
export async function loadedInto(graph: Pick<Graph, 'read'>): Promise<string[]> {
  const nodes = await graph.read({
    text: "MATCH (n) WHERE n.seed = true AND n.id <> 'revision' AND NOT n:Load RETURN labels(n) AS labels, properties(n) AS properties",
    parameters: {},
  })
  const relationships = await graph.read({
    text: 'MATCH (a)-[r]->(b) WHERE r.seed = true RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    parameters: {},
  })
  return [
    ...nodes.map(([labels, properties]) => node(labels, properties)),
    ...relationships.map(([from, type, to, properties]) =>
      [asText(from), asText(type), asText(to), canonicalJson(properties ?? null)].join(' '),
    ),
  ].sort()
}

/** The same lines, from the files of a data set. */
export function linesOf({ directory, files }: Dataset): string[] {
  return files
    .flatMap(({ file, shape }) =>
      readFileSync(join(directory, file.path), 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => {
          const line: NodeRow & RelationshipRow = JSON.parse(text)
          const properties = { ...line.properties, seed: true }
          return 'label' in file
            ? node([...shape.labels], { ...properties, id: line.id })
            : [line.from, file.type, line.to, canonicalJson(properties)].join(' ')
        }),
    )
    .sort()
}

function node(labels: Json | undefined, properties: Json | undefined): string {
  const sorted = Array.isArray(labels) ? labels.map(String).sort().join(':') : ''
  return `${sorted} ${canonicalJson(properties ?? null)}`
}
