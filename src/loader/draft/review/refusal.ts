import type { Refused } from './protocol.ts'

/** A request that is refused; the page is told why. */
export class Refusal extends Error {
  readonly status: number
  readonly body: Refused

  constructor(status: number, body: Refused) {
    super(body.message)
    this.name = 'Refusal'
    this.status = status
    this.body = body
  }
}
