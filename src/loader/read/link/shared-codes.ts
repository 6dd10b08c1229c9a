import { asText } from '../../../graph/json.ts'
import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import type { SeedNode } from '../../seed.ts'

/** Reports nodes of a type that share a code, such as `adcode`: a line that was copied and not changed throughout. */
export function refuseSharedCodes(nodes: Iterable<SeedNode>, diagnostics: Diagnostics): void {
  const owners = new Map<string, SeedNode>()
  for (const node of nodes) {
    for (const { field, property, digits } of node.type.properties.values()) {
      const code = node.properties[property]
      if (digits === undefined || code === undefined) continue
      const key = `${node.type.name} ${property} ${asText(code)}`
      const other = owners.get(key)
      if (!other) owners.set(key, node)
      else {
        diagnostics.add(
          node.at,
          `${node.id} has the ${field} "${asText(code)}" of ${other.id} at ${printLocation(other.at)}; each of the ${node.type.plural} has its own`,
        )
      }
    }
  }
}
