import { GraphError } from './port.ts'

/**
 * Waits so long for a statement and no longer. Giving up does not end the statement: Neo4j ends it when it next
 * looks at its clock, the embedded engine when it is done.
 * @throws GraphError TIMEOUT after so many milliseconds.
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
