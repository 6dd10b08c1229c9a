import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Lets Apollo answer a request of `/graphql`. */
export function graphqlHandler(
  apollo: ApolloServer,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  apollo.assertStarted('graphqlHandler')
  return async (request, reply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(request),
      context: () => Promise.resolve({}),
    })
    if (body.kind === 'chunked') throw new Error('no answer comes in parts')
    for (const [name, value] of headers) reply.header(name, value)
    return reply.code(status ?? 200).send(body.string)
  }
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && value.length > 0)
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const query = request.url.indexOf('?')
  return {
    method: request.method,
    headers,
    search: query < 0 ? '' : request.url.slice(query),
    body: request.body,
  }
}
