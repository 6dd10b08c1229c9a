import type { SeedFile } from '../../read/yaml-tree.ts'
import type { ReviewCheck } from './protocol.ts'

/** What is accepted as files, and what the checker says to it. */
export interface Proof {
  /** Those that change. */
  readonly files: readonly SeedFile[]
  readonly check: ReviewCheck
}
