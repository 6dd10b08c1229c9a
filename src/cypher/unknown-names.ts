import { didYouMean } from '../did-you-mean.ts'
import type { Ontology } from '../ontology/model.ts'
import { ENTITY, LOAD_LABEL, relationshipTypesOf } from '../ontology/rules.ts'
import { type Token, tokens } from './tokens.ts'

/** Labels that are not types of the model: one of every entity and two of the loader. */
const OTHER_LABELS = [ENTITY, 'Revision', LOAD_LABEL]

/** Every label of the model. */
export function labelsOf(ontology: Ontology): readonly string[] {
  return [...[...ontology.nodes.values()].map(({ label }) => label), ...OTHER_LABELS]
}

/**
 * A note on each label and relationship type of a statement that the model does not have. The engines accept such
 * names and find nothing.
 */
export function unknownNames(statement: string, ontology: Ontology): readonly string[] {
  const { labels, types } = namesIn(tokens(statement))
  return [
    ...notes('label', labels, labelsOf(ontology)),
    ...notes('relationship type', types, relationshipTypesOf(ontology)),
  ]
}

function notes(what: string, used: ReadonlySet<string>, known: readonly string[]): readonly string[] {
  return [...used]
    .filter((name) => !known.includes(name))
    .map((name) => `the model has no ${what} ${name}${didYouMean(name, known)}`)
}

interface Names {
  readonly labels: Set<string>
  readonly types: Set<string>
}

/** The names after a colon: relationship types in square brackets, labels elsewhere, keys in braces. */
function namesIn(all: readonly Token[]): Names {
  const names: Names = { labels: new Set(), types: new Set() }
  const open: string[] = []
  for (const [index, { kind, value }] of all.entries()) {
    if (kind !== 'sign') continue
    if (['(', '{'].includes(value)) open.push(value)
    if (value === '[') open.push(all[index - 1]?.value === '-' ? '-[' : '[')
    if ([')', '}', ']'].includes(value)) open.pop()
    const inside = open.at(-1)
    const found = inside === '-[' ? names.types : inside === '{' ? undefined : names.labels
    if (value === ':' && found) for (const name of namesFrom(all, index)) found.add(name)
  }
  return names
}

/** `A`, `B` and `C` of `:A|B&!C`. */
function namesFrom(all: readonly Token[], colon: number): readonly string[] {
  const found: string[] = []
  for (const [index, { kind, value }] of all.slice(colon + 1).entries()) {
    const between = kind === 'sign' && ['|', '&', '!', ':', '('].includes(value)
    if (between) continue
    const previous = all[colon + index]
    if ((kind !== 'word' && kind !== 'quoted') || previous?.kind !== 'sign') break
    found.push(value)
  }
  return found
}
