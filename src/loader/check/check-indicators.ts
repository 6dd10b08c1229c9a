import { type Diagnostic, Diagnostics } from '../diagnostics.ts'
import type { Seed } from '../seed.ts'

/**
 * Finds outcomes with a figure that measure no indicator: they are in no time series. A load takes them; the check asks for
 * the rest.
 */
export function checkIndicators({ nodes, relationships }: Seed): readonly Diagnostic[] {
  const diagnostics = new Diagnostics()
  const measuring = new Set(relationships.filter(({ type }) => type === 'MEASURES').map(({ from }) => from))
  for (const { id, type, properties, at } of nodes.values()) {
    if (type.name !== 'Outcome' || properties['raw'] === undefined || measuring.has(id)) continue
    diagnostics.add(
      at,
      `${id} lacks indicator; say what it measures, for example indicator: { id: indicator:… }, of seed/registers/indicators.yaml`,
    )
  }
  return diagnostics.list()
}
