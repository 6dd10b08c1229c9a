import { z } from 'zod'
import { analyseQuery } from '../../../src/planner/search/match.ts'
import { compiled } from '../folders.ts'
import { OPERATIONS, type Operation, type Question } from '../operations.ts'
import { start } from '../processes.ts'
import { hit } from '../servers/shapes.ts'
import { dataOf } from './answer.ts'
import { type Contender, onePost } from './contender.ts'
import type { Postgres } from '../data/postgres.ts'
import { withChildren } from '../measure/cpu.ts'

const FIGURES =
  'outcomes: outcomesByInitiativeId(orderBy: [PRIMARY_KEY_ASC]) { nodes { id: rowId name value unit } }'
const GOALS =
  'goals: advancesByInitiativeId(orderBy: [GOAL_ID_ASC]) { nodes { goal: goalByGoalId { id: rowId name } } }'
const DISTRICTS =
  'districts: locatedInsByInitiativeId(orderBy: [DISTRICT_ID_ASC]) ' +
  '{ nodes { district: districtByDistrictId { id: rowId name } } }'

/** The operations as a front end would write them for PostGraphile. */
const DOCUMENTS: Readonly<Record<Operation, string>> = {
  agency: `query Agency($id: String!) {
  agency: agencyByRowId(rowId: $id) {
    id: rowId name nameEn kind
    leads: leadsByAgencyId(first: 20, orderBy: [INITIATIVE_ID_ASC]) {
      nodes { initiative: initiativeByInitiativeId { id: rowId name ${GOALS} ${FIGURES} } }
    }
  }
}`,
  agencies: `query Agencies($after: String!) {
  agencies: allAgencies(filter: { rowId: { greaterThan: $after } }, first: 50, orderBy: [PRIMARY_KEY_ASC]) {
    nodes {
      id: rowId name
      leads: leadsByAgencyId(first: 10, orderBy: [INITIATIVE_ID_ASC]) {
        nodes { initiative: initiativeByInitiativeId { id: rowId name ${GOALS} ${DISTRICTS} ${FIGURES} } }
      }
    }
  }
}`,
  goal: `query Goal($id: String!) {
  goal: goalByRowId(rowId: $id) {
    id: rowId name
    drives: drivesByGoalId(first: 50, orderBy: [AGENCY_ID_ASC]) {
      nodes {
        basis
        via: drivesViasByGoalIdAndAgencyId(first: 20, orderBy: [INITIATIVE_ID_ASC]) {
          nodes { initiative: initiativeByInitiativeId { id: rowId name } }
        }
        agency: agencyByAgencyId { id: rowId name }
      }
    }
  }
}`,
  filter: `query Filter($value: Float!) {
  initiatives: allInitiatives(
    first: 20
    filter: { outcomesByInitiativeId: { some: { value: { greaterThanOrEqualTo: $value } } } }
    orderBy: [NAME_ASC, PRIMARY_KEY_ASC]
  ) {
    totalCount
    nodes { id: rowId name ${FIGURES} }
  }
}`,
  search: `query Search($name: String!, $question: String!, $key: String!, $tokens: [String!]!) {
  agencies: allAgencies(condition: { name: $name }, first: 1, orderBy: [PRIMARY_KEY_ASC]) {
    nodes { id: rowId name nameEn kind }
  }
  search(question: $question, key: $key, tokens: $tokens) { nodes { rank id: rowId name nameEn type } }
}`,
}

/** Starts PostGraphile on a PostgreSQL with the same graph. */
export async function startPostgraphile(postgres: Postgres): Promise<Contender> {
  const server = await start(
    process.execPath,
    [compiled('servers/postgraphile.js')],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        GRAPHILE_ENV: 'production',
        POSTGRES_URI: postgres.uri,
      },
    },
    /listening (\S+)/,
  )
  const url = new URL(server.said)
  return {
    name: 'PostGraphile',
    answers: OPERATIONS,
    prepare: (question) =>
      onePost(url, { query: DOCUMENTS[question.operation], variables: variablesOf(question) }),
    read: (question, [body]) => read(question, dataOf(body)),
    process: { api: server.pid, database: () => withChildren(postgres.pid) },
    stop: () => server.stop(),
  }
}

function variablesOf(question: Question): unknown {
  if (question.operation !== 'search') return question.of
  const query = analyseQuery(question.of.text)
  if (!query) throw new Error(`no search terms in ${question.of.text}`)
  const startingWith = (word: string): string => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`
  return {
    name: question.of.name,
    question: `${startingWith(query.key)} | (${query.tokens.map(startingWith).join(' & ')})`,
    key: query.key,
    tokens: query.tokens,
  }
}

const list = <T extends z.ZodType>(item: T): z.ZodObject<{ nodes: z.ZodArray<T> }> =>
  z.object({ nodes: z.array(item) })
const named = z.object({ id: z.string(), name: z.string() })
const figure = named.extend({ value: z.number().nullable(), unit: z.string().nullable() })
const initiative = named.extend({
  goals: list(z.object({ goal: named })),
  districts: list(z.object({ district: named })).optional(),
  outcomes: list(figure),
})
const leads = list(z.object({ initiative }))
const agency = named.extend({ nameEn: z.string(), kind: z.string() })
const one = z.object({ agency: agency.extend({ leads }) })
const page = z.object({ agencies: list(named.extend({ leads })) })
const goal = z.object({
  goal: named.extend({
    drives: list(z.object({ basis: z.string(), via: list(z.object({ initiative: named })), agency: named })),
  }),
})
const filtered = z.object({
  initiatives: list(named.extend({ outcomes: list(figure) })).extend({ totalCount: z.number() }),
})
const found = z.object({
  agencies: z.object({ nodes: z.tuple([agency]) }),
  search: list(named.extend({ rank: z.number(), nameEn: z.string(), type: z.string() })),
})

/** The initiatives without the tables between. */
function initiativesOf({ nodes }: z.infer<typeof leads>): unknown {
  return {
    nodes: nodes.map(({ initiative: { goals, districts, outcomes, ...rest } }) => ({
      ...rest,
      goals: { nodes: goals.nodes.map((item) => item.goal) },
      ...(districts ? { districts: { nodes: districts.nodes.map(({ district }) => district) } } : {}),
      outcomes,
    })),
  }
}

function read({ operation }: Question, body: unknown): unknown {
  switch (operation) {
    case 'agency': {
      const { leads: led, ...rest } = one.parse(body).agency
      return { agency: { ...rest, initiatives: initiativesOf(led) } }
    }
    case 'agencies': {
      const nodes = page.parse(body).agencies.nodes.map(({ leads: led, ...rest }) => ({
        ...rest,
        initiatives: initiativesOf(led),
      }))
      return { agencies: { nodes } }
    }
    case 'goal': {
      const { drives, ...rest } = goal.parse(body).goal
      const edges = drives.nodes.map(({ basis, via, agency: node }) => ({
        basis,
        via: via.nodes.map((item) => item.initiative),
        node,
      }))
      return { goal: { ...rest, drivenBy: { edges } } }
    }
    case 'filter':
      return filtered.parse(body)
    case 'search': {
      const { agencies, search } = found.parse(body)
      const edges = search.nodes.map(({ rank, id, name, nameEn, type }) =>
        hit([rank, id, name, nameEn, [type]]),
      )
      return { agency: agencies.nodes[0], search: { edges } }
    }
  }
}
