import { existsSync } from 'node:fs'
import { watch } from 'node:fs/promises'

/** Editors write a file in several steps, and several files at once. */
const SETTLED = 50

/**
 * Calls back whenever something in the folders has changed, once for changes that come together.
 * @param folders those that do not exist are left out.
 * @param signal ends it; otherwise it goes on until the process ends.
 */
export async function watchFiles(
  folders: readonly string[],
  onChange: () => void,
  signal?: AbortSignal,
): Promise<void> {
  let settling: NodeJS.Timeout | undefined
  const follow = async (folder: string): Promise<void> => {
    try {
      for await (const event of watch(folder, { recursive: true, ...(signal ? { signal } : {}) })) {
        // What has no extension may be a folder that comes or goes with its files.
        if (event.filename !== null && /\.(?!ya?ml$|txt$)[^./]*$/.test(event.filename)) continue
        clearTimeout(settling)
        settling = setTimeout(onChange, SETTLED)
      }
    } catch (error) {
      if (!signal?.aborted) throw error
    }
  }
  await Promise.all(folders.filter((folder) => existsSync(folder)).map(follow))
  clearTimeout(settling)
}
