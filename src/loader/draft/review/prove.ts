import type { DraftState } from '../file/model.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import type { ReviewCheck } from './protocol.ts'

/** What is accepted as files, and what the checker says to it. */
export interface Proof {
  /** Those that change. */
  readonly files: readonly SeedFile[]
  readonly check: ReviewCheck
}

export function prover(root: string, text: string): (state: DraftState) => Proof {
  return ({ decisions }) => ({
    files: [],
    check: { decisions, problems: {}, others: [root + text].slice(1) },
  })
}
