/**
 * Gives up what is under way. Each statement has one, so it is no AbortSignal, which with its listeners costs twenty
 * times as much.
 */
export class Cancellation {
  #reason: Error | undefined
  readonly #listeners = new Set<(reason: Error) => void>()

  /** Why it was given up; undefined while it was not. */
  get reason(): Error | undefined {
    return this.#reason
  }

  /** Gives up. Doing so again changes nothing. */
  cancel(reason: Error): void {
    if (this.#reason) return
    this.#reason = reason
    for (const listener of this.#listeners) listener(reason)
    this.#listeners.clear()
  }

  /**
   * Calls the listener when it is given up, at once where it was already.
   * @returns forgets the listener.
   */
  onCancel(listener: (reason: Error) => void): () => void {
    if (this.#reason) listener(this.#reason)
    else this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Settles as the promise does, or rejects with the reason as soon as it is given up. */
  bound<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const forget = this.onCancel(reject)
      promise.then(
        (value) => {
          forget()
          resolve(value)
        },
        (error: unknown) => {
          forget()
          reject(error instanceof Error ? error : new Error(String(error)))
        },
      )
    })
  }
}
