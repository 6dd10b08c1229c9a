import { spawn } from 'node:child_process'
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
import { type Outcome, type RunningService, ask, killServices, runService } from './testing/run-service.ts'

const directory = mkdtempSync(join(tmpdir(), 'initiative-graph-main-'))

afterAll(() => {
  killServices()
  rmSync(directory, { recursive: true, force: true })
})

function run(environment: Record<string, string>): RunningService {
  return runService({ DATA_DIR: join(directory, 'data'), ...environment })
}

/** The outcome of a service that does not start, without the name of the test's folder. */
async function failure(environment: Record<string, string>): Promise<Outcome> {
  const { code, output } = await run({ LOG_LEVEL: 'silent', ...environment }).ended
  return { code, output: output.replaceAll(directory, '<folder>') }
}

async function start(
  environment: Record<string, string> = {},
): Promise<{ url: string; milliseconds: number; stop: () => Promise<Outcome> }> {
  const began = performance.now()
  const service = run(environment)
  const url = await service.says(/ready: (http:\/\/[\d.]+:\d+)/)
  return { url, milliseconds: performance.now() - began, stop: () => service.stop() }
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

  it('ends when `npm start` is told to', async () => {
    // A shell between npm and the service would keep the signal to itself.
    const service = runService({ DATA_DIR: join(directory, 'data') }, 'npm', ['start'])
    const url = await service.says(/ready: (http:\/\/[\d.]+:\d+)/)
    expect((await service.stop()).code).toBe(0)
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
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
    const { code, output } = await failure({ PORT: String(port) })
    expect(code).toBe(1)
    expect(output.replaceAll(String(port), '<port>')).toMatchInlineSnapshot(`
      "port <port> is in use; stop what listens there or set PORT
      "
    `)
  })

  it.each([
    ['a port that is none', { PORT: 'abc' }],
    ['a URI that is none of Neo4j', { NEO4J_URI: 'http://localhost' }],
    ['an address of another machine', { HOST: '203.0.113.1' }],
    ['an address that is none', { HOST: '999.1.1.1' }],
    ['a level that is none', { LOG_LEVEL: 'loud' }],
    ['a data folder that cannot be', { DATA_DIR: join(directory, 'file', 'data') }],
  ])('%s', async (_, environment) => {
    const { code, output } = await failure(environment)
    expect(code).toBe(1)
    expect(output).toMatchSnapshot()
  })

  it('a graph file that is cut off, which stays as it is', async () => {
    const folder = join(directory, 'cut')
    await (await start({ DATA_DIR: folder })).stop()
    const name = readFileSync(join(folder, 'current'), 'utf8').trim()
    truncateSync(join(folder, name), 5000)
    const before = files(folder)
    const { code, output } = await failure({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(output.replaceAll(name, '<graph>')).toMatchInlineSnapshot(`
      "<folder>/cut/<graph> is damaged; restore DATA_DIR from a copy, or delete its files to load the seed again
      "
    `)
    expect(files(folder)).toEqual(before)
  })

  it('a graph file that another process writes', async () => {
    const folder = join(directory, 'locked')
    await (await start({ DATA_DIR: folder })).stop()
    const name = readFileSync(join(folder, 'current'), 'utf8').trim()
    const script = `const graph = require('@grafeo-db/js').GrafeoDB.open(process.argv[1]); console.log('open'); setInterval(() => graph, 1000)`
    const other = spawn(process.execPath, ['-e', script, join(folder, name)], { cwd: projectRoot })
    await new Promise((resolve) => other.stdout.once('data', resolve))
    const { code, output } = await failure({ DATA_DIR: folder })
    other.kill()
    expect(code).toBe(1)
    expect(output.replaceAll(name, '<graph>')).toMatchInlineSnapshot(`
      "<folder>/locked/<graph> is locked by another process; stop it or set DATA_DIR to another folder
      "
    `)
  })

  it('a pointer that points nowhere', async () => {
    const folder = join(directory, 'pointer')
    await (await start({ DATA_DIR: folder })).stop()
    writeFileSync(join(folder, 'current'), 'graph-000000000000.grafeo\n')
    const { code, output } = await failure({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(output).toMatchInlineSnapshot(`
      "<folder>/pointer/current names <folder>/pointer/graph-000000000000.grafeo, which does not exist; delete DATA_DIR's files to load the seed again
      "
    `)
  })
})
