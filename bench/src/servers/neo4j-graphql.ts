import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { HITS } from './hand-written-statements.ts'

/**
 * The same graph for `@neo4j/graphql`. Identifiers are `String` because only strings have `gt`. The library has no
 * ranked search, so that field has a hand-written statement.
 */
const typeDefs = `
type Agency @node {
  id: String! name: String! nameEn: String! kind: String!
  initiatives: [Initiative!]! @relationship(type: "LEADS", direction: OUT)
  drives: [Goal!]! @relationship(type: "DRIVES", direction: OUT, properties: "Drives")
}
type Initiative @node {
  id: String! name: String!
  agencies: [Agency!]! @relationship(type: "LEADS", direction: IN)
  goals: [Goal!]! @relationship(type: "ADVANCES", direction: OUT)
  districts: [District!]! @relationship(type: "LOCATED_IN", direction: OUT)
  outcomes: [Outcome!]! @relationship(type: "PRODUCED", direction: OUT)
}
type Goal @node {
  id: String! name: String!
  initiatives: [Initiative!]! @relationship(type: "ADVANCES", direction: IN)
  drivenBy: [Agency!]! @relationship(type: "DRIVES", direction: IN, properties: "Drives")
}
type District @node { id: String! name: String! }
type Outcome @node { id: String! name: String! value: Float unit: String }
type Drives @relationshipProperties { via: [String!]! basis: String! }
type Hit { rank: Int! id: String! name: String! nameEn: String! labels: [String!]! }
type Query {
  search(question: String!, key: String!, tokens: [String!]!): [Hit!]! @cypher(columnName: "hit", statement: """
${HITS}
RETURN {rank: rank, id: n.id, name: n.name, nameEn: n.nameEn, labels: labels(n)} AS hit
""")
}
`

const driver = neo4j.driver(process.env['NEO4J_URI'] ?? '', undefined, {
  fetchSize: -1,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
})
const library = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GT: true } } },
})
const server = new ApolloServer({ schema: await library.getSchema() })
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
})
process.stdout.write(`listening ${url}\n`)
process.once('SIGTERM', () => void server.stop().then(() => driver.close()))
