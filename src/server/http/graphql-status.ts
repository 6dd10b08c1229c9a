import type { ApolloServerPlugin } from '@apollo/server'
import { prefersGraphqlResponse } from './media-type.ts'

/** Codes of requests that are not well formed: 400 whatever the client accepts. */
const MALFORMED = new Set<unknown>(['BAD_REQUEST', 'INTERNAL'])

/**
 * Status codes as GraphQL over HTTP has them: an operation that was refused as a whole is 400 for clients that
 * accept `application/graphql-response+json`, and 200 for those that know `application/json` only.
 */
export const graphqlStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        if (response.body.kind === 'single' && response.body.singleResult.data === undefined) {
          const codes = response.body.singleResult.errors?.map((error) => error.extensions?.['code']) ?? []
          if (!codes.some((code) => MALFORMED.has(code)) && response.http.status !== 405) {
            response.http.status = prefersGraphqlResponse(request.http?.headers.get('accept')) ? 400 : 200
          }
        }
        return Promise.resolve()
      },
    }),
}
