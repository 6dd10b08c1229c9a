import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.ts'

/** Invented bulletins that people have annotated; they are kept outside this repository. */
export const BULLETINS_FOLDER: string =
  process.env['BULLETINS_DIR'] ?? join(projectRoot, '../shared/bulletins')

/** Whether the bulletins are there. CI has them: a test may be skipped anywhere else. */
export const bulletinsAreHeld: boolean = existsSync(BULLETINS_FOLDER) || process.env['CI'] === 'true'
