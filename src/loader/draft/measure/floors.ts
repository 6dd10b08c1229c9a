import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../project-root.ts'
import { MEASURED, type Measured, type Score, precision, recall } from './score.ts'

/** What all texts together have to reach. The numbers may only rise. */
export type Floors = Readonly<Record<Measured, { readonly precision: number; readonly recall: number }>>

/** A number that fell below its floor. */
export interface Below {
  readonly what: Measured
  readonly which: 'precision' | 'recall'
  readonly measured: number
  readonly floor: number
}

const share = z.number().min(0).max(1)
const floors = z.record(z.enum(MEASURED), z.strictObject({ precision: share, recall: share }))

/** The floors that are checked in, `floors.json` beside this file. */
export function readFloors(): Floors {
  const path = join(projectRoot, 'src/loader/draft/measure/floors.json')
  return floors.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** What a score misses. */
export function belowFloors(total: Score, wanted: Floors): Below[] {
  return MEASURED.flatMap((what) => {
    const measured = { precision: precision(total[what]), recall: recall(total[what]) }
    return (['precision', 'recall'] as const).flatMap((which): Below[] =>
      measured[which] < wanted[what][which]
        ? [{ what, which, measured: measured[which], floor: wanted[what][which] }]
        : [],
    )
  })
}
