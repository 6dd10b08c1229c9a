import { KINDS, RELATIONSHIP_TYPES } from '../../src/web/explorer/ontology.ts'
import type { ShownEntity, ShownTie } from '../../src/web/explorer/views/graph/load/shown.ts'
import type { Scene } from '../../src/web/explorer/views/graph/draw/stage.ts'

/** A graph like one of bulletins: most nodes have few ties, some have very many. The same one every time. */
export function sceneOf(nodes: number, edges: number): Scene {
  const random = randomFrom(2025)
  // The lower an ordinal, the likelier it is met.
  const hub = (most: number): number => Math.floor(most * random() ** 3)
  const pairs = Array.from({ length: edges }, (_, index) =>
    index < nodes - 1 ? [index + 1, hub(index + 1)] : [Math.floor(nodes * random()), hub(nodes)],
  )
  const degrees = new Array<number>(nodes).fill(0)
  for (const node of pairs.flat()) degrees[node] = (degrees[node] ?? 0) + 1
  const idOf = (index = 0): string => `${KINDS[index % KINDS.length] ?? ''}:${index}`
  return {
    entities: degrees.map((degree, index): ShownEntity => {
      const [id, kind] = [idOf(index), KINDS[index % KINDS.length] ?? 'agency']
      return { id, name: id, nameEn: `Entity number ${index}`, kind, degree, emphasis: 'plain' }
    }),
    ties: pairs.map(([from, to], index): ShownTie => {
      const type = RELATIONSHIP_TYPES[index % RELATIONSHIP_TYPES.length] ?? 'DRIVES'
      return { from: idOf(from), to: idOf(to), type, key: `${index}`, evidence: [], emphasis: 'plain' }
    }),
    selected: idOf(0),
    ends: [idOf(0)],
    nameOf: ({ nameEn }) => nameEn,
    typeOf: ({ type }) => type,
  }
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
