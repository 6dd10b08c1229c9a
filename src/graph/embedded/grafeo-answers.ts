import { GraphError, type Json, type Row } from '../port.ts'

/**
 * An error of the embedded engine as one of the port. The vendor's message holds the statement and paths, so it
 * stays in the cause.
 */
export function translate(error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const status = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined
  if (status === '22000' && error instanceof Error && error.message.includes('Q003')) {
    return new GraphError('TIMEOUT', 'the statement took too long', { cause: error })
  }
  return new GraphError('STATEMENT_FAILED', 'the embedded engine refused the statement', { cause: error })
}

/** The rows of an answer, as they cross the port. */
export function rowsOf(result: { rows(): unknown[][] }): Row[] {
  return result.rows().map((row) => row.map(toJson))
}

function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && !('_id' in value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]))
  }
  throw new GraphError('STATEMENT_FAILED', 'a statement has to return values, not nodes or relationships')
}

/** The same, for a promise that failed. */
export function rethrow(error: unknown): never {
  throw translate(error)
}

/** A file that cannot be opened. */
export function damaged(path: string, error: unknown): GraphError {
  const locked = error instanceof Error && error.message.includes('locked')
  const message = locked
    ? `${path} is locked by another process; stop it or set DATA_DIR to another folder`
    : `${path} is damaged; remove DATA_DIR's files to load the seed anew, or put a copy of them back`
  return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
}

/** A disk that is full or refuses to be written; anything else stays what it is. */
export function unwritten(path: string, error: unknown): unknown {
  const texts = [error, error instanceof Error ? error.cause : undefined].map((one) =>
    one instanceof Error ? one.message : '',
  )
  const reason = texts
    .map(
      (text) =>
        /No space left on device|ENOSPC|File too large|EFBIG|I\/O error|EIO|EROFS|EACCES|Read-only file system|Disk quota/i.exec(
          text,
        )?.[0],
    )
    .find(Boolean)
  if (reason === undefined) return error
  return new GraphError(
    'GRAPH_MISCONFIGURED',
    `${path} could not be written (${reason}); make room on the disk of DATA_DIR or make it writable, and load again. ` +
      'The graph is as it was.',
    { cause: error },
  )
}
