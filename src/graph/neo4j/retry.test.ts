import { expect, it } from 'vitest'
import { retry } from './retry.ts'

const transient = new Error('transient')
const permanent = new Error('permanent')
const isTransient = (error: unknown): boolean => error === transient

/** Fails with these errors one after the other, then returns the number of attempts. */
function failing(...errors: readonly Error[]): () => Promise<number> {
  let attempts = 0
  return () => {
    const error = errors[attempts++]
    return error ? Promise.reject(error) : Promise.resolve(attempts)
  }
}

it('retries transient errors', async () => {
  expect(await retry(failing(transient, transient), 5000, isTransient)).toBe(3)
})

it('does not retry permanent errors', async () => {
  await expect(retry(failing(permanent), 5000, isTransient)).rejects.toBe(permanent)
})

it('throws the last error when the time is over', async () => {
  const began = performance.now()
  const always = Array.from({ length: 100 }, () => transient)
  await expect(retry(failing(...always), 500, isTransient)).rejects.toBe(transient)
  expect(performance.now() - began).toBeLessThan(1000)
})
