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
  scope: z.string(),
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
    reading.extend({ raw: z.string(), at: position, accept: z.array(reading.partial()).default([]) }),
  ),
  initiatives: z.array(
    z.object({
      at: position,
      leads: z.array(z.string()),
      supports: z.array(z.string()),
      goals: z.array(
        z.object({ phrase: z.string(), at: position, basis: z.string(), known: z.string().nullish() }),
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
