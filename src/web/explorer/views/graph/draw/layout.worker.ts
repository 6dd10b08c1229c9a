import { MultiDirectedGraph } from 'graphology'
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import type { LayoutJob, LayoutProgress } from './layout.ts'

/** How long a batch of iterations takes at least before its result is sent, in milliseconds. */
const BATCH_MILLISECONDS = 40

let latest = 0

// A later job takes the place of the one at hand.
self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  latest = data.number
  run(data, graphOf(data), 0)
})

function run(job: LayoutJob, graph: MultiDirectedGraph, done: number): void {
  if (job.number !== latest) return
  const started = performance.now()
  let iterations = done
  while (iterations < job.iterations && performance.now() - started < BATCH_MILLISECONDS) {
    forceAtlas2.assign(graph, { iterations: 5, settings: settingsOf(graph.order) })
    iterations += 5
  }
  const finished = iterations >= job.iterations
  const positions = new Float32Array(graph.order * 2)
  graph.forEachNode((node, { x, y }) => {
    positions.set([Number(x), Number(y)], Number(node) * 2)
  })
  const progress: LayoutProgress = { number: job.number, positions, finished }
  self.postMessage(progress)
  // Between two batches a new job may come in.
  if (!finished) setTimeout(run, 0, job, graph, iterations)
}

function graphOf({ positions, edges }: LayoutJob): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (let index = 0; index < positions.length / 2; index++)
    graph.addNode(index, { x: positions[index * 2], y: positions[index * 2 + 1] })
  for (let index = 0; index < edges.length; index += 2) graph.addEdge(edges[index], edges[index + 1])
  return graph
}

function settingsOf(order: number): ForceAtlas2Settings {
  return { ...forceAtlas2.inferSettings(order), gravity: 1, scalingRatio: 10, barnesHutOptimize: order > 500 }
}
