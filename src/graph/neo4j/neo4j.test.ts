import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { testGraph } from '../contract.ts'
import { openNeo4j } from './neo4j.ts'
import type { Row } from '../port.ts'
import { neo4jSettings } from '../testing/test-engines.ts'
import { type Wire, openWire, portOf } from '../testing/wire.ts'

const found = neo4jSettings()
const settings = found ?? { uri: '', user: 'neo4j', password: '', database: undefined }

/** Wires of a test: closed when it is done. */
const wires: Wire[] = []
afterEach(async () => {
  for (const wire of wires.splice(0)) await wire.close()
})

if (found) {
  testGraph({ name: 'Neo4j', open: () => openNeo4j(settings) })
  testGraph({
    name: 'Neo4j as a cluster is asked, by routing',
    open: () => openNeo4j({ ...settings, uri: settings.uri.replace(/^bolt/, 'neo4j') }),
  })

  describe.skipIf(settings.uri.includes('+s'))('on the wire to Neo4j', () => {
    it('a read says who asks, that it only reads, for how long, and what it has to have seen', async () => {
      const wire = await openWire(settings.uri)
      wires.push(wire)
      const graph = await openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${wire.port}` })
      const read = async (): Promise<string> => {
        wire.sent()
        await graph.read(
          { text: 'RETURN 1 AS one', parameters: {} },
          { operation: 'Districts', timeout: 4321 },
        )
        return wire.sent()
      }
      const texts = ['RETURN 1 AS one', 'initiative-graph', 'Districts', 'tx_timeout', '\x84mode\x81r']
      // Before anything was written there is nothing that has to have been seen.
      const before = await read()
      expect(texts.filter((text) => !before.includes(text))).toEqual([])
      expect(before).not.toContain('FB:')
      await graph.write((transaction) => transaction.run({ text: 'MERGE (n:Seen) DELETE n', parameters: {} }))
      const write = wire.sent()
      expect(write).toContain('initiative-graph')
      expect(write).not.toContain('\x84mode\x81r')
      const after = await read()
      expect(after).toMatch(/bookmarks.*FB:/s)
      await graph.close()
    })
  })

  describe('Neo4j', () => {
    it('is asked over at most 50 connections, however many ask', async () => {
      const graph = await openNeo4j(settings)
      const connections: Row[] = []
      const text =
        'SHOW TRANSACTIONS YIELD connectionId, metaData WHERE metaData.operation = "Pool" RETURN connectionId AS id'
      await Promise.all(
        Array.from({ length: 300 }, async () => {
          connections.push(...(await graph.read({ text, parameters: {} }, { operation: 'Pool' })))
        }),
      )
      const count = new Set(connections.map(([id]) => id)).size
      expect(count).toBeGreaterThan(20)
      expect(count).toBeLessThanOrEqual(50)
      await graph.close()
    })

    it('has its indexes whole when they are prepared, however many nodes there are', async () => {
      const graph = await openNeo4j(settings)
      const run = (text: string): Promise<Row[]> =>
        graph.write((transaction) => transaction.run({ text, parameters: {} }))
      await run(`UNWIND range(1, 60000) AS x CREATE (:Indexed {text: 'a text with a number ' + x})`)
      await graph.prepare([
        'CREATE FULLTEXT INDEX indexed_text IF NOT EXISTS FOR (n:Indexed) ON EACH [n.text]',
      ])
      const found = graph.read({
        text: 'CALL db.index.fulltext.queryNodes("indexed_text", "number") YIELD node RETURN count(node) AS found',
        parameters: {},
      })
      expect(await found).toEqual([[60_000]])
      await graph.prepare(['DROP INDEX indexed_text'])
      await run('MATCH (n:Indexed) DELETE n')
      await graph.close()
    })

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
    ['a web server', 'bolt', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['a mail server', 'bolt', '220 mail.example ESMTP\r\n'],
    ['a web server', 'neo4j', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('where %s listens, asked by %s: misconfigured', async (_, scheme, greeting) => {
    const server = createServer((socket) => socket.end(greeting))
    const uri = `${scheme}://127.0.0.1:${await portOf(server)}`
    const graph = await openNeo4j({ ...settings, uri })
    await expect(graph.ping()).rejects.toMatchObject({
      code: 'GRAPH_MISCONFIGURED',
      message: `what listens at ${uri} is not a Neo4j; check NEO4J_URI, whose port is 7687 by default`,
    })
    await graph.close()
    server.close()
  })
})

describe.skipIf(!found || settings.uri.includes('+s'))('a Neo4j behind TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  /** A wire whose certificate nobody has signed. */
  async function openSecureWire(): Promise<Wire> {
    const file = join(folder, 'key.p12')
    const passphrase = 'correct horse'
    execFileSync(
      'keytool',
      [
        ...['-genkeypair', '-alias', 'neo4j', '-keyalg', 'EC', '-dname', 'CN=localhost', '-validity', '30'],
        ...['-ext', 'SAN=dns:localhost', '-storetype', 'PKCS12', '-keystore', file, '-storepass', passphrase],
      ],
      { stdio: 'pipe' },
    )
    const wire = await openWire(settings.uri, { pfx: readFileSync(file), passphrase })
    wires.push(wire)
    return wire
  }

  it('answers where any certificate is trusted; where not, the message says what to do', async () => {
    const { port } = await openSecureWire()
    const trusting = await openNeo4j({ ...settings, uri: `bolt+ssc://localhost:${port}` })
    expect(await trusting.read({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([[1]])
    await trusting.close()
    for (const scheme of ['bolt+s', 'neo4j+s']) {
      const uri = `${scheme}://localhost:${port}`
      const graph = await openNeo4j({ ...settings, uri })
      await expect(graph.ping()).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message:
          `the certificate of Neo4j at ${uri} is not trusted; let NODE_EXTRA_CA_CERTS name the file of its authority, ` +
          'or trust any by a NEO4J_URI that begins with neo4j+ssc: or bolt+ssc:',
      })
      await graph.close()
    }
  })
})
