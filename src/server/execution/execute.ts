import type { FastifyBaseLogger } from 'fastify'
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
  execute as executeByResolvers,
  getVariableValues,
} from 'graphql'
import { ClientError } from '../../errors.ts'
import {
  GraphError,
  type GraphErrorCode,
  type ReadOptions,
  type Row,
  Snapshot,
  type Statement,
} from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import {
  type CostLimits,
  type RequestCost,
  checkRequest,
  roundedRows,
} from '../../planner/cost/check-request.ts'
import type { Statistics } from '../../planner/cost/statistics.ts'
import { checkVariables } from '../../planner/cost/values.ts'
import { answerStatement } from '../../planner/identifiers/merged-identifiers.ts'
import { type OperationPlan, type RootFieldPlan, planOperation } from '../../planner/operation.ts'
import { MissingValue, type ReadContext } from '../../planner/reader.ts'
import type { Variables } from '../../planner/value.ts'
import { shapeOf } from '../../planner/shape.ts'
import type { Dialect } from '../../planner/dialect.ts'
import { HttpError, INTERNAL_MESSAGE } from '../http/http-error.ts'
import type { Admitted } from '../limits/admission.ts'
import type { Operation } from '../operations/operation.ts'
import { RevisionWatch, type WatchedGraph } from './revision-watch.ts'

/** Executes operations. */
export interface Executor {
  /**
   * Executes an operation. Errors are in the result, ready for the client.
   * @param variables as the client sent them.
   * @param admitted how it runs among others.
   * @throws HttpError OVERLOADED or GraphError OVERLOADED where a statement did not get its turn.
   */
  execute(
    operation: Operation,
    variables: Readonly<Record<string, unknown>>,
    admitted?: Admitted,
  ): Promise<FormattedExecutionResult>
}

/** What an executor needs. */
export interface ExecutorOptions {
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  readonly graph: WatchedGraph
  /** Of that graph; a new one by default. */
  readonly watch?: RevisionWatch
  /** The text of a source between two offsets; null where the operator does not hold the source. */
  readonly quote: ReadContext['quote']
  /** What stands before the paths of this service in addresses; nothing where it is undefined. */
  readonly publicUrl?: string | undefined
  /** Nodes that one operation may request. */
  readonly nodeLimit: number
  /** Rows that the database may be expected to look at for one operation. */
  readonly estimatedRowsLimit?: number
  /** The statistics that this is worked out from; by default nothing is estimated. */
  readonly statistics?: () => Promise<Statistics | undefined>
  /** Time limit of a statement in milliseconds; undefined: the graph's own. */
  readonly statementTimeout?: number
  /** Wraps the making of each plan. */
  readonly aroundPlan?: <T>(plan: () => T) => T
  /** Is told of each lookup of a plan whether it was found. */
  readonly onPlanLookup?: (found: boolean) => void
  /** Where the causes of errors go that are not the client's. */
  readonly log?: Pick<FastifyBaseLogger, 'error'>
}

/** Counts for `extensions.cost`. */
interface Tally {
  databaseStatements: number
  rows: number
}

/**
 * Makes an executor: it plans an operation, refuses it if it asks for too much, sends one statement per
 * root field to the graph, and makes the result of the rows.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { watch = new RevisionWatch(options.graph) } = options
  const execute = async (
    operation: Operation,
    input: Readonly<Record<string, unknown>>,
    admitted: Admitted | undefined,
  ): Promise<Result> => {
    try {
      checkIsQuery(operation.definition)
      const variables = coerceVariables(options.schema, operation.definition, input)
      checkVariables(variables)
      const plan = planFor(options, operation, variables, await watch.dialect())
      const limits = { nodes: options.nodeLimit, rows: options.estimatedRowsLimit ?? Infinity }
      const cost = checkRequest(plan, variables, limits, await options.statistics?.())
      const tally: Tally = { databaseStatements: 0, rows: 0 }
      const { data, errors } = await executePlan(options, operation, plan, variables, {
        cost,
        tally,
        admitted,
      })
      const extensions = { cost: { ...shownCost(cost, limits), ...tally } }
      return errors.length > 0 ? { errors, data, extensions } : { data, extensions }
    } catch (error) {
      if (isRefusal(error)) throw error
      return { errors: errorsOf(error) }
    }
  }
  return {
    execute: async (operation, variables, admitted) => {
      const { errors, ...result } = await execute(operation, variables, admitted)
      if (!errors) return result
      for (const error of errors) logCause(error, options.log)
      return { errors: errors.map((error) => error.toJSON()), ...result }
    },
  }
}

/** Whether the operation as a whole is refused because others run. */
export function isRefusal(error: unknown): error is HttpError | GraphError {
  return error instanceof HttpError || (error instanceof GraphError && error.code === 'OVERLOADED')
}

