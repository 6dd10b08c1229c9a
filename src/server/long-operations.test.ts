import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { ask } from './testing/ask.ts'
import { type RunningService, startService } from './testing/running-service.ts'

// One statement that takes minutes, in a service on the embedded engine, which cannot stop a statement.

const SLOW = JSON.stringify({ query: '{ themes { totalCount } }' })
const CHEAP = '{ agencies(first: 3) { nodes { name } } }'

/** Inside the project, where the service finds its dependencies. */
const cache = join(projectRoot, 'node_modules', '.cache')
const directory = mkdtempSync(join(tmpdir(), 'long-'))
const data = join(directory, 'data')
const agent = new Agent({ keepAlive: true, maxSockets: 100 })
let script = ''

beforeAll(async () => {
  mkdirSync(cache, { recursive: true })
  const scripts = mkdtempSync(join(cache, 'serve-slow-'))
  script = join(scripts, 'serve-slow.js')
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    build: { ssr: 'src/testing/serve-slow.ts', outDir: scripts, emptyOutDir: true },
  })
})
afterAll(() => {
  agent.destroy()
  rmSync(join(script, '..'), { recursive: true, force: true })
  rmSync(directory, { recursive: true, force: true })
})

function start(
  estimatedRows: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  const settings = { DATA_DIR: data, ESTIMATED_ROWS: estimatedRows, ANSWER_CACHE_LIMIT: '0' }
  return startService({ ...settings, ...environment }, script)
}

/** Identifiers of the processes that a process has started. */
function childrenOf({ child }: RunningService): readonly string[] {
  const lines = execFileSync('ps', ['-eo', 'ppid=,pid=,args=']).toString().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([parent, , ...words]) => parent === String(child.pid) && words.join(' ').includes('reader-child'),
    )
    .map(([, pid = '']) => pid)
}

function isRunning(pid: string): boolean {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}

/** Milliseconds of each of several cheap operations, one after the other; all of them are answered. */
async function cheapOperations({ url }: RunningService, count: number): Promise<readonly number[]> {
  const times = []
  for (let index = 0; index < count; index++) {
    const began = performance.now()
    const answer = await ask(url, JSON.stringify({ query: CHEAP }), agent)
    times.push(performance.now() - began)
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"data":{"agencies"') })
  }
  return times
}

describe.each([
  // More clients than operations that may run at once.
  ['is known to take long', '1e15', '8'],
  ['is taken for a short one', '1', '32'],
])('a statement that takes minutes and %s', (_, estimatedRows, concurrency) => {
  it(
    'asked by sixteen clients, gets TIMEOUT or OVERLOADED; cheap ones are answered, the service is ready and stops soon',
    { timeout: 180_000 },
    async () => {
      const service = await start(estimatedRows, {
        STATEMENT_TIMEOUT: '3000',
        QUEUE_TIMEOUT: '2000',
        CONCURRENCY_LIMIT: concurrency,
      })
      await cheapOperations(service, 2)
      const attacks = Array.from({ length: 16 }, () => ask(service.url, SLOW, agent))
      await wait(200)
      const slowest = Math.max(...(await cheapOperations(service, 30)))
      expect(slowest).toBeLessThan(2000)
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
      const answers = (await Promise.all(attacks)).map((answer) =>
        'status' in answer ? `${answer.status} ${/"code":"(\w+)"/.exec(answer.body)?.[1]}` : answer.failure,
      )
      expect(answers).toContain('200 TIMEOUT')
      expect([...new Set(answers)].sort()).toEqual(['200 TIMEOUT', '503 OVERLOADED'])
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
      await cheapOperations(service, 5)
      const began = performance.now()
      service.child.kill('SIGTERM')
      expect(await service.ended).toBe(0)
      expect(performance.now() - began).toBeLessThan(5000)
      expect(readdirSync(data).map((name) => name.replace(/[0-9a-f]{12}/, '…'))).toEqual([
        'current',
        'graph-….grafeo',
        'loading.grafeo',
      ])
    },
  )

  it('is cut off when the service stops, which it does in a few seconds and with exit code 0', async () => {
    const service = await start(estimatedRows)
    const attack = ask(service.url, SLOW, agent)
    await wait(2000)
    const began = performance.now()
    service.child.kill('SIGTERM')
    expect(await attack).toMatchObject({
      status: 200,
      body: expect.stringContaining('"code":"GRAPH_UNAVAILABLE"'),
    })
    expect(await service.ended).toBe(0)
    expect(performance.now() - began).toBeLessThan(8000)
    expect(service.log()).toContain('"msg":"stopped"')
    expect(service.log()).not.toContain('"level":50')
  })
})

describe('a statement that takes long', () => {
  it('ends when its client goes away', async () => {
    const service = await start('1e15')
    const controller = new AbortController()
    const asked = fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: SLOW,
      signal: controller.signal,
    }).catch(() => undefined)
    await expect.poll(() => childrenOf(service).length, { timeout: 20_000 }).toBe(1)
    const [child = ''] = childrenOf(service)
    controller.abort()
    await asked
    await expect.poll(() => isRunning(child), { timeout: 20_000 }).toBe(false)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  })

  it('ends when the service is killed', async () => {
    const service = await start('1e15')
    const asked = ask(service.url, SLOW, agent)
    await expect.poll(() => childrenOf(service).length, { timeout: 20_000 }).toBe(1)
    await wait(1000)
    const [child = ''] = childrenOf(service)
    service.child.kill('SIGKILL')
    expect(await asked).toMatchObject({ failure: expect.any(String) })
    await expect.poll(() => isRunning(child), { timeout: 20_000 }).toBe(false)
  })
})
