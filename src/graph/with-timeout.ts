import { GraphError } from './port.ts'

/**
 * Settles as `run` does, or rejects when the time is over. This does not end the statement itself: Neo4j stops it
 * at its next check of the clock, the embedded engine finishes it.
 * @throws GraphError TIMEOUT after that many milliseconds.
 */
export function withTimeout<T>(run: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new GraphError('TIMEOUT', `the statement took more than ${milliseconds} ms`))
    }, milliseconds)
    run.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}
