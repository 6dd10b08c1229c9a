import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { bareEmbedded, bareNeo4j } from './bare-loops.ts'
import { loadDataset } from '../../src/loader/bulk/load-dataset.ts'
import { readDataset } from '../../src/loader/bulk/read-manifest.ts'

/**
 * Loads a data set once, with the loader or the bare loop, and prints seconds, those of the processor, peak memory and memory at each tenth,
 * in MB: `measure-one.js loader|bare DIR [DATA_DIR]`. Runs in its own process, because peak memory is per process.
 * An embedded graph stays in DATA_DIR if that is given.
 */
const [way, folder = '', kept] = process.argv.slice(2)
const { ontology } = loadSchema()
/** Resident memory at each tenth of the lines, in MB. */
const memory: number[] = []
const temporary = mkdtempSync(join(tmpdir(), 'measure-'))
const { neo4j } = readConfig(process.env)
try {
  const begun = performance.now()
  const dataset = await readDataset(folder, ontology)
  if (way === 'loader') {
    const graph = await openGraph({ neo4j, dataDirectory: kept ?? temporary })
    await loadDataset(graph, dataset, ontology, {
      onProgress: (done, total) => {
        if (done * 10 >= (memory.length + 1) * total) memory.push(process.memoryUsage.rss() / 1024 / 1024)
      },
    })
    await graph.close()
  } else if (neo4j) await bareNeo4j(dataset, ontology, neo4j)
  else await bareEmbedded(dataset, ontology, temporary)
  const seconds = (performance.now() - begun) / 1000
  const { heapTotal } = process.memoryUsage()
  const peak = process.resourceUsage().maxRSS / 1024
  const { user, system } = process.cpuUsage()
  const cpu = (user + system) / 1e6
  const result = { seconds, cpu, peak, heap: heapTotal / 1024 / 1024, memory }
  process.stdout.write(`${JSON.stringify(result)}\n`)
} finally {
  rmSync(temporary, { recursive: true })
}
