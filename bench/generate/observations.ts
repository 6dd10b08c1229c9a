import { asText } from '../../src/graph/json.ts'
import { compareOutcomes } from '../../src/figures/agreement.ts'
import type { NodeRow, Properties } from '../../src/loader/rows.ts'
import { readFigure } from './draw/figures.ts'
import { Random } from './draw/random.ts'
import * as ids from './ids.ts'
import { citePart, passagesOf } from './passages.ts'
import { dayOf } from './published.ts'
import type { Size } from './size.ts'

/** A figure that a source reports of the one indicator on which all of them report. */
export interface Observation {
  readonly id: string
  readonly evidence: string
  readonly properties: Properties
}

/** What two observations of one period are to each other. */
export type Agreement = NonNullable<ReturnType<typeof compareOutcomes>>

const UNIT = '家'
const NAME = { name: '合成企业数', nameEn: 'Synthetic enterprises' }

export function* indicators(): Generator<NodeRow> {
  const properties = { ...NAME, aliases: [], unit: UNIT, evidence: [] }
  yield { id: ids.indicatorId(0), properties }
}

/** The observations as nodes. */
export function* observations(size: Size): Generator<NodeRow> {
  for (const { id, evidence, properties } of allObservations(size)) {
    yield { id, properties: { ...NAME, aliases: [], ...properties, evidence: [evidence] } }
  }
}

/** One of each source, by its number. */
export function* allObservations(size: Size): Generator<Observation> {
  for (let source = 0; source < size.sources; source++) yield observationOf(size, source)
}

/** Two sources that follow one another report of one period: the two days before the first of them was published. */
export function observationOf({ seed }: Size, source: number): Observation {
  const first = source - (source % 2)
  const period = { periodStart: dayOf(first - 2), periodEnd: dayOf(first - 1) }
  const random = new Random(seed, 16, source)
  const count = 1001 + first * 3
  const raw =
    source === first
      ? `${count}${UNIT}`
      : random.pick([`${count}`, `近${count + 9}`, `超${count - 9}`, `${count + 40}`]) + UNIT
  const passage = random.pick(passagesOf(seed, source).filter(({ kind }) => kind === 'PARAGRAPH'))
  return {
    id: ids.observationId(source),
    evidence: citePart(source, passage, random),
    properties: { kind: 'RESULT', measure: 'LEVEL', ...readFigure(raw), ...period },
  }
}

/** The observations of one period and whether they agree, as for a seed. */
export function* comparisons(
  size: Size,
): Generator<{ one: Observation; other: Observation; agreement: Agreement | undefined }> {
  for (let source = 0; source + 1 < size.sources; source += 2) {
    const [one, other] = [observationOf(size, source), observationOf(size, source + 1)]
    yield { one, other, agreement: compareOutcomes(comparable(one), comparable(other)) }
  }
}

function comparable({ properties }: Observation): Parameters<typeof compareOutcomes>[0] {
  return { kind: 'RESULT', measure: 'LEVEL', direction: null, raw: asText(properties['raw']), unit: UNIT }
}
