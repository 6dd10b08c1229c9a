import { openGraph } from '../graph/open.ts'
import type { ReplaceableGraph } from '../graph/port.ts'
import { ENDLESS } from '../graph/testing/endless.ts'
import { serve } from '../serve.ts'

/*
 * The service on a graph where `themes` takes minutes. ESTIMATED_ROWS is the estimate of that statement: a small one is
 * wrong, so the statement runs in the process of the service until it is found out.
 */

const estimatedRows = Number(process.env['ESTIMATED_ROWS'])

async function openSlow(...options: Parameters<typeof openGraph>): Promise<ReplaceableGraph> {
  const graph = await openGraph(...options)
  const read = graph.read.bind(graph)
  graph.read = (statement, asked) =>
    // What the service reads for itself, statistics for example, belongs to no snapshot.
    asked?.snapshot && statement.text.includes(':Theme')
      ? read({ text: ENDLESS, parameters: {}, estimatedRows }, asked)
      : read({ estimatedRows: 1, ...statement }, asked)
  return graph
}

await serve([], process.env, openSlow)
