import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../project-root.ts'

/** Invented bulletins that people have annotated; they are kept outside this repository. */
export const BULLETINS_FOLDER: string =
  process.env['BULLETINS_DIR'] ?? join(projectRoot, '../shared/bulletins')

/** Whether the bulletins are there. CI has them: a test may be skipped anywhere else. */
export const bulletinsAreHeld: boolean = existsSync(BULLETINS_FOLDER) || process.env['CI'] === 'true'

const place = z.tuple([z.number(), z.number()])
const period = z.object({ start: z.string().nullable(), end: z.string().nullable() })
const annotated = z.object({
  text: z.string(),
  kind: z.string(),
  publisher: z.string(),
  published: z.string(),
  /** City, or city and district: `shanghai/xuhui`. */
  scope: z.string(),
  language: z.string(),
  agencies: z.array(
    z.object({
      name: z.string(),
      full: z.string(),
      known: z.string().nullable(),
      forms: z.array(z.string()),
      mentions: z.array(place),
    }),
  ),
  figures: z.array(
    z.object({
      raw: z.string(),
      at: place,
      unit: z.string().nullable(),
      measure: z.string(),
      direction: z.string().nullable(),
      kind: z.string(),
      period: period.nullable(),
      indicator: z.string(),
      seed: z.object({ outcome: z.string() }).optional(),
    }),
  ),
  initiatives: z.array(
    z.object({
      title: z.string(),
      at: place,
      leads: z.array(z.string()),
      supports: z.array(z.string()),
      figures: z.array(z.number()),
      continues: z.string().optional(),
      goals: z.array(
        z.object({ phrase: z.string(), at: place, basis: z.string(), known: z.string().nullable() }),
      ),
    }),
  ),
  numerals: z.array(z.object({ term: z.string() })),
})

/** What people have annotated in a bulletin; places are `[start, end)` in UTF-16 code units. */
export type Annotated = z.infer<typeof annotated>
export type Place = z.infer<typeof place>

/** A bulletin: `name` is that of its file, `06-other-city`. */
export interface AnnotatedBulletin {
  readonly name: string
  readonly text: string
  readonly gold: Annotated
}

/** Reads the annotated bulletins, in order of their names. */
export function readAnnotated(folder: string = BULLETINS_FOLDER): AnnotatedBulletin[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = annotated.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      const text = readFileSync(join(folder, gold.text), 'utf8')
      return { name: file.replace(/\.gold\.json$/, ''), text, gold }
    })
}
