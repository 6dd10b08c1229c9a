import { beforeAll, expect, test } from 'vitest'
import { readProjectSeed } from '../../read/seed-files.ts'
import { BULLETINS_FOLDER } from '../../testing/annotated-bulletins.ts'
import { registerOf } from '../register.ts'
import { openSegmenter } from '../segmenter.ts'
import { belowFloors, readFloors } from './floors.ts'
import { type MeasuredText, measureFolder, totalOf } from './measure.ts'
import { MEASURED, precision, recall } from './score.ts'
import { printBelow, printTable } from './table.ts'

/** So far a floor may lie below what is measured before it has to be raised. */
const SLACK = 0.03

let texts: readonly MeasuredText[]
beforeAll(async () => {
  texts = measureFolder(BULLETINS_FOLDER, registerOf(readProjectSeed()), await openSegmenter())
})

test('drafts of annotated bulletins reach the floors', () => {
  const total = totalOf(texts)
  expect(texts.length).toBeGreaterThan(0)
  expect(printBelow(belowFloors(total, readFloors())), printTable(texts, total)).toBe('')
})

test('floors follow what is measured: they are raised when drafts get better', () => {
  const total = totalOf(texts)
  const floors = readFloors()
  const low = MEASURED.filter(
    (what) =>
      precision(total[what]) - floors[what].precision > SLACK ||
      recall(total[what]) - floors[what].recall > SLACK,
  )
  expect(low, printTable(texts, total)).toEqual([])
})
