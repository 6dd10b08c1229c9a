import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4j } from '../graph/neo4j/neo4j.ts'
import { type LaunchedNeo4j, launchNeo4j } from '../graph/testing/neo4j-server.ts'
import { neo4jSettings } from '../graph/testing/test-engines.ts'
import { freePort } from '../graph/testing/ports.ts'
import { type RunningService, ask, killServices, runService } from '../testing/run-service.ts'

// These tests stop and start a Neo4j of their own, with a password. They are skipped where NEO4J_URI names one that is
// not theirs to stop.
const password = 'correct horse'
const home = mkdtempSync(join(tmpdir(), 'neo4j-faults-'))

describe.skipIf(neo4jSettings() === undefined || process.env['NEO4J_URI'] !== undefined)('a Neo4j', () => {
  let port = 0
  let neo4j: LaunchedNeo4j
  let service: RunningService
  let url = ''

  beforeAll(async () => {
    port = await freePort()
    await (await launchNeo4j({ home, port, password, brief: true })).stop()
  }, 60_000)
  afterAll(async () => {
    killServices()
    await neo4j.stop()
    rmSync(home, { recursive: true })
  })

  function run(environment: Readonly<Record<string, string>> = {}): RunningService {
    return runService({
      // With routing, as in the README: it can fail in more ways than a direct connection.
      NEO4J_URI: `neo4j://127.0.0.1:${port}`,
      NEO4J_PASSWORD: password,
      ...environment,
    })
  }
  async function status(path: string): Promise<number> {
    return (await fetch(`${url}${path}`)).status
  }
  const districts = '{ districts { totalCount } }'

  it('that is not up yet is awaited, and the log says so', { timeout: 120_000 }, async () => {
    service = run()
    await service.says(/waiting for the graph: Neo4j at .* does not answer/)
    url = await service.says(/"url":"(http:[^"]+)"/)
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503])
    expect(await ask(url, districts)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }],
    })
    neo4j = await launchNeo4j({ home, port, password, brief: true })
    await service.says(/ready: /)
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200])
    expect(await ask(url, districts)).toMatchObject({ data: { districts: { totalCount: 16 } } })
  })

  it(
    'that stops while 50 clients ask is told to each in time, and used again when it is back',
    {
      timeout: 180_000,
    },
    async () => {
      const other: unknown[] = []
      const answers = { data: 0, unavailable: 0, slowest: 0 }
      let asking = true
      const client = async (): Promise<void> => {
        while (asking) {
          const began = performance.now()
          const answer = await ask(url, districts)
          answers.slowest = Math.max(answers.slowest, performance.now() - began)
          const text = JSON.stringify(answer)
          if (text.includes('"totalCount":16')) answers.data++
          else if (text.includes('"GRAPH_UNAVAILABLE"')) answers.unavailable++
          else other.push(answer)
        }
      }
      const clients = Array.from({ length: 50 }, client)
      const many = { timeout: 30_000 }
      try {
        await expect.poll(() => answers.data, many).toBeGreaterThan(100)
        neo4j.process.kill('SIGKILL')
        await expect.poll(() => status('/readyz'), many).toBe(503)
        expect(await status('/livez')).toBe(200)
        await expect.poll(() => answers.unavailable, many).toBeGreaterThan(50)

        await neo4j.stop()
        neo4j = await launchNeo4j({ home, port, password, brief: true })
        await expect.poll(() => status('/readyz'), many).toBe(200)
        const before = answers.data
        await expect.poll(() => answers.data, many).toBeGreaterThan(before + 100)
      } finally {
        asking = false
        await Promise.all(clients)
      }
      expect(other).toEqual([])
      expect(answers.slowest).toBeLessThan(30_000)
    },
  )

  it('that hangs is given up after the time limit', { timeout: 60_000 }, async () => {
    const graph = await openNeo4j({
      uri: `neo4j://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      database: undefined,
    })
    await graph.ping()
    neo4j.process.kill('SIGSTOP')
    try {
      // On a busy machine it may answer once more before it hangs.
      const state = (): string =>
        execFileSync('ps', ['-o', 'stat=', '-p', String(neo4j.process.pid)]).toString()
      await expect.poll(state).toMatch(/^T/)
      await expect(
        graph.read({ text: 'RETURN 1 AS one', parameters: {} }, { timeout: 500 }),
      ).rejects.toMatchObject({ code: 'TIMEOUT' })
      await expect(graph.ping()).rejects.toMatchObject({ code: 'TIMEOUT' })
      expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503])
    } finally {
      neo4j.process.kill('SIGCONT')
    }
    await expect.poll(() => status('/readyz'), { timeout: 30_000 }).toBe(200)
    await graph.ping()
    await graph.close()
  })

  it('that is unusable stops the start with one line that says what to do', async () => {
    const web = createServer((_, response) => response.end())
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    const address = web.address()
    const webPort = typeof address === 'object' && address !== null ? address.port : 0
    const lines: string[] = []
    for (const environment of [
      { NEO4J_PASSWORD: 'wrong' },
      { NEO4J_DATABASE: 'nowhere' },
      { NEO4J_URI: `neo4j://127.0.0.1:${webPort}` },
      { NEO4J_URI: `bolt://127.0.0.1:${webPort}` },
    ]) {
      const { code, output } = await run({ LOG_LEVEL: 'silent', ...environment }).ended
      lines.push(`${code} ${output.replaceAll(String(port), '<port>').replaceAll(String(webPort), '<port>')}`)
    }
    web.close()
    expect(lines.join('')).toMatchInlineSnapshot(`
      "1 Neo4j at neo4j://127.0.0.1:<port> refuses the user neo4j; check NEO4J_USER and NEO4J_PASSWORD
      1 Neo4j at neo4j://127.0.0.1:<port> has no database nowhere; check NEO4J_DATABASE
      1 the server at neo4j://127.0.0.1:<port> is not Neo4j; check NEO4J_URI (the default port is 7687)
      1 the server at bolt://127.0.0.1:<port> is not Neo4j; check NEO4J_URI (the default port is 7687)
      "
    `)
  })

  it('lets the service stop', async () => {
    expect((await service.stop()).code).toBe(0)
  })
})
