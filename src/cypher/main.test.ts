import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { USAGE } from './arguments.ts'
import { cypher, startCypher } from './testing/command.ts'
import { ENDLESS } from '../graph/testing/endless.ts'
import { type Seeded, seededGraphs } from './testing/seeded.ts'

/** The machine may be busy. */
const PATIENT = { timeout: 20_000 }

const directory = mkdtempSync(join(tmpdir(), 'cypher-main-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** How many child processes of this project run a query. */
async function statementsRunning(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'args'])
  return stdout
    .split('\n')
    .filter((line) => line.includes(`${projectRoot}/dist/src/cypher/engines/embedded-child.js`)).length
}

describe.each(seededGraphs())('npm run cypher on $engine', ({ engine, open }) => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await open()
  })
  afterAll(() => seeded.close())

  /** Waits until this many statements of the command run on the engine. */
  async function running(count: number): Promise<void> {
    if (engine === 'embedded') return expect.poll(statementsRunning, PATIENT).toBe(count)
    const text =
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = 'cypher' RETURN count(*) AS running"
    await expect.poll(() => seeded.graph.read({ text, parameters: {} }), PATIENT).toEqual([[count]])
  }

  it('prints a table', async () => {
    const statement = 'MATCH (d:District) RETURN d.name, d.adcode AS code ORDER BY code LIMIT 3'
    expect(await cypher([statement], seeded.environment)).toEqual({
      code: 0,
      out: 'd.name  code\n──────  ──────\n黄浦区  310101\n徐汇区  310104\n长宁区  310105\n',
      error: '',
    })
  })

  it('prints nodes, relationships and paths the same on every engine', async () => {
    const statement = `MATCH p = (d:District {id: 'district:xuhui'})<-[r:SERVES]-(a:Agency)
      RETURN labels(d) AS labels, r, p, [d.adcode, date('2025-01-31'), 1.5, null, true] AS values`
    const { out, error } = await cypher(['--format', 'json', statement], seeded.environment)
    expect(error).toBe('')
    expect(JSON.parse(out)).toMatchObject([
      {
        labels: expect.arrayContaining(['District', 'Entity']),
        r: { type: 'SERVES', properties: { seed: true } },
        p: {
          nodes: [
            { labels: ['District', 'Entity'], properties: { name: '徐汇区' } },
            { labels: ['Agency', 'Entity'], properties: { name: '徐汇区' } },
          ],
          relationships: [{ type: 'SERVES' }],
        },
        values: ['310104', '2025-01-31', 1.5, null, true],
      },
    ])
    const table = await cypher([statement], seeded.environment)
    expect(table.out).toContain(
      '(:District:Entity {id: "district:xuhui", name: "徐汇区", nameEn: "Xuhui District"',
    )
    expect(table.out).toContain(')<-[:SERVES {')
  })

  it('prints columns of any name, and columns of the same name', async () => {
    const statement = 'RETURN 1 AS `__proto__`, {a: 2} AS constructor, $`__proto__` AS parameter'
    const words = ['--param', '__proto__=3', '--format']
    expect(await cypher([...words, 'json', statement], seeded.environment)).toEqual({
      code: 0,
      out: '[\n  {"__proto__":1,"constructor":{"a":2},"parameter":3}\n]\n',
      error: '',
    })
    const { out } = await cypher([...words, 'csv', statement], seeded.environment)
    expect(out).toBe('__proto__,constructor,parameter\n1,"{""a"":2}",3\n')
  })

  it('reads a statement with parameters from a file and from standard input', async () => {
    const file = join(directory, 'a.cypher')
    writeFileSync(
      file,
      '// the district of a code\r\nMATCH (d:District {adcode: $code}) RETURN d.name AS name;\r\n',
    )
    const expected = { code: 0, out: 'name\n徐汇区\n', error: '' }
    const words = ['--format', 'csv', '--param', 'code="310104"']
    expect(await cypher([...words, '--file', file], seeded.environment)).toEqual(expected)
    expect(await cypher([...words, '-'], seeded.environment, readFileSync(file, 'utf8'))).toEqual(expected)
    expect(await cypher(words, seeded.environment, readFileSync(file, 'utf8'))).toEqual(expected)
  })

  it('keeps the numbers of parameters as they are written', async () => {
    const words = ['--format', 'json', '--param', 'half=1.0', '--param', 'n=9007199254740993']
    const statement =
      'RETURN $half / 2 AS half, 1 / 2 AS whole, toString($n) AS n, [x IN $list | x / 2] AS list'
    const outcome = await cypher([...words, '--params', '{"list": [1.0, 3]}', statement], seeded.environment)
    expect(outcome.error).toBe('')
    expect(JSON.parse(outcome.out)).toEqual([{ half: 0.5, whole: 0, n: '9007199254740993', list: [0.5, 1] }])
  })

  it('prints no more rows than the limit and says that there are more', async () => {
    const statement = 'UNWIND range(1, 100) AS x RETURN x'
    const cut = await cypher(['--limit', '2', '--format', 'csv', statement], seeded.environment)
    expect(cut).toEqual({
      code: 0,
      out: 'x\n1\n2\n',
      error: 'note: only the first 2 rows are shown; --limit shows more\n',
    })
    expect((await cypher(['--limit', '100', statement], seeded.environment)).error).toBe('')
  })

  it('stops a statement that takes too long and leaves nothing running', async () => {
    const began = performance.now()
    const outcome = await cypher(['--timeout', '1', ENDLESS], seeded.environment)
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(outcome).toEqual({
      code: 4,
      out: '',
      error: 'the statement took too long and was stopped; --timeout allows more seconds\n',
    })
    await running(0)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s and leaves nothing running', async (signal, code) => {
    const run = startCypher([ENDLESS], seeded.environment)
    await running(1)
    run.process.kill(signal)
    expect(await run.ended).toEqual({ code, out: '', error: 'stopped\n' })
    await running(0)
  })

  it('points at the error in a statement', async () => {
    const outcome = await cypher(['MATCH (a:Agency)\nRETRN a.name'], seeded.environment)
    expect(outcome).toMatchObject({ code: 1, out: '' })
    expect(outcome.error).toMatch(
      /^line 2, column 1: .*; did you mean RETURN\?\n {2}RETRN a\.name\n {2}\^\n$/,
    )
    const { error } = await cypher(['MATCH (a {name: "徐汇区"}) RETURN b'], seeded.environment)
    expect(error).toMatch(/^line 1, column 32: .*b.*\n.*\n {36}\^\n$/)
  })

  it.each([
    ['RETURN nowhere(1)', /^line 1, column \d+: Unknown function 'nowhere'\n/],
    ['RETURN $name', /^line 1, column 8: \$name has no value; set it with --param name=…\n/],
    ['MATCH (n) SET n.x = 1', /^line 1, column 11: this would write, but statements are read-only here/],
    ['RETURN 1 / 0', /^.*by zero.*\n$/],
  ])('explains what is wrong with %s without internals of the engine', async (statement, text) => {
    const { code, out, error } = await cypher([statement], seeded.environment)
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(text)
    expect(error).not.toMatch(/GRAFEO|Neo\.|query:|offset/)
  })

  it('notes names that the model does not have', async () => {
    const { code, error } = await cypher(['MATCH (a:Agncy) RETURN a'], seeded.environment)
    expect([code, error]).toEqual([0, 'note: the model has no label Agncy; did you mean Agency?\n'])
  })

  it('shows the plan of a statement', async () => {
    const { code, out } = await cypher(['EXPLAIN MATCH (n:Agency) RETURN n.name'], seeded.environment)
    expect(code).toBe(0)
    expect(out).toMatch(/^plan\n─+\n\w+/)
    expect(out.split('\n').length).toBeGreaterThan(3)
  })

  it('ends quietly when a pipe is closed', async () => {
    const shell = spawn(
      'sh',
      [
        '-c',
        '"$0" dist/src/main.js cypher --limit 20000 "UNWIND range(1, 20000) AS x RETURN x" | head -1',
        process.execPath,
      ],
      { cwd: projectRoot, env: { PATH: process.env['PATH'], ...seeded.environment } },
    )
    let output = ''
    shell.stdout.on('data', (data: Buffer) => (output += data.toString()))
    shell.stderr.on('data', (data: Buffer) => (output += data.toString()))
    await new Promise((resolve) => shell.once('close', resolve))
    expect(output.trim()).toBe('x')
  })
})