/** What clients are told about the cost of an operation. */
function shownCost(
  { requestedNodes, estimatedRows }: RequestCost,
  limits: CostLimits,
): Readonly<Record<string, number>> {
  const estimated =
    estimatedRows === undefined
      ? {}
      : { estimatedRows: roundedRows(estimatedRows), estimatedRowsLimit: limits.rows }
  return { requestedNodes, limit: limits.nodes, ...estimated }
}

/** A result whose errors still have their causes. */
interface Result extends Omit<FormattedExecutionResult, 'errors'> {
  readonly errors?: readonly GraphQLError[]
}

/** @throws ClientError for a mutation or a subscription. */
function checkIsQuery(definition: OperationDefinitionNode): void {
  if (definition.operation === OperationTypeNode.QUERY) return
  const message = `This API has no ${definition.operation}s, only queries.`
  throw new ClientError('GRAPHQL_VALIDATION_FAILED', message, [definition])
}

/** Finds the plan of an operation or makes it. */
function planFor(
  { schema, ontology, aroundPlan = (plan) => plan(), onPlanLookup }: ExecutorOptions,
  { document, definition, plans }: Operation,
  variables: Variables,
  dialect: Dialect,
): OperationPlan {
  const shape = shapeOf(schema, definition, variables)
  const key = [dialect.subqueryExpressions, dialect.indexed, definition.name?.value ?? '', shape].join(' ')
  const known = plans.get(key)
  onPlanLookup?.(known !== undefined)
  if (known) return known
  const plan = aroundPlan(() => planOperation(schema, ontology, dialect, document, definition, variables))
  plans.set(key, plan, variables)
  return plan
}

/** Logs the causes of errors that are not the client's. Nobody is at fault where an operation was ended. */
function logCause({ originalError, path }: GraphQLError, log: ExecutorOptions['log']): void {
  const wasEnded = originalError instanceof GraphError && originalError.code === 'ABORTED'
  if (originalError && !wasEnded) log?.error({ err: originalError, path }, 'a field could not be answered')
}

/** Several errors of one request, such as all variables that are wrong. */
class RequestErrors extends AggregateError {}

/**
 * Coerces what a client sent. The result inherits nothing that an operation looks for: a variable may be called
 * `constructor` or `__proto__`.
 * @throws RequestErrors
 */
function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  input: Readonly<Record<string, unknown>>,
): Variables {
  // Nobody looks for variables that the operation does not define.
  const inherits = variableDefinitions.some(({ variable }) => variable.name.value in Object.prototype)
  const definitions = inherits ? variableDefinitions.map(withSafeName) : variableDefinitions
  const sent = inherits ? renamed(input, PROTO, SAFE_NAME) : input
  const result = getVariableValues(schema, definitions, sent, { maxErrors: 10 })
  if (result.coerced) return inherits ? renamed(result.coerced, SAFE_NAME, PROTO) : result.coerced
  throw new RequestErrors(
    result.errors.map(({ message: written, nodes }) => {
      const message = written.replaceAll(`$${SAFE_NAME}`, `$${PROTO}`)
      const argument = /Variable "\$(\w+)"/.exec(message)?.[1]
      return new ClientError('BAD_USER_INPUT', message, nodes, argument ? { argument } : {})
    }),
  )
}

/** graphql-js coerces into an object in which this name is no property, so there it is called otherwise. */
const PROTO = '__proto__'
const SAFE_NAME = '__proto__of__client__'

function withSafeName(definition: VariableDefinitionNode): VariableDefinitionNode {
  const { variable } = definition
  if (variable.name.value !== PROTO) return definition
  return { ...definition, variable: { ...variable, name: { ...variable.name, value: SAFE_NAME } } }
}

/** The same entries without a prototype, one of them under another name. */
function renamed(
  entries: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  Object.setPrototypeOf(copy, null)
  for (const name of Object.keys(entries)) copy[name === from ? to : name] = entries[name]
  return copy
}

/** An operation under way. */
interface Execution {
  readonly cost: RequestCost
  readonly tally: Tally
  readonly admitted: Admitted | undefined
}

/** What the root fields of an operation gave together. */
interface OperationResult {
  /** Null where a field that must not be null is. */
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly GraphQLError[]
}

