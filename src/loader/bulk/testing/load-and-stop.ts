import { writeSync } from 'node:fs'
import { readConfig } from '../../../config.ts'
import { openGraph } from '../../../graph/open.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { loadDataset } from '../load-dataset.ts'
import { readDataset } from '../read-manifest.ts'

/**
 * Loads a data set into the graph that the environment names and halts once a share of it is loaded, so that a test
 * can kill the process there.
 */
const [folder = '', share = '0'] = process.argv.slice(2)
const { ontology } = loadSchema()
const { neo4j, dataDirectory } = readConfig(process.env)
const graph = await openGraph({ neo4j, dataDirectory })
await loadDataset(graph, await readDataset(folder, ontology), ontology, {
  onProgress: (done, total) => {
    if (done < total * Number(share)) return
    writeSync(1, 'halted')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
