import { type Comparable, compareOutcomes, directionOf } from '../../../figures/agreement.ts'
import { toNumber } from '../../../figures/decimal.ts'
import { FigureError, parseExactFigure, parseFigure } from '../../../figures/figure.ts'
import { conversionOf, isMeasure, isSameQuantity } from '../../../figures/units.ts'
import { ToolError } from '../tool-error.ts'

/** What the graph says of a claim. */
export const VERDICTS = ['supported', 'near', 'contradicted', 'not stated'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A figure that somebody claims. */
export interface ClaimedFigure {
  /** As printed: `1.57万亿元`, `约500亿`, `500 billion`. */
  readonly raw: string
  /** What it measures; undefined: the same as the figure it is compared with. */
  readonly measure?: string | undefined
  readonly direction?: 'UP' | 'DOWN' | undefined
}

/** Figures differ by less than this part of the larger one: near. */
const NEAR = 0.1

/**
 * Compares a claim with a figure of the graph: by the rule by which figures of two sources agree, and where they do not,
 * by how far they are apart.
 * @returns undefined where they cannot be compared.
 * @throws ToolError where the claim is no figure.
 */
export function compare(claim: ClaimedFigure, outcome: Comparable): Verdict | undefined {
  const unit = unitOf(claim.raw, outcome.unit)
  const claimed: Comparable = {
    kind: outcome.kind,
    measure: claim.measure ?? outcome.measure,
    direction: claim.direction ?? null,
    raw: claim.raw,
    unit,
  }
  const agreement = compareOutcomes(claimed, outcome)
  if (agreement === undefined) return undefined
  if (agreement === 'AGREES') return 'supported'
  const [one, other] = [directionOf(claimed), directionOf(outcome)]
  if (one !== null && other !== null && one !== other) return 'contradicted'
  return isNear(claim.raw, unit, outcome) ? 'near' : 'contradicted'
}

/**
 * The unit in which a claim is compared. Without one it is meant as the source says it. What is only counted has many
 * names, 家 or 家企业, and other ones in English: where no unit is a measure, the number decides.
 * @throws ToolError where the claim is no figure.
 */
export function unitOf(raw: string, stated: string | null): string | null {
  const { unit } = parsed(raw)
  if (unit === null || stated === null || isSameQuantity(unit, stated)) return unit ?? stated
  if (isMeasure(unit) || isMeasure(stated)) return unit
  const isForeign = !/\p{Script=Han}/u.test(unit)
  return isForeign || unit.includes(stated) || stated.includes(unit) ? stated : unit
}

function parsed(raw: string): ReturnType<typeof parseExactFigure> {
  try {
    return parseExactFigure(raw)
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    throw new ToolError(`figure: ${error.message}.`)
  }
}

function isNear(raw: string, unit: string | null, outcome: Comparable): boolean {
  if (outcome.raw === null) return false
  const [one, other] = [middleOf(raw, unit), middleOf(outcome.raw, outcome.unit)].map(Math.abs)
  if (one === undefined || other === undefined) return false
  return Math.abs(one - other) <= NEAR * Math.max(one, other)
}

/** One number for a figure: the middle of a range, otherwise what is printed. */
function middleOf(raw: string, unit: string | null): number {
  const { value, valueMin, valueMax } = parseFigure(raw)
  const ends = [valueMin, valueMax].filter((end) => end !== null)
  const number = value ?? ends.reduce((sum, end) => sum + end, 0) / Math.max(1, ends.length)
  return number * toNumber(conversionOf(unit ?? '').factor)
}
