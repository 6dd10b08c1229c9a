import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  execute,
  getVariableValues,
} from 'graphql'
import { ClientError } from '../../errors.ts'
import { GraphError, type Row, Snapshot, type Statement } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import {
  type OperationPlan,
  type RootFieldPlan,
  checkRequest,
  planOperation,
} from '../../planner/operation.ts'
import { MissingValue, type ReadContext } from '../../planner/reader.ts'
import type { Variables } from '../../planner/value.ts'
import { GraphWatch, type WatchedGraph } from './graph-state.ts'
import { PlanCache } from './plan-cache.ts'

/** What operations are executed against. */
export interface Executor {
  /**
   * Executes one operation of a valid document. Never throws: what goes wrong is in `errors`.
   * @param variables as the client sent them.
   */
  execute(request: OperationRequest): Promise<ExecutionResult>
  /** Its plans: how many there are. */
  readonly plans: { readonly size: number }
}

/** One operation to execute. */
export interface OperationRequest {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** What an executor needs. */
export interface ExecutorOptions {
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  readonly graph: WatchedGraph
  /** Knows the state of that graph; undefined: a watch of its own. */
  readonly watch?: GraphWatch
  /** The text of a source between two offsets; null where the operator does not hold the source. */
  readonly quote: ReadContext['quote']
  /** How many nodes one operation may ask for. */
  readonly nodeLimit: number
  /** How long one statement may run, in milliseconds; undefined: as long as the graph lets it. */
  readonly statementTimeout?: number
  /** Sees the making of each plan. */
  readonly aroundPlan?: <T>(plan: () => T) => T
  /** Is told of each lookup of a plan whether it was found. */
  readonly onPlanLookup?: (found: boolean) => void
}

/** Counts for `extensions.cost`. */
interface Tally {
  databaseStatements: number
  rows: number
}

/**
 * Makes an executor: it plans an operation, refuses it if it asks for too much, sends one statement per
 * root field to the graph, and puts the rows together into the answer.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { aroundPlan = (plan) => plan(), watch = new GraphWatch(options.graph) } = options
  const plans = new PlanCache(
    ({ document, operation }, variables, dialect) =>
      aroundPlan(() =>
        planOperation(options.schema, options.ontology, dialect, document, operation, variables),
      ),
    options.onPlanLookup,
  )
  return {
    plans,
    execute: async (request) => {
      try {
        const variables = coerceVariables(options.schema, request)
        const plan = plans.get(options.schema, request, variables, await watch.dialect())
        const requestedNodes = checkRequest(plan, variables, options.nodeLimit)
        const tally: Tally = { databaseStatements: 0, rows: 0 }
        const result = await answer(options, request, plan, variables, tally)
        return { ...result, extensions: { cost: { requestedNodes, limit: options.nodeLimit, ...tally } } }
      } catch (error) {
        return { errors: errorsOf(error) }
      }
    },
  }
}

/** Several errors of one request, such as all variables that are wrong. */
class RequestErrors extends AggregateError {}

function coerceVariables(schema: GraphQLSchema, { operation, variables }: OperationRequest): Variables {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 })
  if (result.coerced) return result.coerced
  throw new RequestErrors(
    result.errors.map((error) => {
      const argument = /Variable "\$(\w+)"/.exec(error.message)?.[1]
      return new ClientError('BAD_USER_INPUT', error.message, error.nodes, argument ? { argument } : {})
    }),
  )
}

async function answer(
  options: ExecutorOptions,
  request: OperationRequest,
  plan: OperationPlan,
  variables: Variables,
  tally: Tally,
): Promise<ExecutionResult> {
  const operation = request.operation.name?.value
  const { statementTimeout } = options
  // The fields of one answer tell of one revision, though each has a statement of its own.
  const snapshot = new Snapshot()
  const run = (statement: Statement): Promise<Row[]> => {
    tally.databaseStatements++
    return options.graph.read(statement, {
      ...(operation === undefined ? {} : { operation }),
      ...(statementTimeout === undefined ? {} : { timeout: statementTimeout }),
      snapshot,
    })
  }
  const parts = await Promise.all(
    plan.fields.map((field) => answerField(options, request, field, variables, run, tally)),
  )
  snapshot.end()
  const errors = parts.flatMap((part) => part.errors)
  const failed = parts.some((part) => part.value === undefined)
  const data = failed ? null : Object.fromEntries(parts.map((part) => [part.key, part.value]))
  return errors.length > 0 ? { errors, data } : { data }
}

