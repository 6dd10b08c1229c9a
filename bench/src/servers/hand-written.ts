import neo4j from 'neo4j-driver'
import { keyOf } from '../../../src/planner/search/normalise.ts'
import { analyseQuery } from '../../../src/planner/search/match.ts'
import { candidatesOf, namedCandidatesOf } from '../../../src/planner/search/full-text-index.ts'
import { type Handlers, serve } from './bare-http.ts'
import { STATEMENTS } from './hand-written-statements.ts'
import {
  type AgencyRow,
  type DriveRow,
  type FigureRow,
  type HitRow,
  type InitiativeRow,
  type NamedRow,
  agencyFields,
  byId,
  figure,
  hit,
  named,
  relatedOf,
} from './shapes.ts'

/**
 * What one would write without GraphQL: one statement per operation, a driver and `node:http`. The driver is tuned for
 * speed: one round trip per statement, plain numbers, all rows in one batch, no telemetry.
 */
const driver = neo4j.driver(process.env['NEO4J_URI'] ?? '', undefined, {
  disableLosslessIntegers: true,
  fetchSize: -1,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
})

async function rows<T>(text: string, parameters: Record<string, unknown>): Promise<readonly T[]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run<{ row: T }>(text, parameters)
    return records.map((record) => record.get('row'))
  } finally {
    await session.close()
  }
}

async function row<T>(text: string, parameters: Record<string, unknown>): Promise<T> {
  const [first] = await rows<T>(text, parameters)
  if (first === undefined) throw new Error(`no row from ${text}`)
  return first
}

const handlers: Handlers = {
  agency: async (of) => {
    const [id, name, nameEn, kind, initiatives] = await row<[...AgencyRow, InitiativeRow[]]>(
      STATEMENTS.agency,
      of,
    )
    const nodes = initiatives.map(([initiative, title, related]) => {
      const { goals, outcomes } = relatedOf(related)
      return { id: initiative, name: title, goals: { nodes: goals }, outcomes: { nodes: outcomes } }
    })
    return { agency: { id, name, nameEn, kind, initiatives: { nodes } } }
  },
  agencies: async (of) => {
    const found = await rows<[...NamedRow, InitiativeRow[]]>(STATEMENTS.agencies, of)
    const nodes = found.map(([id, name, initiatives]) => ({
      id,
      name,
      initiatives: {
        nodes: initiatives.map(([initiative, title, related]) => {
          const { goals, districts, outcomes } = relatedOf(related)
          return {
            id: initiative,
            name: title,
            goals: { nodes: goals },
            districts: { nodes: districts },
            outcomes: { nodes: outcomes },
          }
        }),
      },
    }))
    return { agencies: { nodes } }
  },
  goal: async (of) => {
    const [id, name, drives] = await row<[...NamedRow, DriveRow[]]>(STATEMENTS.goal, of)
    const edges = drives.map(([basis, agency, title, via]) => ({
      basis,
      via: via.map(named).sort(byId),
      node: { id: agency, name: title },
    }))
    return { goal: { id, name, drivenBy: { edges } } }
  },
  filter: async (of) => {
    const [totalCount, page] = await row<[number, [...NamedRow, FigureRow[]][]]>(STATEMENTS.filter, of)
    const nodes = page.map(([id, name, outcomes]) => ({
      id,
      name,
      outcomes: { nodes: outcomes.map(figure).sort(byId) },
    }))
    return { initiatives: { totalCount, nodes } }
  },
  search: async ({ name, text }) => {
    const query = analyseQuery(text)
    if (!query) throw new Error(`no search terms in ${text}`)
    const [exact, hits] = await row<[AgencyRow[], HitRow[]]>(STATEMENTS.search, {
      name,
      question: candidatesOf(query),
      key: query.key,
      tokens: query.tokens,
    })
    const agency = exact[0] ?? (await agencyByOtherName(name))
    return { agency: agencyFields(agency), search: { edges: hits.map(hit) } }
  },
}

function agencyByOtherName(name: string): Promise<AgencyRow> {
  return row<AgencyRow>(STATEMENTS.otherNames, {
    question: namedCandidatesOf(keyOf(name)),
    lower: name.toLowerCase(),
  })
}

serve(handlers, () => driver.close())
