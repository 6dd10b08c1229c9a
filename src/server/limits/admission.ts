import type { Limits } from '../../config.ts'
import { HttpError } from '../http/http-error.ts'

/** How many operations run at once and how many wait for their turn. */
export type AdmissionLimits = Pick<Limits, 'concurrency' | 'queue' | 'queueTimeout'>

/** Lets so many operations run at once, has so many wait in the order they came, and refuses the others. */
export class Admission {
  readonly #limits: AdmissionLimits
  readonly #waiting = new Set<() => void>()
  #running = 0

  constructor(limits: AdmissionLimits) {
    this.#limits = limits
  }

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /**
   * Runs an operation when it is its turn.
   * @throws HttpError OVERLOADED where too many wait or it waited too long.
   */
  async run<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.concurrency) await this.#turn()
    else this.#running++
    try {
      return await operation()
    } finally {
      const [next] = this.#waiting
      if (next) next()
      else this.#running--
    }
  }

  #turn(): Promise<void> {
    const { concurrency, queue, queueTimeout } = this.#limits
    if (this.#waiting.size >= queue) {
      const asked = this.#running + this.#waiting.size + 1
      throw overloaded(
        `${asked} operations are asked for at once; at most ${concurrency} run and ${queue} wait.`,
        {
          operations: asked,
          limit: concurrency + queue,
        },
      )
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(start)
        const message = `The operation waited for ${queueTimeout} ms, the longest it may, behind ${concurrency} others.`
        reject(overloaded(message, { limit: queueTimeout }))
      }, queueTimeout)
      const start = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(start)
        resolve()
      }
      this.#waiting.add(start)
    })
  }
}

function overloaded(reason: string, details: Readonly<Record<string, number>>): HttpError {
  return new HttpError(503, 'OVERLOADED', `${reason} Try again in a second.`, {
    details,
    headers: { 'retry-after': '1' },
  })
}
