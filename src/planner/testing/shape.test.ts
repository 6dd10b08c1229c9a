import fc from 'fast-check'
import { type DocumentNode, Kind, type ValueNode, getVariableValues, visit } from 'graphql'
import { expect, it } from 'vitest'
import { makeContent } from '../../loader/load/content.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import type { Json } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { COMMON, NEO4J_INDEXED } from '../dialect.ts'
import { planOperation } from '../operation.ts'
import { type RandomOperation, randomOperations } from './random/random-operation.ts'

// Whatever the values, the text of a statement is the same: all texts, numbers, dates and lists of them in a random
// operation become others, in the document and in the variables, and not one of them stands in the text.

const { public: schema, ontology } = loadSchema()
const operations = randomOperations(schema, ontology, makeContent(readProjectSeed()))
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

/** What must not be met again. */
const MARKER = 'marker\'"`\\ }) DETACH DELETE n //'
/** A number that may be the size of a page as well. */
const NUMBER = 97

/** Another text of the same kind; cursors belong to their order and constants are a part of the shape. */
function otherText(text: string): string {
  if (text.startsWith('WyJ') || /^[A-Z][A-Z_\d]*$/.test(text)) return text
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.replace(/^\d{4}/, '1987')
  return `${MARKER}${text}`
}

function otherJson(value: Json): Json {
  if (typeof value === 'string') return otherText(value)
  if (typeof value === 'number') return NUMBER
  if (isList(value)) return longer(value.map(otherJson), (item) => typeof item !== 'object')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, otherJson(inner)]))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Lists of values may have any length; how many objects a list has is a part of the shape. */
function longer<T>(items: readonly T[], isPlain: (item: T) => boolean): readonly T[] {
  return items.every(isPlain) ? [...items, ...items] : items
}

function otherDocument(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (node) => ({ ...node, value: otherText(node.value) }),
    IntValue: (node) => ({ ...node, value: String(NUMBER) }),
    FloatValue: (node) => ({ ...node, value: `${NUMBER}.5` }),
    ListValue: {
      leave: (node) => ({ ...node, values: longer(node.values, isPlainValue) }),
    },
  })
}

function isPlainValue({ kind }: ValueNode): boolean {
  return [Kind.STRING, Kind.INT, Kind.FLOAT].some((plain) => plain === kind)
}

/** The texts of an operation's statements on each engine. */
function textsOf(document: DocumentNode, variables: RandomOperation['variables']): readonly string[] {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw new Error(errors.join())
  return [COMMON, NEO4J_INDEXED].flatMap((dialect) =>
    planOperation(schema, ontology, dialect, document, operation, coerced).fields.flatMap((field) =>
      field.kind === 'statement' ? [field.plan.bind(coerced).text] : [],
    ),
  )
}

it(`the text of a statement depends on the shape of an operation alone, SEED=${seed}`, () => {
  let changed = 0
  fc.assert(
    fc.property(operations, ({ document, variables }) => {
      const other = otherDocument(document)
      const otherVariables = Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [name, otherJson(value)]),
      )
      if (JSON.stringify([other, otherVariables]) !== JSON.stringify([document, variables])) changed++
      const texts = textsOf(other, otherVariables)
      expect(texts).toEqual(textsOf(document, variables))
      expect(texts.join()).not.toMatch(/marker|\b97\b|\b1987/)
    }),
    { numRuns: 500, seed },
  )
  expect(changed).toBeGreaterThan(250)
})
