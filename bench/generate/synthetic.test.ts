import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { asList, asText } from '../../src/graph/json.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { districtsOf } from './districts.ts'
import type { LinesOfFile } from '../../src/loader/bulk/dataset.ts'
import type { RelationshipRow } from '../../src/loader/rows.ts'
import { synthesise } from './synthetic.ts'

const districts = districtsOf(readProjectSeed())

function files(agencies: number, seed: number, sources?: number): readonly LinesOfFile[] {
  return synthesise(agencies, seed, districts, sources)
}

/** The relationships of a type. */
function linesOf(of: readonly LinesOfFile[], type: string): readonly RelationshipRow[] {
  return of.flatMap((file) => ('type' in file && file.type === type ? [...file.lines] : []))
}

function digest(agencies: number, seed: number): string {
  const hash = createHash('sha256')
  for (const { lines } of files(agencies, seed)) for (const line of lines) hash.update(JSON.stringify(line))
  return hash.digest('hex')
}

/** Relationships of a type per node at one end, largest first. */
function degrees(type: string, end: 'from' | 'to'): number[] {
  const counts = new Map<string, number>()
  for (const file of files(200, 1)) {
    if (!('type' in file) || file.type !== type) continue
    for (const line of file.lines) counts.set(line[end], (counts.get(line[end]) ?? 0) + 1)
  }
  return [...counts.values()].sort((a, b) => b - a)
}

test('the same arguments give the same lines, different arguments different ones', () => {
  expect(digest(12, 1)).toBe(digest(12, 1))
  expect(digest(12, 2)).not.toBe(digest(12, 1))
  expect(digest(13, 1)).not.toBe(digest(12, 1))
})

test.each([
  ['LEADS', 'from'],
  ['ADVANCES', 'to'],
] as const)('a tenth of the nodes have more than a third of all %s', (type, end) => {
  const counts = degrees(type, end)
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const tenth = counts.slice(0, Math.ceil(counts.length / 10))
  expect(sum(tenth) / sum(counts)).toBeGreaterThan(1 / 3)
})

test('every measure, comparator, basis and role occurs', () => {
  const seen = new Set<unknown>()
  for (const file of files(20, 1)) {
    if ('type' in file) seen.add(file.type)
    for (const { properties } of file.lines) {
      for (const key of ['measure', 'comparator', 'direction', 'basis']) seen.add(properties[key])
    }
  }
  const wanted = [
    ...['LEVEL', 'YEAR_ON_YEAR', 'SHARE', 'MULTIPLE', 'QUALITATIVE', 'UP', 'DOWN', 'STATED', 'TOPIC'],
    ...['EXACT', 'MORE_THAN', 'AT_LEAST', 'ALMOST', 'ABOUT', 'RANGE', 'LEADS', 'SUPPORTS'],
  ]
  expect(wanted.filter((value) => !seen.has(value))).toEqual([])
})

test('each source reports a figure of one indicator; two of a period agree or differ', () => {
  const sources = 40
  const all = files(5, 1, sources)
  const [measures, agreeing, differing] = ['MEASURES', 'AGREES_WITH', 'DIFFERS_FROM'].map((type) =>
    linesOf(all, type),
  )
  expect(new Set(measures?.map(({ to }) => to)).size).toBe(1)
  expect(new Set(measures?.map(({ from }) => from)).size).toBe(sources)
  expect(agreeing?.length).toBeGreaterThan(0)
  expect(differing?.length).toBeGreaterThan(0)
  expect((agreeing?.length ?? 0) + (differing?.length ?? 0)).toBe(sources / 2)
})

test('with more sources than agencies, each of them tells of some initiatives', () => {
  const led = linesOf(files(5, 1, 30), 'LEADS')
  const cited = new Set(led.map(({ properties }) => asText(asList(properties['evidence'])[0]).split('#')[0]))
  expect([led.length, cited.size]).toEqual([100, 30])
})