describe('a killed command', () => {
  it('ends its statement on the embedded engine', async () => {
    const seeded = await seededGraphs()[0]?.open()
    const run = startCypher([ENDLESS], seeded?.environment ?? {})
    await expect.poll(statementsRunning, PATIENT).toBe(1)
    run.process.kill('SIGKILL')
    await run.ended
    await expect.poll(statementsRunning, PATIENT).toBe(0)
    await seeded?.close()
  })
})

describe('without a graph to read', () => {
  it('says what to run first and leaves an empty folder empty', async () => {
    const empty = mkdtempSync(join(directory, 'empty-'))
    expect(await cypher(['RETURN 1'], { DATA_DIR: empty })).toEqual({
      code: 3,
      out: '',
      error: `there is no graph in ${empty} yet; run \`npm start\` or \`npm run seed\` first\n`,
    })
    expect(readdirSync(empty)).toEqual([])
  })

  it('explains an unreachable Neo4j and a wrong URI', async () => {
    const nobody = await cypher(['RETURN 1'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect([nobody.code, nobody.error]).toEqual([
      3,
      'Neo4j at bolt://127.0.0.1:1 does not answer; check that it runs and that NEO4J_URI is right\n',
    ])
    expect((await cypher(['RETURN 1'], { NEO4J_URI: 'http://localhost' })).code).toBe(3)
  })
})

describe('the command line', () => {
  it('has a help text', async () => {
    expect(await startCypher(['--help'], {}).ended).toEqual({ code: 0, out: `${USAGE}\n`, error: '' })
  })

  it('explains wrong usage', async () => {
    expect(await cypher(['--limit', 'all', 'RETURN 1'], {})).toEqual({
      code: 2,
      out: '',
      error: '--limit is "all"; it should be a number of rows, 1 to 1000000 (--help shows more)\n',
    })
    const file = join(directory, 'nowhere')
    expect(await cypher(['--file', file], {})).toEqual({
      code: 2,
      out: '',
      error: `--file is ${file}, which cannot be read (--help shows more)\n`,
    })
  })
})
