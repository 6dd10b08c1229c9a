import { projectRoot } from '../../../src/project-root.ts'
import { GraphFiles } from '../../../src/graph/embedded/graph-files.ts'
import { join } from 'node:path'
import { run } from '../processes.ts'
import type { Dataset } from './dataset.ts'

/** Loads a graph into the embedded engine: the folder for `DATA_DIR`, and the file in it. */
export async function embeddedWith(dataset: Dataset): Promise<{ folder: string; file: string }> {
  const folder = await dataset.derive('embedded', async (part) => {
    await run(process.execPath, [join(projectRoot, 'dist/src/main.js'), 'load', '--from', dataset.files], {
      cwd: projectRoot,
      env: { ...process.env, NEO4J_URI: '', DATA_DIR: part },
    })
  })
  return { folder, file: graphFileIn(folder) }
}

/**
 * The file the service reads in a folder for `DATA_DIR`.
 * @throws Error if there is none.
 */
export function graphFileIn(folder: string): string {
  const files = new GraphFiles(folder)
  const current = files.current()
  if (current === undefined) throw new Error(`${folder} holds no graph`)
  return files.path(current)
}
