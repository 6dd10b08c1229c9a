import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { GraphError, type ReadOptions, type Row, type Statement } from '../port.ts'
import { LONG_ROWS, type Places, type Run, StatementQueue } from './statement-queue.ts'

const LIMITS = { queueTimeout: 2000 }

function statement(text: string, estimatedRows?: number): Statement {
  return { text, parameters: {}, ...(estimatedRows === undefined ? {} : { estimatedRows }) }
}

/** A queue, and for each statement that ran whether it ran as one that takes long. */
function queueOf(places: Omit<Places, 'patience'>): {
  readonly ran: string[]
  readonly read: (statement: Statement, milliseconds: number, options?: ReadOptions) => Promise<Row[]>
  readonly queue: StatementQueue
} {
  const ran: string[] = []
  const queue = new StatementQueue({ ...places, patience: 1000 }, LIMITS)
  return {
    queue,
    ran,
    read: (asked, milliseconds, options = {}) =>
      queue.run(asked, options, async ({ isLong, onStart }: Run) => {
        ran.push(`${asked.text}: ${isLong ? 'long' : 'short'}`)
        onStart()
        // As a statement of the embedded engine: nothing stops it.
        await wait(milliseconds)
        return [[asked.text]]
      }),
  }
}

describe('statements that are estimated to look at many rows', () => {
  it('run apart, and the others do not wait for them', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const long = Promise.all([read(statement('a', Infinity), 300), read(statement('b', LONG_ROWS + 1), 300)])
    const began = performance.now()
    expect(await read(statement('c', LONG_ROWS), 1)).toEqual([['c']])
    expect(performance.now() - began).toBeLessThan(250)
    expect(await long).toEqual([[['a']], [['b']]])
    expect(ran).toEqual(['a: long', 'c: short', 'b: long'])
  })

  it('are announced before they wait, and whoever hears it may refuse them', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const refusal = new GraphError('OVERLOADED', 'too many')
    const onLong = (): void => {
      throw refusal
    }
    await expect(read(statement('a', Infinity), 1, { onLong })).rejects.toBe(refusal)
    expect(ran).toEqual([])
  })

  it('wait for their turn no longer than QUEUE_TIMEOUT', async () => {
    const { read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const first = read(statement('a', Infinity), 2500)
    await expect(read(statement('b', Infinity), 1)).rejects.toMatchObject({ code: 'OVERLOADED' })
    await first
  })

  it('have their time limit from when they begin', async () => {
    const { read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const first = read(statement('a', Infinity), 300, { timeout: 400 })
    const second = read(statement('b', Infinity), 300, { timeout: 400 })
    expect(await Promise.all([first, second])).toEqual([[['a']], [['b']]])
  })
})

describe('a statement whose estimate was wrong', () => {
  it('fails at its time limit and gives its place back, though the engine cannot stop it', async () => {
    const { read } = queueOf({ short: 1, long: 1, overdue: 1 })
    await expect(read(statement('a', 5), 1500, { timeout: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    const began = performance.now()
    expect(await read(statement('own'), 1)).toEqual([['own']])
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('counts as long from then on, until it runs fast', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 1 })
    await expect(read(statement('a', 5), 300, { timeout: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    await wait(300)
    await read(statement('a', 5), 1)
    await read(statement('a', 5), 1)
    expect(ran).toEqual(['a: short', 'a: long', 'a: short'])
  })

  it('makes those of its kind that wait count as long, too', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const options = { timeout: 100 }
    const reads = [1, 2].map(() => read(statement('a', 5), 400, options).catch(() => []))
    await Promise.all(reads)
    expect(ran).toEqual(['a: short', 'a: long'])
  })

  it('makes unknown statements count as long while it runs, but known ones and the service’s own run as before', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 2 })
    await read(statement('known', 5), 1)
    await expect(read(statement('a', 5), 600, { timeout: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    await read(statement('unknown', 5), 1)
    await read(statement('known', 5), 1)
    await read(statement('own'), 1)
    expect(ran).toEqual(['known: short', 'a: short', 'unknown: long', 'known: short', 'own: short'])
  })

  it('keeps its place where as many are overdue as the engine can bear', async () => {
    const { ran, read } = queueOf({ short: 1, long: 1, overdue: 0 })
    const began = performance.now()
    await expect(read(statement('a', 5), 600, { timeout: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    await read(statement('own'), 1)
    expect(performance.now() - began).toBeGreaterThan(550)
    expect(ran).toEqual(['a: short', 'own: short'])
  })

  it('does not hold up the end', async () => {
    const { queue, read } = queueOf({ short: 1, long: 1, overdue: 1 })
    const reading = read(statement('a', 5), 3000, { timeout: 100 })
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' })
    const began = performance.now()
    await queue.drain()
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