async function executePlan(
  options: ExecutorOptions,
  operation: Operation,
  plan: OperationPlan,
  variables: Variables,
  { cost, tally, admitted }: Execution,
): Promise<OperationResult> {
  const { label } = operation
  const { statementTimeout } = options
  // All statements of an operation read one revision.
  const snapshot = new Snapshot()
  const readOptions: ReadOptions = {
    ...(label === undefined ? {} : { operation: label }),
    ...(statementTimeout === undefined ? {} : { timeout: statementTimeout }),
    ...(admitted ? { cancellation: admitted.cancellation, onLong: admitted.yieldPlace } : {}),
    snapshot,
  }
  const run = (statement: Statement): Promise<Row[]> => {
    tally.databaseStatements++
    return options.graph.read(statement, readOptions)
  }
  const fields = plan.fields.map((field, index) => {
    const estimatedRows = cost.estimates[index]
    const runEstimated =
      estimatedRows === undefined
        ? run
        : (statement: Statement): Promise<Row[]> => run({ estimatedRows, ...statement })
    return executeField(options, operation, field, variables, runEstimated, tally)
  })
  try {
    const parts = await Promise.all(fields)
    const failed = parts.some((part) => part.value === undefined)
    const data = failed ? null : Object.fromEntries(parts.map((part) => [part.key, part.value]))
    return { data, errors: parts.flatMap((part) => part.errors) }
  } catch (error) {
    // The rest is of no use either.
    admitted?.cancellation.cancel(error instanceof Error ? error : new Error('refused'))
    await Promise.allSettled(fields)
    throw error
  } finally {
    snapshot.end()
  }
}

interface FieldResult {
  readonly key: string
  /** Undefined where a non-null field is null. */
  readonly value: unknown
  readonly errors: readonly GraphQLError[]
}

async function executeField(
  options: ExecutorOptions,
  operation: Operation,
  part: RootFieldPlan,
  variables: Variables,
  run: (statement: Statement) => Promise<Row[]>,
  tally: Tally,
): Promise<FieldResult> {
  const { key, nodes } = part.field
  const errors: GraphQLError[] = []
  const fail = (error: unknown, path: readonly (string | number)[] = []): void => {
    errors.push(locatedError(error, nodes, [key, ...path], options.statementTimeout))
  }
  const context: ReadContext = {
    variables,
    engine: options.graph.engine,
    quote: options.quote,
    address: (path) => `${options.publicUrl ?? ''}${path}`,
    countNode: () => {
      tally.rows++
    },
    missing: [],
  }
  try {
    if (part.kind === 'statement') {
      return { key, value: await answerStatement(part.plan, run, context), errors }
    }
    if (part.kind === 'staged') return { key, value: await part.plan.run(run, context), errors }
    const result = await introspect(options.schema, operation, part, variables)
    for (const { message, originalError, nodes, path } of result.errors ?? []) {
      // graphql-js itself finds only values of arguments and directives that are wrong.
      const error = originalError ?? new ClientError('BAD_USER_INPUT', message)
      errors.push(locatedError(error, nodes, path, options.statementTimeout))
    }
    return { key, value: result.data?.[key], errors }
  } catch (error) {
    if (isRefusal(error)) throw error
    fail(error, error instanceof MissingValue ? error.path : [])
    return { key, value: part.nullable ? null : undefined, errors }
  } finally {
    for (const error of context.missing) fail(error, error.path)
  }
}

/** Has graphql-js answer a root field from the schema. */
function introspect(
  schema: GraphQLSchema,
  { document, definition }: Operation,
  { field }: RootFieldPlan,
  variables: Variables,
): ExecutionResult | Promise<ExecutionResult> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const operation: OperationDefinitionNode = {
    ...definition,
    selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes },
  }
  return executeByResolvers({
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

/** Codes of the port that reach clients; an operation is ended while somebody waits only where the service stops. */
const CLIENTS_MAY_KNOW: readonly GraphErrorCode[] = ['GRAPH_UNAVAILABLE', 'TIMEOUT', 'ABORTED']

/** An error with its path in the response; the cause stays in `originalError`. */
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
  if (error instanceof GraphError && CLIENTS_MAY_KNOW.includes(error.code)) {
    const longest = statementTimeout === undefined ? 'too long' : `more than ${statementTimeout} ms`
    const message =
      error.code === 'TIMEOUT'
        ? `The graph database took ${longest} to plan and run the statement; ask for fewer nested lists, ` +
          'fewer conditions or smaller pages.'
        : 'The graph database does not answer at the moment; try again.'
    const extensions =
      error.code === 'TIMEOUT' ? { code: error.code, limit: statementTimeout } : { code: 'GRAPH_UNAVAILABLE' }
    return new GraphQLError(message, { ...place, originalError, extensions })
  }
  return new GraphQLError(INTERNAL_MESSAGE, {
    ...place,
    originalError,
    extensions: { code: 'INTERNAL' },
  })
}
