import type { Json } from '../../../src/graph/port.ts'
import { parseFigure } from '../../../src/figures/figure.ts'
import type { Random } from './random.ts'
import { COUNTED } from './words.ts'

/** Draws the figure of an outcome; every measure and every comparator occurs. */
export function drawFigure(random: Random): Readonly<Record<string, Json>> {
  const counted = random.pick(COUNTED)
  const direction = random.pick(['UP', 'UP', 'DOWN'] as const)
  const number = 1 + random.below(9000)
  const decimal = (1 + random.below(989)) / 10
  const { name, nameEn, unit } = counted
  const of = (suffix: string, suffixEn: string) => ({
    name: `${name}${suffix}`,
    nameEn: `${nameEn}${suffixEn}`,
  })
  const kind = random.pick(['RESULT', 'SCOPE'] as const)
  switch (random.below(10)) {
    case 0:
      return {
        ...of('增速', ', growth'),
        kind: 'RESULT',
        measure: 'YEAR_ON_YEAR',
        direction,
        ...readFigure(`${decimal}%`),
      }
    case 1:
      return { ...of('占比', ', share'), kind, measure: 'SHARE', ...readFigure(`${decimal}%`) }
    case 2:
      return {
        ...of('倍数', ', multiple'),
        kind,
        measure: 'MULTIPLE',
        direction,
        ...readFigure(`${decimal}倍`),
      }
    case 3:
      return { ...of('变化', ', change'), kind: 'RESULT', measure: 'QUALITATIVE', direction }
    default: {
      const raw = random.pick([
        `${number}${unit}`,
        `${number}${unit}`,
        `超${number}${unit}`,
        `${number}余${unit}`,
        `近${number}${unit}`,
        `约${number}${unit}`,
        `${number}${unit}以上`,
        `${decimal}亿${unit}`,
        `数十${unit}`,
        `${number}-${number * 2}${unit}`,
      ])
      return { ...of('', ''), kind, measure: 'LEVEL', ...readFigure(raw) }
    }
  }
}

/** Draws a period, or none. */
export function drawPeriod(random: Random): Readonly<Record<string, Json>> {
  if (!random.chance(0.4)) return {}
  const year = 2020 + random.below(6)
  const month = 1 + random.below(12)
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return { periodStart: `${year}-01-01`, periodEnd: end }
}

/** Derives value, unit and comparator from the figure as printed, as for a seed. */
export function readFigure(raw: string): Readonly<Record<string, Json>> {
  const figure = Object.entries(parseFigure(raw)).filter(([, value]) => value !== null)
  return { raw, ...Object.fromEntries(figure) }
}
