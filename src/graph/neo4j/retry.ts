import { setTimeout } from 'node:timers/promises'

/** Milliseconds until the first retry; each later one waits twice as long. */
const FIRST_DELAY = 100

/**
 * Repeats work that fails for a transient reason until the time is over, then throws its last error.
 * @param milliseconds within which the last attempt must begin.
 * @param isTransient whether an error may go away by itself.
 */
export async function retry<T>(
  work: () => Promise<T>,
  milliseconds: number,
  isTransient: (error: unknown) => boolean,
): Promise<T> {
  const end = performance.now() + milliseconds
  for (let delay = FIRST_DELAY; ; delay *= 2) {
    try {
      return await work()
    } catch (error) {
      // Jitter keeps many that failed together from coming back together.
      const wait = delay * (0.8 + Math.random() * 0.4)
      if (!isTransient(error) || performance.now() + wait > end) throw error
      await setTimeout(wait)
    }
  }
}
