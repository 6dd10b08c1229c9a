import { join } from 'node:path'
import { projectRoot } from '../../src/project-root.ts'

/** The folder of the benchmark, whether this runs from its sources or compiled. */
export const benchRoot: string = join(projectRoot, 'bench')

/** What is made once and used by every run. */
export const cacheRoot: string = join(benchRoot, '.cache')

/** The compiled file beside this one's folder, for a process of its own. */
export function compiled(path: string): string {
  return join(benchRoot, 'dist/bench/src', path)
}
