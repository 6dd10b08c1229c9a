import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../project-root.ts'
import { type RunningService, startService } from '../testing/running-service.ts'
import { type Agent, agentOf } from './testing/agent.ts'

// The built command in a process of its own, as a host starts it; build first.

const directory = mkdtempSync(join(tmpdir(), 'mcp-stdio-'))
const COMMAND = { command: process.execPath, args: ['dist/src/main.js', 'mcp'], cwd: projectRoot }

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

async function start(environment: Record<string, string>, mode: 'auto' | 'legacy'): Promise<Agent> {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: directory, LOG_LEVEL: 'silent', ...environment }
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } })
  await client.connect(new StdioClientTransport({ ...COMMAND, env, stderr: 'ignore' }))
  return agentOf(client)
}

/** Asks until the graph is loaded. */
async function whenLoaded({ call }: Agent, args: Record<string, unknown>): Promise<unknown> {
  for (;;) {
    const { answer, text } = await call('find', args)
    if (answer) return answer
    expect(text).toMatch(/^GRAPH_UNAVAILABLE: /)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('initiative-graph mcp', () => {
  it.each([
    ['auto', '2026-07-28'],
    ['legacy', '2025-11-25'],
  ] as const)('answers an agent that negotiates %s in revision %s', async (mode, revision) => {
    const agent = await start({ PUBLIC_URL: 'https://graph.example/' }, mode)
    expect(agent.client.getNegotiatedProtocolVersion()).toBe(revision)
    expect(await whenLoaded(agent, { text: '稳就业', first: 1 })).toMatchObject({
      results: [
        {
          id: 'goal:stable-employment',
          citation: { link: expect.stringMatching(/^https:\/\/graph\.example\/source\/.*\?char=\d+,\d+$/) },
        },
      ],
    })
    await agent.close()
  })

  it('answers with Cypher where that is on', async () => {
    const agent = await start({ MCP_CYPHER: 'on' }, 'auto')
    await whenLoaded(agent, { text: 'x' })
    const { answer } = await agent.call('cypher', { statement: 'MATCH (a:Agency) RETURN count(a) AS n' })
    expect(answer).toMatchObject({ rows: [[49]] })
    await agent.close()
  })

  it('writes nothing but the protocol to standard output, and ends when standard input does', async () => {
    const child = spawn(COMMAND.command, COMMAND.args, {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], DATA_DIR: directory, LOG_LEVEL: 'trace' },
    })
    const [out, log]: [string[], string[]] = [[], []]
    child.stdout.on('data', (data: Buffer) => out.push(data.toString()))
    child.stderr.on('data', (data: Buffer) => log.push(data.toString()))
    const initialize = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        protocolVersion: '2025-11-25',
        capabilities: {},
        clientInfo: { name: 'test', version: '1.0.0' },
      },
    }
    child.stdin.write(`no protocol\n${JSON.stringify(initialize)}\n`)
    while (!out.join('').includes('\n') || !log.join('').includes('"ready"')) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    child.stdin.end()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    const lines = out.join('').trim().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { jsonrpc: '2.0', id: 1, result: {} },
    ])
  })

  it('says what would be right where it is used wrongly', async () => {
    const child = spawn(COMMAND.command, [...COMMAND.args, 'now'], { cwd: projectRoot })
    let text = ''
    child.stderr.on('data', (data: Buffer) => (text += data.toString()))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
    expect(text).toContain('mcp does not take "now"')
  })
})

describe('beside a service on the same folder', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService({ DATA_DIR: directory })
  })
  afterAll(async () => {
    service.child.kill()
    await service.ended
  })

  it('both answer', async () => {
    const agent = await start({}, 'auto')
    expect(await whenLoaded(agent, { text: '徐汇区' })).toMatchObject({ totalCount: expect.any(Number) })
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
    await agent.close()
  })
})
