import { setTimeout } from 'node:timers/promises'
import { GraphError } from './graph/port.ts'

/** Milliseconds between attempts, at first and at most. */
const DELAY = { first: 500, most: 10_000 }

/**
 * Retries work that needs the graph until the graph is available.
 * @param wait is told the reason before each wait.
 * @param signal ends the waiting.
 * @returns the result of the work; undefined if the signal came first.
 * @throws whatever the work throws except GRAPH_UNAVAILABLE.
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
