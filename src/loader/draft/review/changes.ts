/** Tells those who listen that something has changed. */
export class Changes {
  readonly #listeners = new Set<() => void>()

  /** @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
