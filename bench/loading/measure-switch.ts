import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open.ts'
import { GraphError, type ReplaceableGraph } from '../../src/graph/port.ts'
import { startNeo4j } from '../../src/graph/testing/neo4j-server.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { definitionsOf } from '../../src/loader/load/definitions.ts'

/**
 * Measures how many nodes Neo4j can switch in one transaction: `measure-switch.js NODES…`. Replaces each number of
 * outcomes by as many others. Uses the Neo4j of NEO4J_URI, whose seeded outcomes are lost, or starts one.
 */
const sizes = process.argv.slice(2).map(Number)
const definitions = definitionsOf(loadSchema().ontology)
const server = await startNeo4j()
if ('skipped' in server) process.stdout.write(`${server.skipped}\n`)
else {
  const graph = await openGraph(readConfig({ ...process.env, NEO4J_URI: server.uri }))
  try {
    for (const size of sizes) {
      await replace(graph, size, `${size}old`)
      process.stdout.write(`${size} nodes replaced by ${size}: ${await replace(graph, size, `${size}new`)}\n`)
    }
  } finally {
    await graph.close()
    await server.stop()
  }
}

/** Builds a number of nodes and switches to them; returns how long the switch took, or why it was refused. */
async function replace(graph: ReplaceableGraph, size: number, name: string): Promise<string> {
  const labels = new Map([['Outcome', ['Outcome', 'Entity']]])
  const replacement = await graph.replace({ name, definitions, labels, mark: 'seed' })
  const text = [
    `UNWIND range($first, $last) AS number CREATE (n:${replacement.labels('Outcome').join(':')})`,
    "SET n = {id: 'outcome:measured-' + number, name: '活动' + number, nameEn: 'Events ' + number,",
    "kind: 'RESULT', measure: 'LEVEL', value: toFloat(number), seed: true}",
  ].join(' ')
  for (let first = 0; first < size; first += 10_000) {
    const last = Math.min(size, first + 10_000) - 1
    await replacement.write(async (transaction) => {
      await transaction.run({ text, parameters: { first, last } })
    }, String(last))
  }
  const begun = performance.now()
  try {
    await replacement.finish(() => Promise.resolve())
    return `${((performance.now() - begun) / 1000).toFixed(1)} s, deletion of the old nodes included`
  } catch (error) {
    await replacement.close()
    if (!(error instanceof GraphError)) throw error
    await graph.discardReplacement('seed')
    return error.message
  }
}
