import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selectEngine } from '../engines/select-engine.ts'
import { type Seeded, seededGraphs } from '../testing/seeded.ts'
import { runPrompt } from './prompt.ts'

const directory = mkdtempSync(join(tmpdir(), 'cypher-prompt-'))
const history = join(directory, 'state', 'cypher-history')
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

const SETTINGS = { parameters: {}, timeout: 30_000, limit: 1000, format: 'csv' } as const
/** The machine may be busy. */
const PATIENT = { timeout: 20_000 }
const TAB = '\t'
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const UP = '\u001b[A'

/** A prompt on streams, driven by keys as on a terminal. */
interface Driven {
  /** Presses keys, after forgetting what was printed before. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Results and notes printed since the last keys. */
  readonly printed: () => string
  readonly ended: Promise<number>
}

describe.each(seededGraphs())('the prompt on $engine', ({ open }) => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await open()
  })
  afterAll(() => seeded.close())

  async function start(signal = new AbortController().signal): Promise<Driven> {
    const run = await selectEngine(seeded.config)
    const [input, screen] = [new PassThrough(), new PassThrough()]
    screen.resume()
    let printed = ''
    const print = (text: string): void => {
      printed += text
    }
    const output = {
      print,
      note: (line: string) => {
        print(`${line}\n`)
      },
      width: 80,
    }
    const terminal = { input, output: screen, terminal: true, history }
    const ended = runPrompt(run, SETTINGS, terminal, output, signal)
    return {
      press: async (...keys) => {
        printed = ''
        for (const key of keys) {
          input.write(key)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      },
      printed: () => printed,
      ended,
    }
  }

  it('runs a statement of several lines at its semicolon, and quits at Ctrl-D', async () => {
    const { press, printed, ended } = await start()
    await press('MATCH (d:District)\r', "WHERE d.name <> ';' // ;\r", 'RETURN count(d) AS n\r')
    expect(printed()).toBe('')
    await press(';\r')
    await expect.poll(printed, PATIENT).toBe('n\n16\n')
    await press(CTRL_D)
    expect(await ended).toBe(0)
  })

  it('completes labels, relationship types, keywords and commands', async () => {
    const { press, printed, ended } = await start()
    await press('MAT', TAB, ' (d:Distr', TAB, ')<-[:SERV', TAB, ']-() RETURN count(*) AS n;\r')
    await expect.poll(printed, PATIENT).toBe('n\n11\n')
    await press(':form', TAB, '\r')
    await expect.poll(printed, PATIENT).toBe('csv\n')
    await press(CTRL_D)
    await ended
  })

  it('stops a statement at Ctrl-C and continues', async () => {
    const { press, printed, ended } = await start()
    await press('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b);\r')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await press(CTRL_C)
    await expect.poll(printed, PATIENT).toBe('stopped\n')
    await press('MATCH (never finished\r', CTRL_C, 'RETURN 1 AS x;\r')
    await expect.poll(printed, PATIENT).toBe('x\n1\n')
    await press(CTRL_D)
    expect(await ended).toBe(0)
  })

  it('keeps settings between statements', async () => {
    const { press, printed, ended } = await start()
    await press(':param name => "徐汇区"\r', ':params\r')
    await expect.poll(printed, PATIENT).toBe('name => "徐汇区"\n')
    await press(':limit 1\r', ':format json\r', 'UNWIND [1, 2] AS x RETURN $name AS name, x;\r')
    await expect
      .poll(printed, PATIENT)
      .toContain('[\n  {"name":"徐汇区","x":1}\n]\nnote: only the first 1 rows are shown; --limit shows more')
    await press(':limit all\r')
    await expect.poll(printed, PATIENT).toContain('it should be a number of rows')
    await press(':lmit\r')
    await expect.poll(printed, PATIENT).toContain('the commands are :help, :params')
    await press(':quit\r')
    expect(await ended).toBe(0)
  })

  it('says what is wrong and continues', async () => {
    const { press, printed, ended } = await start()
    await press('RETURN nowhere;\r')
    await expect
      .poll(printed, PATIENT)
      .toMatch(/^line 1, column 8: .*nowhere.*\n {2}RETURN nowhere;\n {9}\^\n$/)
    await press('LOAD CSV FROM "x" AS l RETURN l;\r')
    await expect.poll(printed, PATIENT).toContain('line 1, column 1: a statement must begin with')
    await press(CTRL_D)
    await ended
  })

  it('describes the model', async () => {
    const { press, printed, ended } = await start()
    await press(':schema\r')
    await expect.poll(printed, PATIENT).toContain('(:Agency)  A body that acts')
    expect(printed()).toMatch(/ {4}\.adcode {2}Code of the district/)
    expect(printed()).toContain(
      '-[:DRIVES {direct, basis, firstStated, lastStated, via}]->(:Goal)  The goals this agency drives',
    )
    expect(printed()).toContain('.periodStart  ')
    await press(CTRL_D)
    await ended
  })

  it('recalls earlier lines, also in the next session', async () => {
    const first = await start()
    await first.press('RETURN 42 AS answer;\r')
    await expect.poll(first.printed, PATIENT).toBe('answer\n42\n')
    await first.press(CTRL_D)
    await first.ended
    expect(readFileSync(history, 'utf8')).toMatch(/RETURN 42 AS answer;\n$/)
    const second = await start()
    await second.press(UP, '\r')
    await expect.poll(second.printed, PATIENT).toBe('answer\n42\n')
    await second.press(CTRL_D)
    await second.ended
  })

  it('quits when the process is stopped', async () => {
    const stop = new AbortController()
    const { press, ended } = await start(stop.signal)
    await press('MATCH')
    stop.abort(new Error('stopped'))
    expect(await ended).toBe(0)
  })
})
