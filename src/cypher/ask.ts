import type { Config } from '../config.ts'
import type { Json } from '../graph/port.ts'
import { GraphError } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import { selectEngine } from './engines/select-engine.ts'
import { StatementError } from './engines/statement-error.ts'
import { explain, explainRefusal } from './explain.ts'
import { asJson } from './output/write-value.ts'
import { prepareStatement } from './statement.ts'
import { unknownNames } from './unknown-names.ts'

/** How far one statement may go. */
export interface Bounds {
  /** The most rows to return. */
  readonly limit: number
  /** Milliseconds after which it is stopped. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** What a statement answered, or why it does not. */
export type CypherAnswer =
  | {
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Json[])[]
      /** Whether there were more rows than the limit. */
      readonly more: boolean
      /** Names in the statement that the model lacks. */
      readonly notes: readonly string[]
    }
  | { readonly refused: string }

/** Runs one read-only statement. @throws GraphError where the graph does not answer, or not in time. */
export type ReadOnlyCypher = (
  statement: string,
  parameters: Readonly<Record<string, Json>>,
  bounds: Bounds,
) => Promise<CypherAnswer>

/** The command for programs: the same guard, limits and messages, rows instead of a printed table. */
export function readOnlyCypher(
  config: Pick<Config, 'neo4j' | 'dataDirectory'>,
  ontology: Ontology,
): ReadOnlyCypher {
  return async (written, parameters, bounds) => {
    const prepared = prepareStatement(written, parameters)
    if ('refusal' in prepared) return { refused: explainRefusal(prepared.refusal, prepared.text).text }
    const run = await selectEngine(config)
    try {
      const { columns, rows, more } = await run(prepared.statement, bounds)
      const notes = unknownNames(prepared.text, ontology)
      return { columns, rows: rows.map((row) => row.map(asJson)), more, notes }
    } catch (error) {
      if (error instanceof StatementError) return { refused: explain(error, prepared.statement.text).text }
      if (bounds.signal.aborted)
        throw new GraphError('ABORTED', 'nobody waits for the statement', { cause: error })
      throw error
    }
  }
}
