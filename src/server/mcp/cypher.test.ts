import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { readOnlyCypher } from '../../cypher/ask.ts'
import { type Seeded, seededGraphs } from '../../cypher/testing/seeded.ts'
import { loadSchema } from '../../ontology/load.ts'
import { type Service, serve } from '../testing/service.ts'
import { type Agent, connect } from './testing/agent.ts'

const ANY_ROW: unknown = [expect.any(String)]

describe.each(seededGraphs())('Cypher for agents on $engine', ({ open }) => {
  let seeded: Seeded
  let service: Service
  let agent: Agent
  beforeAll(async () => {
    seeded = await open()
    const { ontology } = loadSchema()
    service = await serve(seeded.graph, {}, { cypher: readOnlyCypher(seeded.config, ontology) })
    agent = await connect(service)
  })
  afterAll(async () => {
    await agent.close()
    await service.close()
    await seeded.close()
  })

  it('reads the graph by the names of the schema', async () => {
    const statement = 'MATCH (a:Agency {id: $id})-[:LEADS]->(i:Initiative) RETURN i.id AS initiative'
    const parameters = { id: 'agency:xuhui-district' }
    const { answer } = await agent.call('cypher', { statement, parameters })
    expect(answer).toMatchObject({
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      columns: ['initiative'],
      rows: [['initiative:xuhui-ai-plus']],
      more: false,
    })
  })

  it('answers so many rows and says that there are more', async () => {
    const { answer } = await agent.call('cypher', { statement: 'MATCH (a:Agency) RETURN a.id', limit: 3 })
    expect(answer).toMatchObject({ rows: [ANY_ROW, ANY_ROW, ANY_ROW], more: true })
  })

  it('says where a name is none of the schema', async () => {
    const { answer } = await agent.call('cypher', { statement: 'MATCH (a:Agensy) RETURN a.id' })
    expect(answer).toMatchObject({ rows: [], notes: [expect.stringContaining('Agency')] })
  })

  it.each([
    ['that writes', 'CREATE (n:Agency {id: "agency:mine"}) RETURN n.id'],
    ['that writes behind a reading clause', 'MATCH (n:Agency) SET n.name = "mine" RETURN n.id'],
    ['that reads files', 'UNWIND [1] AS x LOAD CSV FROM "file:///etc/passwd" AS line RETURN line'],
    ['that calls a procedure', 'CALL dbms.listConfig() YIELD name RETURN name'],
    ['with a parameter that has no value', 'RETURN $missing'],
    ['that is none', 'MATCH (a:Agency'],
  ])('a statement %s is refused with the reason', async (_, statement) => {
    const { isError, text } = await agent.call('cypher', { statement })
    expect([isError, text]).toEqual([true, expect.stringMatching(/^BAD_USER_INPUT: /)])
    expect(text).not.toMatch(/root:|\.ts:|node_modules/)
  })
})

it('there is no such tool unless MCP_CYPHER is on', () => {
  expect([readConfig({}).mcpCypher, readConfig({ MCP_CYPHER: 'on' }).mcpCypher]).toEqual([false, true])
})
