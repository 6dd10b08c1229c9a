import { type Answer, type FreeStatement, isPlan, planOf } from './ad-hoc-query.ts'
import { toGraphValue } from '../../graph/embedded/grafeo-value.ts'
import { openReadOnly } from '../../graph/embedded/grafeo.ts'
import { GraphFiles } from '../../graph/embedded/graph-files.ts'
import { GraphError } from '../../graph/port.ts'
import { readEmbeddedError } from './statement-error.ts'

/**
 * Runs a free statement on the current file of a folder, which stays as it is. Nothing can stop a statement of
 * this engine and one that needs too much memory ends the process: to be called in a process of its own.
 * @throws StatementError where the engine refuses the statement; GraphError where there is no graph to read.
 */
export async function readFreely(
  directory: string,
  { text, parameters }: FreeStatement,
  limit: number,
): Promise<Answer> {
  const database = openCurrent(new GraphFiles(directory), directory)
  try {
    const result = await database.executeCypher(text, { ...parameters })
    const { columns, length } = result
    if (isPlan(text)) {
      const plan = result.rows()[0]?.[0]
      return planOf(typeof plan === 'string' ? plan : '')
    }
    const rows = Array.from({ length: Math.min(length, limit) }, (_, index) => {
      const row = result.get(index)
      return columns.map((column) => toGraphValue(row[column]))
    })
    return { columns, rows, more: length > limit }
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
    // A load has just put another file in its place.
    if (files.current() !== name) return openCurrent(files, directory)
    throw error
  }
}
