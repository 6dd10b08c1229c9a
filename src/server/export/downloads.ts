import { HttpError } from '../http/http-error.ts'

/** Downloads of one client at once. */
export const DOWNLOADS_OF_CLIENT = 2

/** Counts downloads: so many at once, and so many of one client. */
export class Downloads {
  readonly #limit: number
  readonly #ofClients = new Map<string, number>()
  #running = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /**
   * Begins a download.
   * @returns a function that ends it; calling it again does nothing.
   * @throws HttpError OVERLOADED
   */
  begin(client: string): () => void {
    const own = this.#ofClients.get(client) ?? 0
    if (own >= DOWNLOADS_OF_CLIENT)
      throw tooMany(`${own} exports of yours are on the way`, DOWNLOADS_OF_CLIENT)
    if (this.#running >= this.#limit) throw tooMany(`${this.#running} exports are on the way`, this.#limit)
    this.#running++
    this.#ofClients.set(client, own + 1)
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      this.#running--
      const left = (this.#ofClients.get(client) ?? 1) - 1
      if (left > 0) this.#ofClients.set(client, left)
      else this.#ofClients.delete(client)
    }
  }
}

function tooMany(reason: string, limit: number): HttpError {
  return new HttpError(
    503,
    'OVERLOADED',
    `${reason}; at most ${limit} are sent at once. Try again in 10 seconds.`,
    {
      details: { limit },
      headers: { 'retry-after': '10' },
    },
  )
}