interface FieldAnswer {
  readonly key: string
  /** Undefined where the field must not be null and is. */
  readonly value: unknown
  readonly errors: readonly GraphQLError[]
}

async function answerField(
  options: ExecutorOptions,
  request: OperationRequest,
  part: RootFieldPlan,
  variables: Variables,
  run: (statement: Statement) => Promise<Row[]>,
  tally: Tally,
): Promise<FieldAnswer> {
  const { key, nodes } = part.field
  const errors: GraphQLError[] = []
  const fail = (error: unknown, path: readonly (string | number)[] = []): void => {
    errors.push(locatedError(error, nodes, [key, ...path], options.statementTimeout))
  }
  const context: ReadContext = {
    variables,
    engine: options.graph.engine,
    quote: options.quote,
    countNode: () => {
      tally.rows++
    },
    missing: [],
  }
  try {
    if (part.kind === 'statement') {
      return { key, value: part.plan.read(await run(part.plan.bind(variables)), context), errors }
    }
    if (part.kind === 'staged') return { key, value: await part.plan.run(run, context), errors }
    const result = await introspect(options.schema, request, part, variables)
    for (const error of result.errors ?? []) {
      const { originalError = error, nodes, path } = error
      errors.push(locatedError(originalError, nodes, path, options.statementTimeout))
    }
    return { key, value: result.data?.[key], errors }
  } catch (error) {
    fail(error, error instanceof MissingValue ? error.path : [])
    return { key, value: part.nullable ? null : undefined, errors }
  } finally {
    for (const error of context.missing) fail(error, error.path)
  }
}

/** Has graphql-js answer a root field from the schema. */
function introspect(
  schema: GraphQLSchema,
  request: OperationRequest,
  { field }: RootFieldPlan,
  variables: Variables,
): ExecutionResult | Promise<ExecutionResult> {
  const fragments = request.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const operation: OperationDefinitionNode = {
    ...request.operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes },
  }
  return execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues: variables,
  })
}

function errorsOf(error: unknown): readonly GraphQLError[] {
  return error instanceof RequestErrors
    ? error.errors.filter((one) => one instanceof GraphQLError)
    : [error instanceof GraphQLError ? error : locatedError(error)]
}

/** An error with its place in the answer; what went wrong inside stays in `originalError`. */
function locatedError(
  error: unknown,
  nodes?: GraphQLError['nodes'],
  path?: readonly (string | number)[],
  statementTimeout?: number,
): GraphQLError {
  const place = { nodes: nodes ?? null, path: path ?? null }
  if (error instanceof ClientError) {
    return new GraphQLError(error.message, {
      ...place,
      nodes: error.nodes ?? place.nodes,
      extensions: error.extensions,
    })
  }
  const originalError = error instanceof Error ? error : new Error(String(error))
  if (error instanceof GraphError && (error.code === 'GRAPH_UNAVAILABLE' || error.code === 'TIMEOUT')) {
    const longest = statementTimeout === undefined ? 'too long' : `more than ${statementTimeout} ms`
    const message =
      error.code === 'TIMEOUT'
        ? `The graph database took ${longest}; ask for less.`
        : 'The graph database does not answer at the moment; try again.'
    const extensions = { code: error.code, ...(error.code === 'TIMEOUT' ? { limit: statementTimeout } : {}) }
    return new GraphQLError(message, { ...place, originalError, extensions })
  }
  return new GraphQLError('Something went wrong on our side; the log has the details.', {
    ...place,
    originalError,
    extensions: { code: 'INTERNAL' },
  })
}
