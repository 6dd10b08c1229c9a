import './with-resolvers.ts'
import { createServer } from 'node:http'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'

/** PostGraphile set up as documented, with the plug-in for filters through relationships. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: process.env['POSTGRES_URI'] ?? '',
      schemas: ['public'],
      poolConfig: { max: 20 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
  schema: { connectionFilterRelations: true },
})
const server = createServer()
const handler = instance.createServ(grafserv)
await handler.addTo(server)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) {
    process.stdout.write(`listening http://127.0.0.1:${address.port}/graphql\n`)
  }
})
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void instance.release()
})
