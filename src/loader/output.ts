/** Where a command writes to. */
export interface Output {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Shows how far something long is, such as `loading 12 of 40`; left out where nobody watches. */
  readonly progress?: ((text: string) => void) | undefined
}
