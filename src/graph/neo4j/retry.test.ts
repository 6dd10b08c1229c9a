import { expect, it } from 'vitest'
import { retry } from './retry.ts'

const passing = new Error('passes')
const lasting = new Error('lasts')
const passes = (error: unknown): boolean => error === passing

/** Fails with these errors one after the other, then answers how often it was tried. */
function failing(...errors: readonly Error[]): () => Promise<number> {
  let tries = 0
  return () => {
    const error = errors[tries++]
    return error ? Promise.reject(error) : Promise.resolve(tries)
  }
}

it('tries again what may pass', async () => {
  expect(await retry(failing(passing, passing), 5000, passes)).toBe(3)
})

it('does not try again what lasts', async () => {
  await expect(retry(failing(lasting), 5000, passes)).rejects.toBe(lasting)
})

it('gives up when the time is over', async () => {
  const began = Date.now()
  const always = Array.from({ length: 100 }, () => passing)
  await expect(retry(failing(...always), 500, passes)).rejects.toBe(passing)
  expect(Date.now() - began).toBeLessThan(1000)
})
