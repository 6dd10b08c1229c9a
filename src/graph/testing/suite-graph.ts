import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../port.ts'

/**
 * Opens a graph for the tests of a suite, empty, and has it filled; empties and closes it after them.
 * @param fill is handed the graph; what it opens besides is closed by an `afterAll` below, which runs first.
 */
export function openForSuite<G extends Graph>(
  open: () => Promise<G>,
  fill: (graph: G) => Promise<unknown>,
): void {
  let graph: G
  beforeAll(async () => {
    graph = await open()
    await emptyGraph(graph)
    await fill(graph)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })
}

/** Deletes all that a graph holds. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
}
