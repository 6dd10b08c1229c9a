import { writeSync } from 'node:fs'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import { makeContent } from '../load/content.ts'
import { loadSeed } from '../load/load.ts'
import { EXAMPLE_FACTS, exampleSeed } from './example-seed.ts'

/**
 * Loads a changed example into the embedded graph of a folder and halts once a share of it is written, so that a test
 * can kill the process there.
 */
const [directory = '', share = '0'] = process.argv.slice(2)
const facts = EXAMPLE_FACTS.replaceAll('name: ', 'name: 新')
const graph = await openEmbedded({ directory })
await loadSeed(graph, makeContent(exampleSeed({ facts })), {
  onProgress: (done, total) => {
    if (done < total * Number(share)) return
    writeSync(1, 'halted')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
