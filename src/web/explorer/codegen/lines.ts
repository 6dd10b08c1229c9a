/** What a list on a page asks of each entity in it. */
export interface Line {
  /** Fragment in `components/fragments.graphql`. */
  readonly fragment: string
  /** Fields of the fragment that lead to further entities. */
  readonly through: readonly string[]
}

const NAME: Line = { fragment: 'Name', through: [] }

/** Types of which a list says more than the name, and lists that say more than others of the type. */
const LINES: Readonly<Record<string, Line>> = {
  Initiative: { fragment: 'InitiativeLine', through: ['agencies', 'outcomes'] },
  Outcome: { fragment: 'Figure', through: [] },
  'Indicator.outcomes': { fragment: 'Observation', through: ['agreesWith', 'differsFrom'] },
}

/**
 * What a list asks of each entity in it.
 * @param type of the entities.
 * @param list the type that has the list and its field: `Indicator.outcomes`.
 */
export function lineOf(type: string, list: string): Line {
  return LINES[list] ?? LINES[type] ?? NAME
}
