import { writeSync } from 'node:fs'
import { readConfig } from '../../config.ts'
import { openGraph } from '../../graph/open.ts'
import { makeContent } from '../load/content.ts'
import { loadSeed } from '../load/load.ts'
import { EXAMPLE_FACTS, exampleSeed } from './example-seed.ts'

/**
 * Alternates between loading the example and a changed example into the graph that the environment names, until the
 * process is killed.
 */
const contents = [EXAMPLE_FACTS, EXAMPLE_FACTS.replaceAll('name: ', 'name: 新')].map((facts) =>
  makeContent(exampleSeed({ facts })),
)
const graph = await openGraph(readConfig(process.env))
writeSync(1, 'loading')
for (;;) for (const content of contents) await loadSeed(graph, content)
