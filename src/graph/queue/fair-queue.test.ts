import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Cancellation } from '../cancellation.ts'
import { type Begun, FairQueue } from './fair-queue.ts'

/** Work that ends when it is told to; `begun` has the names of what began, in order. */
function works(): {
  readonly begun: string[]
  readonly work: (name: string) => () => Begun<string>
  readonly end: () => Promise<void>
} {
  const begun: string[] = []
  const ends: (() => void)[] = []
  return {
    begun,
    work: (name) => () => {
      begun.push(name)
      const ended = new Promise<void>((resolve) => ends.push(resolve))
      return { result: ended.then(() => name), place: ended }
    },
    end: async () => {
      ends.shift()?.()
      await wait(0)
    },
  }
}

describe('a queue with two places', () => {
  it('lets one owner with twenty pieces of work and one with a single piece take turns', async () => {
    const { begun, work, end } = works()
    const queue = new FairQueue(2, 10_000)
    const [many, one] = [{}, {}]
    const results = Array.from({ length: 20 }, (_, index) =>
      queue.run({ owner: many }, work(`many ${index + 1}`)),
    )
    await wait(0)
    results.push(queue.run({ owner: one }, work('one')))
    await end()
    await end()
    expect(begun.slice(0, 4)).toEqual(['many 1', 'many 2', 'many 3', 'one'])
    while (begun.length < 21) await end()
    await end()
    await end()
    expect(await Promise.all(results)).toHaveLength(21)
  })

  it('serves an owner that waits before those that come later again and again', async () => {
    const { begun, work, end } = works()
    const queue = new FairQueue(1, 10_000)
    const patient = {}
    for (let index = 1; index <= 4; index++) void queue.run({ owner: patient }, work(`patient ${index}`))
    for (let index = 1; index <= 8; index++) {
      void queue.run({ owner: {} }, work(`new ${index}`))
      await end()
    }
    expect(begun).toContain('patient 4')
  })

  it('gives a place away before the work has a result, if the work says so', async () => {
    const queue = new FairQueue(1, 10_000)
    const slow = queue.run({}, () => ({ result: wait(200, 'slow'), place: Promise.resolve() }))
    expect(await queue.run({}, () => ({ result: Promise.resolve('next'), place: Promise.resolve() }))).toBe(
      'next',
    )
    expect(await slow).toBe('slow')
  })

  it('fails with OVERLOADED what waits too long, and does not begin it later', async () => {
    const { begun, work, end } = works()
    const queue = new FairQueue(1, 50)
    const first = queue.run({}, work('first'))
    const late = queue.run({}, work('late'))
    await expect(late).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: 'a statement did not start within 50 ms; 1 run at once',
    })
    await end()
    expect([await first, begun]).toEqual(['first', ['first']])
  })

  it('forgets what was given up while it waited', async () => {
    const { begun, work, end } = works()
    const queue = new FairQueue(1, 10_000)
    const first = queue.run({}, work('first'))
    const cancellation = new Cancellation()
    const given = queue.run({ cancellation }, work('given up'))
    const reason = new Error('gone')
    cancellation.cancel(reason)
    await expect(given).rejects.toBe(reason)
    await end()
    expect([await first, begun]).toEqual(['first', ['first']])
  })

  it('is free again after work that failed', async () => {
    const queue = new FairQueue(1, 10_000)
    const failing = queue.run({}, () => {
      const failure = Promise.reject(new Error('failed'))
      return { result: failure, place: failure }
    })
    await expect(failing).rejects.toThrow('failed')
    expect(await queue.run({}, () => ({ result: Promise.resolve(1), place: Promise.resolve() }))).toBe(1)
  })
})
