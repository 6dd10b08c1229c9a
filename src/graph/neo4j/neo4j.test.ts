import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { testGraph } from '../testing/contract.ts'
import { openNeo4j } from './neo4j.ts'
import type { ReplacementPlan, Row } from '../port.ts'
import { listen } from '../testing/ports.ts'
import { type RecordingProxy, openRecordingProxy } from '../testing/recording-proxy.ts'
import { neo4jSettings } from '../testing/test-engines.ts'

const found = neo4jSettings()
const settings = found ?? { uri: '', user: 'neo4j', password: '', database: undefined }

/** Proxies of a test, closed after it. */
const proxies: RecordingProxy[] = []
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close()
})

if (found) {
  testGraph({ name: 'Neo4j', open: () => openNeo4j(settings) })
  testGraph({
    name: 'Neo4j, routed as in a cluster',
    open: () => openNeo4j({ ...settings, uri: settings.uri.replace(/^bolt/, 'neo4j') }),
  })

  describe.skipIf(settings.uri.includes('+s'))('what the driver sends to Neo4j', () => {
    it('names the application and operation of a read, its access mode, timeout and bookmarks', async () => {
      const proxy = await openRecordingProxy(settings.uri)
      proxies.push(proxy)
      const graph = await openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` })
      const read = async (): Promise<string> => {
        proxy.sent()
        await graph.read(
          { text: 'RETURN 1 AS one', parameters: {} },
          { operation: 'Districts', timeout: 4321 },
        )
        return proxy.sent()
      }
      const texts = ['RETURN 1 AS one', 'initiative-graph', 'Districts', 'tx_timeout', '\x84mode\x81r']
      // There are no bookmarks before the first write.
      const before = await read()
      expect(texts.filter((text) => !before.includes(text))).toEqual([])
      expect(before).not.toContain('FB:')
      await graph.write((transaction) => transaction.run({ text: 'MERGE (n:Seen) DELETE n', parameters: {} }))
      const write = proxy.sent()
      expect(write).toContain('initiative-graph')
      expect(write).not.toContain('\x84mode\x81r')
      const after = await read()
      expect(after).toMatch(/bookmarks.*FB:/s)
      await graph.close()
    })
  })

  describe('Neo4j', () => {
    it('is used over at most 50 connections, however many reads run at once', async () => {
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

    it('has its indexes online once they are prepared, however many nodes there are', async () => {
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

    it('lists the application and operation of a running statement', async () => {
      const graph = await openNeo4j(settings)
      const slow = graph.read(
        {
          text: 'UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x, y WHERE x * y % 7 = 3 RETURN count(*) AS c',
          parameters: {},
        },
        { operation: 'Slow', timeout: 60_000 },
      )
      const shown = (): Promise<Row[]> =>
        graph.read({
          text: 'SHOW TRANSACTIONS YIELD metaData RETURN metaData.app AS app, metaData.operation AS operation ORDER BY operation',
          parameters: {},
        })
      await expect.poll(shown).toContainEqual(['initiative-graph', 'Slow'])
      await slow
      await graph.close()
    })

    it('stops a statement that has timed out', async () => {
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

    const plan = (name: string): ReplacementPlan => ({
      name,
      definitions: [],
      labels: new Map([['Part', ['Part']]]),
      mark: 'made',
    })
    const refusal = {
      code: 'GRAPH_MISCONFIGURED',
      message:
        'another process is loading into the same graph; wait for it to finish, or stop it and run this again',
    }

    it('refuses to replace, and to discard, what another process is building', async () => {
      const [one, other] = [await openNeo4j(settings), await openNeo4j(settings)]
      const first = await one.replace(plan('first'))
      await first.write(async (transaction) => {
        await transaction.run({
          text: 'CREATE (:Staged:StagedPart {id: $id, made: true})',
          parameters: { id: 'a' },
        })
      }, '1')
      const [replaced, discarded] = await Promise.allSettled([
        other.replace(plan('second')),
        other.discardReplacement('made'),
      ])
      expect([replaced, discarded]).toMatchObject([{ reason: refusal }, { reason: refusal }])
      await first.finish(() => Promise.resolve())
      expect(await other.read({ text: 'MATCH (n:Part) RETURN n.id AS id', parameters: {} })).toEqual([['a']])

      const second = await other.replace(plan('second'))
      await second.finish(() => Promise.resolve())
      expect(await one.read({ text: 'MATCH (n:Part) RETURN n.id AS id', parameters: {} })).toEqual([])
      await Promise.all([one.close(), other.close()])
    }, 60_000)

    it('waits for the lease of a loader that was killed, and then discards what it built', async () => {
      const [one, other] = [await openNeo4j(settings), await openNeo4j(settings)]
      const first = await one.replace(plan('first'))
      // Without a connection it renews nothing, like a process that is no more.
      await one.close()
      const second = await other.replace(plan('second'))
      expect(second.done).toBeUndefined()
      await second.close()
      await first.close()
      await other.discardReplacement('made')
      await other.close()
    }, 120_000)

    it('does not finish a replacement that another process has discarded', async () => {
      const [one, other] = [await openNeo4j(settings), await openNeo4j(settings)]
      const first = await one.replace(plan('first'))
      await other.write((transaction) =>
        transaction.run({ text: 'MATCH (n) WHERE n:Replacement OR n:Loader DELETE n', parameters: {} }),
      )
      const work = vi.fn(() => Promise.resolve())
      await expect(first.finish(work)).rejects.toMatchObject(refusal)
      expect(work).not.toHaveBeenCalled()
      await first.close()
      await one.discardReplacement('made')
      await Promise.all([one.close(), other.close()])
    })

    it('reports a database that does not exist', async () => {
      const graph = await openNeo4j({ ...settings, database: 'nowhere' })
      await expect(graph.ping()).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message: `Neo4j at ${settings.uri} has no database nowhere; check NEO4J_DATABASE`,
      })
      await graph.close()
    })
  })
}

describe('a URI without a Neo4j', () => {
  it('is reported as unavailable if nothing listens', async () => {
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
  ])('is reported as misconfigured if %s listens, scheme %s', async (_, scheme, greeting) => {
    const server = createServer((socket) => socket.end(greeting))
    const uri = `${scheme}://127.0.0.1:${await listen(server)}`
    const graph = await openNeo4j({ ...settings, uri })
    await expect(graph.ping()).rejects.toMatchObject({
      code: 'GRAPH_MISCONFIGURED',
      message: `the server at ${uri} is not Neo4j; check NEO4J_URI (the default port is 7687)`,
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

  /** A proxy with a self-signed certificate. */
  async function openSecureProxy(): Promise<RecordingProxy> {
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
    const proxy = await openRecordingProxy(settings.uri, { pfx: readFileSync(file), passphrase })
    proxies.push(proxy)
    return proxy
  }

  it('is read if every certificate is trusted; otherwise the message says what to do', async () => {
    const { port } = await openSecureProxy()
    const trusting = await openNeo4j({ ...settings, uri: `bolt+ssc://localhost:${port}` })
    expect(await trusting.read({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([[1]])
    await trusting.close()
    for (const scheme of ['bolt+s', 'neo4j+s']) {
      const uri = `${scheme}://localhost:${port}`
      const graph = await openNeo4j({ ...settings, uri })
      await expect(graph.ping()).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message:
          `the certificate of Neo4j at ${uri} is not trusted; set NODE_EXTRA_CA_CERTS to its authority's certificate, ` +
          'or trust any certificate with a NEO4J_URI that begins with neo4j+ssc: or bolt+ssc:',
      })
      await graph.close()
    }
  })
})
