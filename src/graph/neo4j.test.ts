import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { testGraph } from './contract.ts'
import { openNeo4j } from './neo4j.ts'
import { neo4jSettings } from './testing/test-engines.ts'

const found = neo4jSettings()
const settings = found ?? { uri: '', user: 'neo4j', password: '', database: undefined }

if (found) {
  testGraph({ name: 'Neo4j', open: () => openNeo4j(settings) })

  describe('Neo4j', () => {
    it('shows whose a statement is while it runs', async () => {
      const graph = await openNeo4j(settings)
      const slow = graph.read(
        {
          text: 'UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x, y WHERE x * y % 7 = 3 RETURN count(*) AS c',
          parameters: {},
        },
        { operation: 'Slow', timeout: 5000 },
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      const shown = await graph.read({
        text: 'SHOW TRANSACTIONS YIELD metaData RETURN metaData.app AS app, metaData.operation AS operation ORDER BY operation',
        parameters: {},
      })
      expect(shown).toContainEqual(['initiative-graph', 'Slow'])
      await slow
      await graph.close()
    })

    it('leaves no statement running that was given up', async () => {
      const graph = await openNeo4j(settings)
      const slow = graph.read(
        {
          text: 'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x * y % 7 = 3 RETURN count(*) AS c',
          parameters: {},
        },
        { operation: 'Endless', timeout: 300 },
      )
      await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' })
      const left = (): ReturnType<typeof graph.read> =>
        graph.read({
          text: 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = "Endless" RETURN count(*) AS left',
          parameters: {},
        })
      await expect.poll(left, { timeout: 10_000 }).toEqual([[0]])
      await graph.close()
    })

    it('that lacks the database says so', async () => {
      const graph = await openNeo4j({ ...settings, database: 'nowhere' })
      await expect(graph.ping()).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message: `Neo4j at ${settings.uri} has no database nowhere; check NEO4J_DATABASE`,
      })
      await graph.close()
    })
  })
}

describe('no Neo4j', () => {
  it('where nothing listens: unavailable', async () => {
    const graph = await openNeo4j({ ...settings, uri: 'bolt://127.0.0.1:1' })
    await expect(graph.ping()).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: 'Neo4j at bolt://127.0.0.1:1 does not answer; check that it runs and that NEO4J_URI is right',
    })
    await graph.close()
  })

  it.each([
    ['a web server', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['a mail server', '220 mail.example ESMTP\r\n'],
  ])('where %s listens: misconfigured', async (_, greeting) => {
    const server = createServer((socket) => socket.end(greeting))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const graph = await openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${port}` })
    await expect(graph.ping()).rejects.toMatchObject({
      code: 'GRAPH_MISCONFIGURED',
      message: `what listens at bolt://127.0.0.1:${port} is not a Neo4j; check NEO4J_URI, whose port is 7687 by default`,
    })
    await graph.close()
    server.close()
  })
})
