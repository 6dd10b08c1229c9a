import { groupBy } from '../../group-by.ts'
import type { Content } from '../load/content.ts'
import type { Properties } from '../rows.ts'
import type { LinesOfFile } from './dataset.ts'

/** The content of a seed as the files of a data set. */
export function filesOfContent({ nodes, relationships }: Content): LinesOfFile[] {
  const byLabel = groupBy(nodes, ({ labels }) => labels[0] ?? '')
  const byEnds = groupBy(relationships, ({ fromLabel, type, toLabel }) => `${fromLabel} ${type} ${toLabel}`)
  return [
    ...[...byLabel].map(([label, all]) => ({
      label,
      lines: all.map(({ id, properties }) => ({ id, properties: stated(properties) })),
    })),
    ...[...byEnds.values()].flatMap((all) => {
      const [first] = all
      if (!first) return []
      const lines = all.map(({ from, to, properties }) => ({ from, to, properties: stated(properties) }))
      return [{ from: first.fromLabel, type: first.type, to: first.toLabel, lines }]
    }),
  ]
}

/** Without the properties that the loader adds. */
function stated(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'id' && key !== 'seed'))
}
