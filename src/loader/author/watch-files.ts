import { type FSWatcher, existsSync, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several steps, and several files at once. */
const SETTLED = 50

/**
 * Calls back whenever something in the folders has changed, once for changes that come together. Each folder is watched by
 * itself: Node's recursive watch follows files, and loses one that an editor replaces by another of its name.
 * @param folders those that do not exist are left out.
 * @param signal ends it; otherwise it goes on until the process ends.
 * @throws where the machine watches no more folders.
 */
export function watchFiles(
  folders: readonly string[],
  onChange: () => void,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((done, fail) => {
    const watched = new Map<string, FSWatcher>()
    let settling: NodeJS.Timeout | undefined
    let isRelevant = false
    const end = (error?: Error): void => {
      clearTimeout(settling)
      for (const watcher of watched.values()) watcher.close()
      if (error === undefined) done()
      else fail(error)
    }
    /** Watches the folders there are now. @returns whether some are new. */
    const follow = (): boolean => {
      const there = new Map(folders.flatMap(foldersIn).map((folder) => [identityOf(folder), folder]))
      const lost = [...watched].filter(([identity]) => !there.has(identity))
      for (const [identity, watcher] of lost) {
        watcher.close()
        watched.delete(identity)
      }
      const added = [...there].filter(([identity]) => !watched.has(identity))
      for (const [identity, folder] of added) {
        // A folder that goes away is no error: what is above it says so.
        watched.set(
          identity,
          watch(folder, notice).on('error', () => undefined),
        )
      }
      return added.length > 0
    }
    const notice = (_: string, name: string | null): void => {
      isRelevant ||= name === null || /\.(?:ya?ml|txt)$/.test(name)
      clearTimeout(settling)
      settling = setTimeout(attempt(settle), SETTLED)
    }
    const settle = (): void => {
      // Files may stand in a new folder before it is watched.
      const isWanted = follow() || isRelevant
      isRelevant = false
      if (isWanted) onChange()
    }
    const attempt = (task: () => unknown) => (): void => {
      try {
        task()
      } catch (error) {
        if (!(error instanceof Error)) throw error
        // What went away while it was looked at is settled a little later.
        if ('code' in error && error.code === 'ENOENT') settling = setTimeout(attempt(settle), SETTLED)
        else end(error)
      }
    }
    signal?.addEventListener('abort', () => {
      end()
    })
    if (signal?.aborted === true) end()
    else attempt(follow)()
    // Without a folder nothing can change.
    if (watched.size === 0) end()
  })
}

/** A folder and those in it; none where it does not exist. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [folder, ...inside.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))]
}

/** Tells a folder from another that has taken its name. */
function identityOf(folder: string): string {
  return `${statSync(folder).ino} ${folder}`
}
