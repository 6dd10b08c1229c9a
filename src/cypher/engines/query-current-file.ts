import { openReadOnly } from '../../graph/embedded/grafeo.ts'
import { GraphFiles } from '../../graph/embedded/graph-files.ts'
import { GraphError, type Statement } from '../../graph/port.ts'
import { type QueryResult, isPlan, planResult } from './ad-hoc-query.ts'
import { toGraphValue } from './embedded-value.ts'
import { readEmbeddedError } from './statement-error.ts'

/**
 * Runs an ad-hoc query on the current file of an embedded graph, read-only. Call it in a process of its own: nothing
 * stops a statement of this engine, and one that runs out of memory ends the process.
 * @throws StatementError if the engine refuses the statement; GraphError if there is no graph to read.
 */
export async function queryCurrentFile(
  directory: string,
  { text, parameters }: Statement,
  limit: number,
): Promise<QueryResult> {
  const database = openCurrent(new GraphFiles(directory), directory)
  try {
    const result = await database.executeCypher(text, { ...parameters })
    const { columns, length } = result
    if (isPlan(text)) {
      const plan = result.rows()[0]?.[0]
      return planResult(typeof plan === 'string' ? plan : '')
    }
    // An object for a row would lose a column called `__proto__`, and all but one of the same name.
    const rows = result.rows().slice(0, limit)
    return { columns, rows: rows.map((row) => row.map(toGraphValue)), more: length > limit }
  } catch (error) {
    throw error instanceof Error ? readEmbeddedError(error.message, error) : error
  } finally {
    database.close()
  }
}

function openCurrent(files: GraphFiles, directory: string): ReturnType<typeof openReadOnly> {
  const name = files.current()
  if (name === undefined) throw new GraphError('GRAPH_UNAVAILABLE', `there is no graph in ${directory}`)
  try {
    return openReadOnly(files, name)
  } catch (error) {
    // A load has replaced the file since.
    if (files.current() !== name) return openCurrent(files, directory)
    throw error
  }
}
