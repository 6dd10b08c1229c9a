/** What a list on a page asks of each entity in it. */
export interface Line {
  /** Fragment in `components/fragments.graphql`. */
  readonly fragment: string
  /** Fields of the fragment that lead to further entities. */
  readonly through: readonly string[]
}

const NAME: Line = { fragment: 'Name', through: [] }

/** Types of which a list says more than the name. */
const LINES: Readonly<Record<string, Line>> = {
  Initiative: { fragment: 'InitiativeLine', through: ['agencies', 'outcomes'] },
  Outcome: { fragment: 'Figure', through: [] },
}

/** What a list asks of entities of a type. */
export function lineOf(type: string): Line {
  return LINES[type] ?? NAME
}
