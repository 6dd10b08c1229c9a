/** The thread in which a `Prover` compiles and checks. */

import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadSchema } from '../../../ontology/load.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import { readCompiled } from '../compile/write.ts'
import { prove } from './prove.ts'
import type { ProofRequest } from './prover.ts'

const { root, slug, text } = z
  .object({ root: z.string(), slug: z.string(), text: z.string() })
  .parse(workerData)
const { ontology } = loadSchema()

parentPort?.on('message', ({ number, state, withOthers }: ProofRequest) => {
  const files = readSeedFiles(root)
  const proof = prove({ state, text, files, earlier: readCompiled(root, slug), ontology, withOthers })
  parentPort?.postMessage({ number, proof })
})
