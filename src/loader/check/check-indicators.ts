import type { Diagnostics } from '../diagnostics.ts'
import type { Seed } from '../seed.ts'

/** Reports outcomes with a figure that measure no indicator: they are in no time series. A load takes them. */
export function checkIndicators({ nodes, relationships }: Seed, diagnostics: Diagnostics): void {
  const measuring = new Set(relationships.filter(({ type }) => type === 'MEASURES').map(({ from }) => from))
  for (const { id, type, properties, at } of nodes.values()) {
    if (type.name !== 'Outcome' || properties['raw'] === undefined || measuring.has(id)) continue
    diagnostics.add(
      at,
      `${id} lacks indicator; say what it measures, for example indicator: { id: indicator:… }, of seed/registers/indicators.yaml`,
    )
  }
}
