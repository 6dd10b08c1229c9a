import { type Label, labels } from './labels.ts'
import type { Language } from './wording.ts'

/**
 * What a term of the ontology is called.
 * @param path names from the outermost in: `Outcome`, `kind`, `RESULT`. The most particular label counts:
 *   `Outcome.kind.RESULT` before `kind.RESULT`.
 */
export function labelOf(language: Language, ...path: readonly string[]): string {
  return found(path)?.[language] ?? wordsOf(path)
}

/**
 * What a term means, where its name does not say it: in the words of its label or, where it has none, as the
 * ontology describes it.
 */
export function meaningOf(
  language: Language,
  descriptions: Readonly<Record<string, string>>,
  ...path: readonly string[]
): string | undefined {
  const label = found(path)
  return label ? label.why?.[language] : descriptions[path.join('.')]
}

function found(path: readonly string[]): Label | undefined {
  const keys = path.map((_, index) => path.slice(index).join('.'))
  return keys.map((key) => labels[key]).find((label) => label !== undefined)
}

/** A name in words: `TradeFair` → `Trade fair`, `TASK_FORCE` → `task force`; `LEADS` from its other end: `leads (reversed)`. */
function wordsOf(path: readonly string[]): string {
  const name = path.at(-1) ?? ''
  if (name === 'OUT' || name === 'BOTH') return wordsOf(path.slice(0, -1))
  if (name === 'IN') return `${wordsOf(path.slice(0, -1))} (reversed)`
  if (name === name.toUpperCase()) return name.toLowerCase().replaceAll('_', ' ')
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
