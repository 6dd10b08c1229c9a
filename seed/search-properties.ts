import type { Properties } from './content.ts'
import type { SeedNode } from './model.ts'

export function searchProperties(_node: SeedNode): Properties {
  return {}
}
