import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { GraphError } from '../port.ts'

/** Paths of the files that this process keeps. */
const KEPT = new Set<string>()

/** A graph file under a name that stays until it is released. */
export interface KeptFile {
  readonly directory: string
  readonly name: string
}

/** The files of an embedded graph: one per revision and a pointer to the current one. */
export class GraphFiles {
  readonly directory: string
  /** Path of the pointer, a file that holds the name of the current graph file. */
  readonly pointer: string
  /** Path of the file that whoever writes keeps open, so that nobody else does. It is never deleted. */
  readonly lock: string

  constructor(directory: string) {
    this.directory = directory
    this.pointer = join(directory, 'current')
    this.lock = join(directory, 'loading.grafeo')
  }

  path(name: string): string {
    return join(this.directory, name)
  }

  newName(): string {
    return `graph-${randomBytes(6).toString('hex')}.grafeo`
  }

  /**
   * Name of the file in which a replacement is built. It names the current file if it began as a copy of it, because
   * the copy is out of date once another file is current.
   */
  replacementName(name: string, copied: boolean): string {
    const basis = copied
      ? (/[0-9a-f]+/.exec((this.current() ?? '').replace('graph-', ''))?.[0] ?? '')
      : 'empty'
    return `replacement-${name}-${basis}.grafeo`
  }

  /**
   * Deletes the files of replacements.
   * @param kept the one that stays, if any.
   */
  removeReplacements(kept?: string): void {
    for (const name of readdirSync(this.directory)) {
      if (!name.startsWith('replacement-') || (kept !== undefined && name.startsWith(kept))) continue
      rmSync(this.path(name), { recursive: true, force: true })
    }
  }

  /** Renames a closed file. */
  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to))
  }

  /** Name of the current graph file; undefined before the first write. */
  current(): string | undefined {
    try {
      const name = readFileSync(this.pointer, 'utf8').trim()
      if (/^graph-[0-9a-f]+\.grafeo$/.test(name)) return name
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
      return undefined
    }
    throw new GraphError(
      'GRAPH_MISCONFIGURED',
      `${this.pointer} does not name a graph file; delete DATA_DIR's files to load the seed again`,
    )
  }

  /** Makes a complete file the current one, for all readers at once. */
  makeCurrent(name: string): void {
    flush(this.path(name))
    const temporary = `${this.pointer}.new`
    writeFileSync(temporary, `${name}\n`)
    flush(temporary)
    renameSync(temporary, this.pointer)
    flush(this.directory)
  }

  /**
   * Keeps a graph file for other processes to open, whatever loads delete meanwhile.
   * @throws GraphError GRAPH_UNAVAILABLE if one has deleted it already.
   */
  keep(name: string): KeptFile {
    const { directory } = this
    const kept = `kept-${process.pid}-${randomBytes(6).toString('hex')}.grafeo`
    try {
      linkSync(this.path(name), this.path(kept))
    } catch (error) {
      if (hasCode(error, 'ENOENT')) {
        const message = 'a load has replaced the graph meanwhile; try again'
        throw new GraphError('GRAPH_UNAVAILABLE', message, { cause: error })
      }
      // A file system without links: the file is there until the next load.
      return { directory, name }
    }
    KEPT.add(this.path(kept))
    return { directory, name: kept }
  }

  /** Ends that. */
  release({ name }: KeptFile): void {
    if (KEPT.delete(this.path(name))) rmSync(this.path(name), { force: true })
  }

  /** Deletes the files that killed processes kept. */
  removeKept(): void {
    for (const name of readdirSync(this.directory)) {
      const keeper = Number(/^kept-(\d+)-/.exec(name)?.[1])
      // In a container, the process before may have had the same number.
      const isKept = keeper === process.pid ? KEPT.has(this.path(name)) : isAlive(keeper)
      if (!Number.isNaN(keeper) && !isKept) rmSync(this.path(name), { force: true })
    }
  }

  /** Deletes graph files that are not current: earlier revisions, and what killed writes left. */
  removeLeftovers(): void {
    const current = this.current()
    for (const name of readdirSync(this.directory)) {
      if (/^graph-[0-9a-f]+\.grafeo/.test(name) && (current === undefined || !name.startsWith(current))) {
        rmSync(this.path(name), { recursive: true, force: true })
      }
    }
  }
}

/** Deletes a graph file and the log beside it. */
export function removeGraphFile(path: string): void {
  for (const one of [path, `${path}.wal`]) rmSync(one, { recursive: true, force: true })
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    // Signal 0 only asks whether the process exists.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
