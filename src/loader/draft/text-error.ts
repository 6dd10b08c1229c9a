/** A text is not where it should be, or another one is; the message says what to do. */
export class TextError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'TextError'
  }
}
