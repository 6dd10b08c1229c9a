/** The thread in which a `Prover` compiles and checks. */

import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadSchema } from '../../../ontology/load.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import { readCompiled } from '../compile/write.ts'
import type { DraftState } from '../file/model.ts'
import { prove } from './prove.ts'
import type { ProofAnswer, ProofRequest } from './prover.ts'

const { root, slug, text } = z
  .object({ root: z.string(), slug: z.string(), text: z.string() })
  .parse(workerData)
const { ontology } = loadSchema()

parentPort?.on('message', ({ number, state, withOthers }: ProofRequest) => {
  parentPort?.postMessage({ number, ...answer(state, withOthers) })
})

function answer(state: DraftState, withOthers: boolean): Omit<ProofAnswer, 'number'> {
  try {
    const files = readSeedFiles(root)
    return { proof: prove({ state, text, files, earlier: readCompiled(root, slug), ontology, withOthers }) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
