import { z } from 'zod'
import { analyseQuery } from '../../../src/planner/search/match.ts'
import { candidatesOf } from '../../../src/planner/search/full-text-index.ts'
import { compiled } from '../folders.ts'
import { OPERATIONS, type Operation, type Question } from '../operations.ts'
import { start } from '../processes.ts'
import { hit } from '../servers/shapes.ts'
import { dataOf } from './answer.ts'
import { type Contender, onePost } from './contender.ts'

const FIGURES = 'outcomes(sort: [{ id: ASC }]) { id name value unit }'
const GOALS = 'goals(sort: [{ id: ASC }]) { id name }'

/** The operations as a front end would write them for `@neo4j/graphql`. */
const DOCUMENTS: Readonly<Record<Operation, string>> = {
  agency: `query Agency($id: String!) {
  agencies(where: { id: { eq: $id } }) {
    id name nameEn kind
    initiatives(limit: 20, sort: [{ id: ASC }]) { id name ${GOALS} ${FIGURES} }
  }
}`,
  agencies: `query Agencies($after: String!) {
  agencies(where: { id: { gt: $after } }, limit: 50, sort: [{ id: ASC }]) {
    id name
    initiatives(limit: 10, sort: [{ id: ASC }]) {
      id name ${GOALS} districts(sort: [{ id: ASC }]) { id name } ${FIGURES}
    }
  }
}`,
  goal: `query Goal($id: String!) {
  goals(where: { id: { eq: $id } }) {
    id name
    drivenByConnection(first: 50, sort: [{ node: { id: ASC } }]) {
      edges { properties { basis via } node { id name } }
    }
  }
}`,
  filter: `query Filter($value: Float!) {
  initiativesConnection(first: 20, where: { outcomes: { some: { value: { gte: $value } } } }, sort: [{ name: ASC }, { id: ASC }]) {
    totalCount
    edges { node { id name ${FIGURES} } }
  }
}`,
  search: `query Search($name: String!, $question: String!, $key: String!, $tokens: [String!]!) {
  agencies(where: { name: { eq: $name } }, limit: 1, sort: [{ id: ASC }]) { id name nameEn kind }
  search(question: $question, key: $key, tokens: $tokens) { rank id name nameEn labels }
}`,
}

/** Edges hold identifiers of initiatives; it takes a second request to resolve them. */
const VIA = 'query Via($ids: [String!]!) { initiatives(where: { id: { in: $ids } }) { id name } }'

/** Starts `@neo4j/graphql` behind Apollo Server. */
export async function startNeo4jGraphql(
  environment: Readonly<Record<string, string>>,
  databasePids: () => readonly number[],
): Promise<Contender> {
  const server = await start(
    process.execPath,
    [compiled('servers/neo4j-graphql.js')],
    { env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment } },
    /listening (\S+)/,
  )
  const url = new URL(server.said)
  return {
    name: '@neo4j/graphql',
    answers: OPERATIONS,
    prepare: (question) => {
      const ask = onePost(url, { query: DOCUMENTS[question.operation], variables: variablesOf(question) })
      if (question.operation !== 'goal') return ask
      return async (client) => {
        const [goal] = await ask(client)
        const drives = goals.parse(dataOf(JSON.parse(String(goal)))).goals[0].drivenByConnection.edges
        const ids = [...new Set(drives.flatMap(({ properties }) => properties.via.slice(0, 20)))]
        const via = await client.post(url, JSON.stringify({ query: VIA, variables: { ids } }))
        return goal ? [goal, via] : [via]
      }
    },
    read: (question, bodies) => read(question, bodies.map(dataOf)),
    process: { api: server.pid, database: databasePids },
    stop: () => server.stop(),
  }
}

function variablesOf(question: Question): unknown {
  if (question.operation !== 'search') return question.of
  const query = analyseQuery(question.of.text)
  if (!query) throw new Error(`no search terms in ${question.of.text}`)
  return { name: question.of.name, question: candidatesOf(query), key: query.key, tokens: query.tokens }
}

const named = z.object({ id: z.string(), name: z.string() })
const figure = named.extend({ value: z.number().nullable(), unit: z.string().nullable() })
const initiative = named.extend({
  goals: z.array(named),
  districts: z.array(named).optional(),
  outcomes: z.array(figure),
})
const agency = named.extend({ nameEn: z.string(), kind: z.string() })
const drive = z.object({
  properties: z.object({ basis: z.string(), via: z.array(z.string()) }),
  node: named,
})
const one = z.object({
  agencies: z.tuple([agency.extend({ initiatives: z.array(initiative) })]),
})
const page = z.object({ agencies: z.array(named.extend({ initiatives: z.array(initiative) })) })
const goals = z.object({
  goals: z.tuple([named.extend({ drivenByConnection: z.object({ edges: z.array(drive) }) })]),
})
const via = z.object({ initiatives: z.array(named) })
const filtered = z.object({
  initiativesConnection: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node: named.extend({ outcomes: z.array(figure) }) })),
  }),
})
const found = z.object({
  agencies: z.tuple([agency]),
  search: z.array(named.extend({ rank: z.number(), nameEn: z.string(), labels: z.array(z.string()) })),
})

/** Wraps plain lists as connections. */
function connected({ goals: goalList, districts, outcomes, ...rest }: z.infer<typeof initiative>): unknown {
  return {
    ...rest,
    goals: { nodes: goalList },
    ...(districts ? { districts: { nodes: districts } } : {}),
    outcomes: { nodes: outcomes },
  }
}

function read({ operation }: Question, [body, second]: readonly unknown[]): unknown {
  switch (operation) {
    case 'agency': {
      const { initiatives, ...rest } = one.parse(body).agencies[0]
      return { agency: { ...rest, initiatives: { nodes: initiatives.map(connected) } } }
    }
    case 'agencies': {
      const nodes = page.parse(body).agencies.map(({ initiatives, ...rest }) => ({
        ...rest,
        initiatives: { nodes: initiatives.map(connected) },
      }))
      return { agencies: { nodes } }
    }
    case 'goal': {
      const { drivenByConnection, ...rest } = goals.parse(body).goals[0]
      const initiatives = new Map(via.parse(second).initiatives.map((item) => [item.id, item]))
      const edges = drivenByConnection.edges.map(({ properties, node }) => ({
        basis: properties.basis,
        via: properties.via.slice(0, 20).map((id) => initiatives.get(id)),
        node,
      }))
      return { goal: { ...rest, drivenBy: { edges } } }
    }
    case 'filter': {
      const { totalCount, edges } = filtered.parse(body).initiativesConnection
      const nodes = edges.map(({ node: { outcomes, ...rest } }) => ({
        ...rest,
        outcomes: { nodes: outcomes },
      }))
      return { initiatives: { totalCount, nodes } }
    }
    case 'search': {
      const { agencies, search } = found.parse(body)
      const edges = search.map(({ rank, id, name, nameEn, labels }) => hit([rank, id, name, nameEn, labels]))
      return { agency: agencies[0], search: { edges } }
    }
  }
}
