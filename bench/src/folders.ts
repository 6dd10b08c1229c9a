import { join } from 'node:path'
import { projectRoot } from '../../src/project-root.ts'

/** The folder of the benchmark, for sources and compiled files alike. */
export const benchRoot: string = join(projectRoot, 'bench')

/** Graphs and databases that later runs reuse. */
export const cacheRoot: string = join(benchRoot, '.cache')

/** The compiled file of a script that runs in its own process. */
export function compiled(path: string): string {
  return join(benchRoot, 'dist/bench/src', path)
}
