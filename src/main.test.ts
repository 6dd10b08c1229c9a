import { spawn, spawnSync } from 'node:child_process'
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

describe('the command line', () => {
  it('ends without a word when the reader of a pipe has read enough', () => {
    const command = '"$0" dist/src/main.js load --dry-run --json | head -1'
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: join(directory, 'unread') },
    })
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' })
  })

  it.each([
    { words: ['--help'], code: 0, says: /^usage: initiative-graph \[COMMAND\]\n/ },
    { words: ['--version'], code: 0, says: /^\d+\.\d+\.\d+\n$/ },
    { words: ['sreve'], code: 2, says: /^there is no command "sreve"; did you mean serve\?\n\nusage: / },
    { words: ['serve', 'x'], code: 2, says: /^serve does not take "x"\n/ },
    { words: ['load', '--frm', 'x'], code: 2, says: /^there is no option --frm; did you mean from\?\n/ },
    { words: ['schema'], code: 2, says: /^schema takes print or check\n/ },
  ])('$words', async ({ words, code, says }) => {
    const command = runService({}, process.execPath, ['dist/src/main.js', ...words])
    expect(await command.ended).toEqual({ code, output: expect.stringMatching(says) })
  })
})

describe('the service', () => {
  it('loads the seed into an empty folder, answers, and stops on SIGTERM', async () => {
    const service = await start()
    expect(await ask(service.url, '{ districts { totalCount } }')).toMatchObject({
      data: { districts: { totalCount: 16 } },
    })
    const { code, output } = await service.stop()
    expect(code).toBe(0)
    expect(output).toContain('the seed was loaded into the empty graph')
  })

  it('restarts within 3 s without writing anything', async () => {
    const before = files(join(directory, 'data'))
    const service = await start()
    expect(service.milliseconds).toBeLessThan(3000)
    expect((await service.stop()).output).toContain('the graph holds the current seed')
    expect(files(join(directory, 'data'))).toEqual(before)
  })

  it('stops when `npm start` gets the signal', async () => {
    // A shell between npm and the service would keep the signal to itself.
    const service = runService({ DATA_DIR: join(directory, 'data') }, 'npm', ['start'])
    const url = await service.says(/ready: (http:\/\/[\d.]+:\d+)/)
    expect((await service.stop()).code).toBe(0)
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
  })

  it('runs twice on one graph', async () => {
    const [one, other] = [await start(), await start()]
    for (const { url } of [one, other]) {
      expect(await ask(url, '{ graph { engine } }')).toMatchObject({
        data: { graph: { engine: 'embedded' } },
      })
    }
    await Promise.all([one.stop(), other.stop()])
  })
})

describe('a wrong environment ends the start with one line that says what to do', () => {
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

  it('PORT is in use', async () => {
    const { code, output } = await failure({ PORT: String(port) })
    expect(code).toBe(1)
    expect(output.replaceAll(String(port), '<port>')).toMatchInlineSnapshot(`
      "port <port> is in use; stop what listens there or set PORT
      "
    `)
  })

  it.each([
    ['PORT is no number', { PORT: 'abc' }],
    ['NEO4J_URI has another scheme', { NEO4J_URI: 'http://localhost' }],
    ['HOST belongs to another machine', { HOST: '203.0.113.1' }],
    ['HOST is no address', { HOST: '999.1.1.1' }],
    ['LOG_LEVEL is unknown', { LOG_LEVEL: 'loud' }],
    ['DATA_DIR is below a file', { DATA_DIR: join(directory, 'file', 'data') }],
  ])('%s', async (_, environment) => {
    const { code, output } = await failure(environment)
    expect(code).toBe(1)
    expect(output).toMatchSnapshot()
  })

  it('the graph file is truncated; it stays as it is', async () => {
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

  it('another process writes the graph file', async () => {
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

  it('the pointer names a missing file', async () => {
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
