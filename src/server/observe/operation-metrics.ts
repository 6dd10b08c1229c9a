import type { ApolloServerPlugin } from '@apollo/server'
import type { Metrics } from './metrics.ts'

/** Counts operations by their names and by how they ended. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      const began = performance.now()
      return Promise.resolve({
        willSendResponse: ({ operationName, response: { body } }) => {
          const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          const code = error?.extensions?.['code']
          const outcome = error ? (typeof code === 'string' ? code : 'INTERNAL') : 'ok'
          metrics.operation(operationName, outcome, (performance.now() - began) / 1000)
          return Promise.resolve()
        },
      })
    },
  }
}
