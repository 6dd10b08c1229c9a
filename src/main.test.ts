import { type ChildProcess, spawn } from 'node:child_process'
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './project-root.ts'

const directory = mkdtempSync(join(tmpdir(), 'initiative-graph-main-'))
const running = new Set<ChildProcess>()

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number | null
  readonly output: string
}

interface Started {
  readonly url: string
  readonly milliseconds: number
  stop(): Promise<Outcome>
}

/** Runs the built service as `npm start` does. */
function run(environment: Record<string, string>): {
  child: ChildProcess
  ended: Promise<Outcome>
  output: () => string
} {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], DATA_DIR: join(directory, 'data'), PORT: '0', ...environment },
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, output: output.replaceAll(directory, '<folder>') })
    })
  })
  return { child, ended, output: () => output }
}

async function start(environment: Record<string, string> = {}): Promise<Started> {
  const began = performance.now()
  const { child, ended, output } = run(environment)
  for (;;) {
    const url = /ready: (http:\/\/[\d.]+:\d+)/.exec(output())?.[1]
    if (url !== undefined) {
      return {
        url,
        milliseconds: performance.now() - began,
        stop: () => {
          child.kill('SIGTERM')
          return ended
        },
      }
    }
    if (child.exitCode !== null) throw new Error(`the service ended: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

/** Every file below the data folder with its size and time, to see whether anything was written. */
function files(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })
}

describe('the service', () => {
  it('loads the seed into an empty folder, answers, and ends when told to', async () => {
    const service = await start()
    expect(await ask(service.url, '{ districts { totalCount } }')).toMatchObject({
      data: { districts: { totalCount: 16 } },
    })
    const { code, output } = await service.stop()
    expect(code).toBe(0)
    expect(output).toContain('the seed was loaded into the empty graph')
  })

  it('starts again within 3 s and writes nothing', async () => {
    const before = files(join(directory, 'data'))
    const service = await start()
    expect(service.milliseconds).toBeLessThan(3000)
    expect((await service.stop()).output).toContain('the graph holds the current seed')
    expect(files(join(directory, 'data'))).toEqual(before)
  })

  it('can run twice on one graph', async () => {
    const [one, other] = [await start(), await start()]
    for (const { url } of [one, other]) {
      expect(await ask(url, '{ graph { engine } }')).toMatchObject({
        data: { graph: { engine: 'embedded' } },
      })
    }
    await Promise.all([one.stop(), other.stop()])
  })
})

describe('an environment that cannot be used ends the start with one line that says what to do', () => {
  const server = createServer()
  let port = 0

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address: AddressInfo | string | null = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
    writeFileSync(join(directory, 'file'), '')
  })
  afterAll(() => {
    server.close()
  })

  it('a port in use', async () => {
    const { code, output } = await run({ PORT: String(port), LOG_LEVEL: 'silent' }).ended
    expect(code).toBe(1)
    expect(output.replaceAll(String(port), '<port>')).toMatchInlineSnapshot(`
      "port <port> is in use; stop what listens there or set PORT
      "
    `)
  })

  it.each([
    ['a port that is none', { PORT: 'abc' }],
    ['a URI that is none of Neo4j', { NEO4J_URI: 'http://localhost' }],
    ['a level that is none', { LOG_LEVEL: 'loud' }],
    ['a data folder that cannot be', { DATA_DIR: join(directory, 'file', 'data') }],
  ])('%s', async (_, environment) => {
    const { code, output } = await run({ LOG_LEVEL: 'silent', ...environment }).ended
    expect(code).toBe(1)
    expect(output).toMatchSnapshot()
  })

  it('a graph file that is cut off, which stays as it is', async () => {
    const folder = join(directory, 'cut')
    await (await start({ DATA_DIR: folder })).stop()
    const name = readFileSync(join(folder, 'current'), 'utf8').trim()
    truncateSync(join(folder, name), 5000)
    const before = files(folder)
    const { code, output } = await run({ DATA_DIR: folder, LOG_LEVEL: 'silent' }).ended
    expect(code).toBe(1)
    expect(output.replaceAll(name, '<graph>')).toMatchInlineSnapshot(`
      "<folder>/cut/<graph> is damaged; remove DATA_DIR's files to load the seed anew, or put a copy of them back
      "
    `)
    expect(files(folder)).toEqual(before)
  })

  it('a pointer that points nowhere', async () => {
    const folder = join(directory, 'pointer')
    await (await start({ DATA_DIR: folder })).stop()
    writeFileSync(join(folder, 'current'), 'graph-000000000000.grafeo\n')
    const { code, output } = await run({ DATA_DIR: folder, LOG_LEVEL: 'silent' }).ended
    expect(code).toBe(1)
    expect(output).toMatchInlineSnapshot(`
      "<folder>/pointer/current names <folder>/pointer/graph-000000000000.grafeo, which is not there; remove DATA_DIR's files to load the seed anew
      "
    `)
  })
})
