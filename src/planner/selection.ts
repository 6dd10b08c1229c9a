import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  isAbstractType,
  typeFromAST,
} from 'graphql'
import { badArgument } from '../errors.ts'
import { type Variables, argumentOf } from './value.ts'

/** Fields that no type lists. Below the root, validation allows only `__typename`. */
const META_FIELDS = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
)

/** A field of an operation with everything that was selected under the same response key. */
export interface SelectedField {
  /** Its alias, or its name where it has none. */
  readonly key: string
  readonly name: string
  readonly definition: GraphQLField<unknown, unknown>
  /** The places in the document it comes from. */
  readonly nodes: readonly FieldNode[]
}

/** What is needed to resolve a selection: the schema, the fragments of the document, the variables. */
export interface SelectionContext {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
}

/**
 * The fields selected on an object type, in the order of the answer: fragments and inline fragments that
 * apply to the type merged in, what `@skip` and `@include` leave out left out.
 * @throws ClientError BAD_USER_INPUT for null where no argument or condition may be null.
 */
export function selectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): readonly SelectedField[] {
  const nodes = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(context, selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const known = nodes.get(key)
        if (known) known.push(selection)
        else nodes.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(context, type, selection.typeCondition)) collect(selection.selectionSet)
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value)
        const fragment = context.fragments.get(selection.name.value)
        if (fragment && applies(context, type, fragment.typeCondition)) collect(fragment.selectionSet)
      }
    }
  }
  sets.forEach(collect)
  const fields: SelectedField[] = []
  for (const [key, found] of nodes) {
    const name = found[0]?.name.value ?? key
    const definition = META_FIELDS.get(name) ?? type.getFields()[name]
    if (!definition) continue
    const field = { key, name, definition, nodes: found }
    // What is selected below may need no argument, yet all of them have to be right.
    for (const argument of definition.args) argumentOf(field, argument.name, context.variables)
    fields.push(field)
  }
  return fields
}

/** The fields selected below a field whose value is an object of the given type. */
export function subFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  ...fields: readonly SelectedField[]
): readonly SelectedField[] {
  return selectFields(
    context,
    type,
    fields.flatMap((field) => field.nodes.map((node) => node.selectionSet)),
  )
}

function isIncluded(context: SelectionContext, selection: SelectionNode): boolean {
  if (conditionOf(GraphQLSkipDirective, selection, context) === true) return false
  return conditionOf(GraphQLIncludeDirective, selection, context) !== false
}

/** @throws ClientError BAD_USER_INPUT where a variable is null. */
function conditionOf(
  directive: GraphQLDirective,
  selection: SelectionNode,
  { variables }: SelectionContext,
): unknown {
  try {
    return getDirectiveValues(directive, selection, variables)?.['if']
  } catch (error) {
    if (error instanceof GraphQLError) throw badArgument('if', error.message, error.nodes)
    throw error
  }
}

function applies(
  context: SelectionContext,
  type: GraphQLObjectType,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
): boolean {
  if (!condition) return true
  const named = typeFromAST(context.schema, condition)
  return named === type || (isAbstractType(named) && context.schema.isSubType(named, type))
}
