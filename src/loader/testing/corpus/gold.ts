import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../project-root.ts'
import { type Gold, parseGold } from '../../draft/measure/gold.ts'

/** Invented bulletins that people have annotated; they are kept outside this repository. */
export const BULLETINS_FOLDER: string =
  process.env['BULLETINS_DIR'] ?? join(projectRoot, '../shared/bulletins')

/** Whether the bulletins are there. CI has them: a test may be skipped anywhere else. */
export const bulletinsAreHeld: boolean = existsSync(BULLETINS_FOLDER) || process.env['CI'] === 'true'

/** A bulletin: `name` is that of its file, `06-other-city`. */
export interface AnnotatedBulletin {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** Reads the annotated bulletins, in order of their names. */
export function readAnnotated(folder: string = BULLETINS_FOLDER): AnnotatedBulletin[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = parseGold(readFileSync(join(folder, file), 'utf8'))
      const text = readFileSync(join(folder, gold.text), 'utf8')
      return { name: file.replace(/\.gold\.json$/, ''), text, gold }
    })
}
