import { setTimeout } from 'node:timers/promises'
import { GraphError } from './graph/port.ts'

/** Milliseconds between two tries, at first and at most. */
const DELAY = { first: 500, most: 10_000 }

/**
 * Does something that needs the graph, again and again until the graph is there.
 * @param wait hears why it waits, before each wait.
 * @param signal ends the waiting.
 * @returns what the work gave; undefined where the signal came first.
 * @throws whatever the work throws but GRAPH_UNAVAILABLE.
 */
export async function untilAvailable<T>(
  work: () => Promise<T>,
  wait: (error: GraphError) => void,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let delay = DELAY.first; !signal.aborted; delay = Math.min(delay * 2, DELAY.most)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'GRAPH_UNAVAILABLE') throw error
      wait(error)
      await setTimeout(delay, undefined, { signal }).catch(() => undefined)
    }
  }
  return undefined
}
