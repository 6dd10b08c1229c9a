import { inspect } from 'node:util'
import { type FormattedExecutionResult, Kind, parse, validate } from 'graphql'
import { expect } from 'vitest'
import type { Graph, Json, Statement } from '../graph/port.ts'
import type { Schema } from '../ontology/read/read.ts'
import { COMMON } from '../planner/dialect.ts'
import { planOperation } from '../planner/operation.ts'
import { createExecutor } from '../server/execution/execute.ts'
import { newOperation } from '../server/operations/operation.ts'
import { listeningGraph } from './listening-graph.ts'

/** What an operation asks of a graph, and what it answers. */
export interface Asked {
  readonly statements: readonly Statement[]
  readonly result: FormattedExecutionResult
}

/** Runs a valid operation on a graph and listens to its statements. */
export async function runOn(
  { public: schema, ontology }: Schema,
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, Json>> = {},
): Promise<Asked> {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  const statements: Statement[] = []
  const executor = createExecutor({
    schema,
    ontology,
    graph: listeningGraph(graph, statements),
    quote: (digest, start, end) => `${digest} ${start} to ${end}`,
    nodeLimit: 200_000,
  })
  return { result: await executor.execute(newOperation(document, operation), variables), statements }
}

/** The data of an operation without errors, as clients read it: objects of an answer have no prototype. */
export async function dataOf(...asked: Parameters<typeof runOn>): Promise<unknown> {
  const { result } = await runOn(...asked)
  expect(result.errors).toBeUndefined()
  return JSON.parse(JSON.stringify(result.data))
}

/** The statements of an operation in the form that both engines understand. */
export function commonStatements({ public: schema, ontology }: Schema, query: string): readonly Statement[] {
  const document = parse(query)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  const { fields } = planOperation(schema, ontology, COMMON, document, operation, {})
  return fields.flatMap((field) => (field.kind === 'statement' ? [field.plan.bind({})] : []))
}

/** Everything an operation asks of the graph, and its answer, for people. */
export function printAsked({ statements, result }: Asked): string {
  expect(result.errors).toBeUndefined()
  return [
    ...statements.flatMap(({ text, parameters }) => [text, `-- ${inspect(parameters, readable)}`, '']),
    // As clients read it: objects of an answer have no prototype.
    inspect(JSON.parse(JSON.stringify(result.data)), readable),
  ].join('\n')
}

const readable = { depth: null, breakLength: 100, compact: 3, sorted: false }
