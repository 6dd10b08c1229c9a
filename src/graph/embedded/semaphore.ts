/** Lets a number of tasks run at a time; the others wait in the order they came. */
export class Semaphore {
  #free: number
  readonly #size: number
  readonly #waiting: (() => void)[] = []
  readonly #idle: (() => void)[] = []

  constructor(size: number) {
    this.#size = size
    this.#free = size
  }

  /** Runs a task when there is room for it. */
  async use<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#free--
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else if (++this.#free === this.#size) {
        for (const resolve of this.#idle.splice(0)) resolve()
      }
    }
  }

  /** Resolves when nothing runs or waits. */
  drain(): Promise<void> {
    return this.#free === this.#size ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve))
  }
}
