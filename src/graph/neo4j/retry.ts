import { setTimeout } from 'node:timers/promises'

/** Milliseconds until the first retry; each later one waits twice as long as the one before. */
const FIRST_DELAY = 100

/**
 * Does something again while it fails in a way that may pass, until the time is over; then what it failed with is
 * thrown.
 * @param milliseconds that may go by before the last try begins.
 * @param passes whether an error is one that may pass.
 */
export async function retry<T>(
  work: () => Promise<T>,
  milliseconds: number,
  passes: (error: unknown) => boolean,
): Promise<T> {
  const end = Date.now() + milliseconds
  for (let delay = FIRST_DELAY; ; delay *= 2) {
    try {
      return await work()
    } catch (error) {
      // Some chance decides, so that many who failed at once do not come back at once.
      const wait = delay * (0.8 + Math.random() * 0.4)
      if (!passes(error) || Date.now() + wait > end) throw error
      await setTimeout(wait)
    }
  }
}
