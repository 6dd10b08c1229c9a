import { didYouMean } from '../did-you-mean.ts'
import type { Ontology } from '../ontology/model.ts'
import { type Token, tokens } from './tokens.ts'

/** Labels that are in the graph and not types of their own: of every entity, and of the loader's bookkeeping. */
const OTHER_LABELS = ['Entity', 'Revision']

/** Every label of the model. */
export function labelsOf(ontology: Ontology): readonly string[] {
  return [...[...ontology.nodes.values()].map(({ label }) => label), ...OTHER_LABELS]
}

/** Every relationship type of the model, each once. */
export function typesOf(ontology: Ontology): readonly string[] {
  const types = [...ontology.nodes.values()].flatMap(({ relationships }) =>
    [...relationships.values()].flatMap((relationship) => relationship.types),
  )
  return [...new Set(types)]
}

/**
 * A note on each label and relationship type of a statement that the model does not have: both engines answer
 * nothing where such a name occurs, without a word.
 */
export function unknownNames(statement: string, ontology: Ontology): readonly string[] {
  const { labels, types } = namesIn(tokens(statement))
  return [
    ...notes('label', labels, labelsOf(ontology)),
    ...notes('relationship type', types, typesOf(ontology)),
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

/** Names after a colon: in round brackets and outside of any they are labels, in square ones types. */
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
