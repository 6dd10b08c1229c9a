import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  isNonNullType,
} from 'graphql'
import type { Ontology } from '../ontology/model.ts'
import type { AsOf } from './as-of.ts'
import { planChanges } from './changes/changes.ts'
import { type FieldCost, costOf } from './cost/field-estimate.ts'
import type { SentValue } from './cost/values.ts'
import type { Dialect } from './dialect.ts'
import { planGraphInfo } from './graph-info.ts'
import { type StagedPlan, planPaths } from './paths/paths.ts'
import { type RootContext, type StatementPlan, planRootField } from './root.ts'
import { planSearch } from './search/search.ts'
import { type SelectedField, selectFields } from './selection.ts'
import { type Variables, readOf, valueOfArgument } from './value.ts'
import type { GraphQLSchema } from 'graphql'

/** A root field and how it is answered. */
export type RootFieldPlan = {
  readonly field: SelectedField
  /** Whether the field may be null, so that a failure of it leaves the others as they are. */
  readonly nullable: boolean
  readonly cost: FieldCost
} & (
  | { readonly kind: 'statement'; readonly plan: StatementPlan }
  | { readonly kind: 'staged'; readonly plan: StagedPlan }
  /** `__schema`, `__type` and `__typename`, which graphql-js answers from the schema. */
  | { readonly kind: 'introspection' }
)

/** How a whole operation is answered. */
export interface OperationPlan {
  readonly fields: readonly RootFieldPlan[]
  /** What its statements are handed of what clients send. */
  readonly sent: readonly SentValue[]
}

/**
 * Plans a valid operation for all requests that share the shape of these variables.
 * @param variables coerced.
 * @throws ClientError where arguments cannot go together or the operation is nested too deeply.
 */
export function planOperation(
  schema: GraphQLSchema,
  ontology: Ontology,
  dialect: Dialect,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationPlan {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const query = schema.getQueryType()
  if (!query) throw new Error('the schema has no Query')
  const asOf = asOfOf(schema, ontology, operation, variables)
  const root: RootContext = { schema, ontology, dialect, asOf, fragments, variables }
  const selected = selectFields(root, query, [operation.selectionSet])
  const fields = selected.map((field) => planField(root, field))
  return { fields, sent: fields.flatMap(({ cost }) => cost.sent) }
}

/** The day of `@asOf`; undefined where the operation does not have it. */
function asOfOf(
  schema: GraphQLSchema,
  ontology: Ontology,
  operation: OperationDefinitionNode,
  variables: Variables,
): AsOf | undefined {
  const given = operation.directives?.find(({ name }) => name.value === 'asOf')
  const [argument] = (given && schema.getDirective(given.name.value)?.args) ?? []
  if (!given || !argument) return undefined
  const always = [...ontology.nodes.values()].filter((node) => node.always).map(({ label }) => label)
  return { date: readOf(valueOfArgument(argument, given.arguments, variables)), always }
}

function planField(root: RootContext, field: SelectedField): RootFieldPlan {
  const nullable = !isNonNullType(field.definition.type)
  const cost = costOf(root, field)
  const statement = planRootField(root, field)
  if (statement) return { field, nullable, cost, kind: 'statement', plan: statement }
  if (field.name === 'graph')
    return { field, nullable, cost, kind: 'statement', plan: planGraphInfo(root, field) }
  if (field.name === 'paths') return { field, nullable, cost, kind: 'staged', plan: planPaths(root, field) }
  if (field.name === 'changes')
    return { field, nullable, cost, kind: 'staged', plan: planChanges(root, field) }
  if (field.name === 'search') return { field, nullable, cost, kind: 'staged', plan: planSearch(root, field) }
  return { field, nullable, cost, kind: 'introspection' }
}
