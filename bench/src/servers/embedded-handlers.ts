import grafeo from '@grafeo-db/js'
import type { GrafeoDB } from '@grafeo-db/js'
import { analyseQuery } from '../../../src/planner/search/match.ts'
import type { Handlers } from './bare-http.ts'
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

const RELATED = `CALL (i) {
      MATCH (i)-[r:ADVANCES|LOCATED_IN|PRODUCED]->(x) RETURN collect([x.id, x.name, x.value, x.unit]) AS related
    }`

/** The best statements we could write by hand for the embedded engine, which has no `COLLECT { … }`. */
const STATEMENTS = {
  agency: `MATCH (a:Agency {id: $id})
CALL (a) {
  MATCH (a)-[:LEADS]->(i:Initiative) WITH i ORDER BY i.id LIMIT 20
  ${RELATED.replace('|LOCATED_IN', '')}
  RETURN collect([i.id, i.name, related]) AS initiatives
}
RETURN a.id, a.name, a.nameEn, a.kind, initiatives`,
  agencies: `MATCH (a:Agency) WHERE a.id > $after WITH a ORDER BY a.id LIMIT 50
CALL (a) {
  MATCH (a)-[:LEADS]->(i:Initiative) WITH i ORDER BY i.id LIMIT 10
  ${RELATED}
  RETURN collect([i.id, i.name, related]) AS initiatives
}
RETURN a.id, a.name, initiatives`,
  goal: `MATCH (g:Goal {id: $id})
CALL (g) {
  MATCH (g)<-[d:DRIVES]-(a:Agency) WITH d, a ORDER BY a.id LIMIT 50
  CALL (d) {
    UNWIND d.via AS id MATCH (i:Initiative {id: id}) RETURN collect([i.id, i.name]) AS via
  }
  RETURN collect([d.basis, a.id, a.name, via]) AS drives
}
RETURN g.id, g.name, drives`,
  count: `MATCH (o:Outcome) WHERE o.value >= toFloat($value) MATCH (o)<-[:PRODUCED]-(i:Initiative)
RETURN count(DISTINCT i.id) AS total`,
  filter: `MATCH (o:Outcome) WHERE o.value >= toFloat($value) MATCH (o)<-[:PRODUCED]-(i:Initiative)
WITH DISTINCT i ORDER BY i.name, i.id LIMIT 20
CALL (i) { MATCH (i)-[:PRODUCED]->(o:Outcome) RETURN collect([o.id, o.name, o.value, o.unit]) AS outcomes }
RETURN i.id, i.name, outcomes`,
  named: `MATCH (a:Agency) WHERE a.name = $name OR toLower(a.nameEn) = $lower OR any(x IN a.aliases WHERE toLower(x) = $lower)
WITH a, CASE WHEN a.name = $name THEN 0 ELSE 1 END AS rank ORDER BY rank, a.id LIMIT 1
RETURN a.id, a.name, a.nameEn, a.kind`,
  exact: `MATCH (a:Agency {name: $name}) WITH a ORDER BY a.id LIMIT 1 RETURN a.id, a.name, a.nameEn, a.kind`,
  search: `MATCH (n:Entity)
WITH n, size(n.name) AS length, CASE
  WHEN any(k IN n.searchKeys WHERE k = $key) THEN 0
  WHEN any(k IN n.searchKeys WHERE k STARTS WITH $key) THEN 1
  WHEN n.searchStarts CONTAINS ' ' + $key THEN 2
  WHEN all(t IN $tokens WHERE n.searchStarts CONTAINS ' ' + t) THEN 3
  WHEN all(t IN $tokens WHERE t IN n.searchTokens OR n.searchStarts CONTAINS ' ' + t) THEN 4
END AS rank
WHERE rank IS NOT NULL
WITH n, rank, length ORDER BY rank, length, n.id LIMIT 10
RETURN rank, n.id, n.name, n.nameEn, labels(n)`,
} as const

/** Handlers that call the embedded engine directly. */
export interface EmbeddedHandlers {
  readonly handlers: Handlers
  readonly close: () => Promise<void>
}

/** Opens a graph file read-only. @param file no process may write it. */
export function openEmbeddedHandlers(file: string): EmbeddedHandlers {
  const database: GrafeoDB = grafeo.GrafeoDB.openReadOnly(file)
  const rows = async <T extends readonly unknown[]>(
    text: string,
    parameters: Record<string, unknown>,
    isRowOf: (row: readonly unknown[]) => row is T,
  ): Promise<readonly T[]> => {
    const result = await database.executeCypher(text, parameters)
    const found: T[] = []
    for (const row of result.rows()) if (isRowOf(row)) found.push(row)
    return found
  }
  const first = async <T extends readonly unknown[]>(
    text: string,
    parameters: Record<string, unknown>,
    isRowOf: (row: readonly unknown[]) => row is T,
  ): Promise<T> => {
    const [row] = await rows(text, parameters, isRowOf)
    if (!row) throw new Error(`no row from ${text}`)
    return row
  }
  const handlers: Handlers = {
    agency: async ({ id }) => {
      const row = await first(STATEMENTS.agency, { id }, isAgencyWithInitiatives)
      const [agency, name, nameEn, kind, initiatives] = row
      const nodes = initiatives.map(([initiative, title, related]) => {
        const { goals, outcomes } = relatedOf(related)
        return { id: initiative, name: title, goals: { nodes: goals }, outcomes: { nodes: outcomes } }
      })
      return { agency: { id: agency, name, nameEn, kind, initiatives: { nodes } } }
    },
    agencies: async ({ after }) => {
      const found = await rows(STATEMENTS.agencies, { after }, isWithInitiatives)
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
    goal: async ({ id: goal }) => {
      const [id, name, drives] = await first(STATEMENTS.goal, { id: goal }, isWithDrives)
      const edges = drives.map(([basis, agency, title, via]) => ({
        basis,
        via: via.map(named).sort(byId).slice(0, 20),
        node: { id: agency, name: title },
      }))
      return { goal: { id, name, drivenBy: { edges } } }
    },
    filter: async ({ value }) => {
      const [[totalCount], page] = await Promise.all([
        first(STATEMENTS.count, { value }, isCount),
        rows(STATEMENTS.filter, { value }, isWithFigures),
      ])
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
      const { key, tokens } = query
      const [exact, hits] = await Promise.all([
        rows(STATEMENTS.exact, { name }, isAgency),
        rows(STATEMENTS.search, { key, tokens }, isHit),
      ])
      const other = { name, lower: name.toLowerCase() }
      const agency = exact[0] ?? (await first(STATEMENTS.named, other, isAgency))
      return { agency: agencyFields(agency), search: { edges: hits.map(hit) } }
    },
  }
  return {
    handlers,
    close: () => {
      database.close()
      return Promise.resolve()
    },
  }
}

/** The statement determines the shape of its rows, so only emptiness is checked. */
const some = (row: readonly unknown[]): boolean => row.length > 0
const isWithInitiatives = (row: readonly unknown[]): row is [...NamedRow, InitiativeRow[]] => some(row)
const isAgencyWithInitiatives = (row: readonly unknown[]): row is [...AgencyRow, InitiativeRow[]] => some(row)
const isWithDrives = (row: readonly unknown[]): row is [...NamedRow, DriveRow[]] => some(row)
const isCount = (row: readonly unknown[]): row is [number] => some(row)
const isWithFigures = (row: readonly unknown[]): row is [...NamedRow, FigureRow[]] => some(row)
const isAgency = (row: readonly unknown[]): row is AgencyRow => some(row)
const isHit = (row: readonly unknown[]): row is HitRow => some(row)
