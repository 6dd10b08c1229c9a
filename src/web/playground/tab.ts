/** A query to open in a tab. */
export interface Tab {
  readonly query: string
  /** JSON. */
  readonly variables?: string
}

/** JSON on several lines; a text that is no JSON stays as it is, for the editor to point out. */
export function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
