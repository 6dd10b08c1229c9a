import { timedOut } from '../errors.ts'
import { GraphError } from '../port.ts'

/**
 * An error of the embedded engine as one of the port. The engine's message holds the statement and paths, so it
 * stays in the cause.
 */
export function translate(error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const status = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined
  if (status === '22000' && error instanceof Error && error.message.includes('Q003')) return timedOut(error)
  return new GraphError('STATEMENT_FAILED', 'the embedded engine refused the statement', { cause: error })
}

/** Throws the translated error, for `catch` of a promise. */
export function rethrow(error: unknown): never {
  throw translate(error)
}

/** Whether another process has the file open. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && /cannot be locked|is locked by another process/.test(error.message)
}

/** A file that is none of the engine's. */
export class DamagedFile extends GraphError {
  constructor(path: string, cause: unknown) {
    const message = `${path} is damaged; restore DATA_DIR from a copy, or delete its files to load the seed again`
    super('GRAPH_MISCONFIGURED', message, { cause })
  }
}

/** A file that cannot be opened. */
export function unopened(path: string, cause: unknown): GraphError {
  if (!isLocked(cause)) return new DamagedFile(path, cause)
  const message = `${path} is locked by another process; stop it or set DATA_DIR to another folder`
  return new GraphError('GRAPH_MISCONFIGURED', message, { cause })
}

/** What system calls and the engine say about a disk that is full or read-only. */
const UNWRITABLE =
  /No space left on device|ENOSPC|File too large|EFBIG|I\/O error|EIO|EROFS|EACCES|EDQUOT|Read-only file system|Disk quota/i

/**
 * A `GraphError` if the disk is full or read-only; otherwise the error itself.
 * @param path what was being written.
 */
export function unwritten(path: string, error: unknown): unknown {
  const reason = [error, error instanceof Error ? error.cause : undefined]
    .map((one) => (isOfSystem(one) ? UNWRITABLE.exec(one.message)?.[0] : undefined))
    .find(Boolean)
  if (reason === undefined) return error
  return new GraphError(
    'GRAPH_MISCONFIGURED',
    `${path} could not be written (${reason}); free disk space or make DATA_DIR writable, then load again. ` +
      'The graph is unchanged.',
    { cause: error },
  )
}

/** Whether it comes from a system call or the engine; the messages of others may quote any text. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof GraphError) && 'code' in error
}
