import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const position = z.tuple([z.number(), z.number()])
const period = z.object({ start: z.string().nullable(), end: z.string().nullable() })
const reading = z.object({
  value: z.number().nullable(),
  valueMin: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: z.string().nullable(),
  measure: z.string(),
  direction: z.string().nullable(),
  kind: z.string(),
  period: period.nullable(),
})

/** What a person read in a text; the README beside the bulletins says what each field means. */
const gold = z.object({
  text: z.string(),
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
      mentions: z.array(position),
      anaphora: z.array(position).default([]),
    }),
  ),
  figures: z.array(
    reading.extend({
      raw: z.string(),
      at: position,
      accept: z.array(reading.partial()).default([]),
      indicator: z.string(),
      /** The outcome of the project’s seed that measures the same. */
      seed: z.object({ outcome: z.string() }).optional(),
    }),
  ),
  initiatives: z.array(
    z.object({
      title: z.string(),
      at: position,
      leads: z.array(z.string()),
      supports: z.array(z.string()),
      /** Indexes of its figures. */
      figures: z.array(z.number()),
      /** The initiative of the project’s seed that it continues. */
      continues: z.string().optional(),
      goals: z.array(
        z.object({ phrase: z.string(), at: position, basis: z.string(), known: z.string().nullable() }),
      ),
    }),
  ),
  numerals: z.array(z.object({ term: z.string(), at: position })),
})

export type Gold = z.infer<typeof gold>
export type GoldFigure = Gold['figures'][number]
export type GoldAgency = Gold['agencies'][number]

/** Parses the annotation of a text. @throws where it has not the form. */
export function parseGold(json: string): Gold {
  return gold.parse(JSON.parse(json))
}

/** A text and what a person read in it; `name` is that of its files, `06-other-city`. */
export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

const ENDING = '.gold.json'

/**
 * Reads every annotated text of a folder, `NN.txt` beside `NN.gold.json`, in order of their names.
 * @throws where a file is missing or an annotation has not the form.
 */
export function readAnnotated(folder: string): AnnotatedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const gold = parseGold(readFileSync(join(folder, file), 'utf8'))
      const text = readFileSync(join(folder, gold.text), 'utf8')
      return { name: file.slice(0, -ENDING.length), text, gold }
    })
}
