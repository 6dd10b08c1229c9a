import { printRange } from '../../citation.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { printLocation } from '../diagnostics.ts'
import type { SeedCitation, SeedNode, SeedSource } from '../seed.ts'
import { NUMBER_CHARACTERS } from '../figures/numeral.ts'

const NUMBER = new RegExp(`[${NUMBER_CHARACTERS.replace(',', '')}]`, 'u')

/** Words before a number that bound it; the lookbehinds exclude longer words that do not. */
const BEFORE =
  /(?<![附最邻靠临])(将近|接近|近)$|(?<![高])(超过|超|逾)$|(?<![节预公条合制])约$|(至少|不少于|不低于)$/
const AFTER = /^(以上|左右)/
const AFTER_NUMBER = /^(余|多)(?![数元样边])/

/**
 * Checks that each figure of a source is what the text says there, in full: the number is not cut, and no word that
 * bounds it is left out.
 * @returns how many figures are proved.
 */
export function checkFigures(
  source: SeedSource,
  text: string,
  nodes: Iterable<SeedNode>,
  diagnostics: Diagnostics,
): number {
  let proved = 0
  const seen = new Map<string, SeedNode>()
  for (const node of nodes) {
    const { figure } = node
    const raw = node.properties['raw']
    if (figure?.source !== source.id || typeof raw !== 'string') continue
    const problem = problemOf(raw, figure, text)
    const range = printRange(figure)
    const other = seen.get(range)
    if (problem) diagnostics.add(figure.at, `${node.id}: ${problem}`)
    else if (other) {
      diagnostics.add(
        figure.at,
        `${node.id} has the same figure '${range}' as ${other.id} at ${printLocation(other.at)}`,
      )
    } else proved++
    seen.set(range, node)
  }
  return proved
}

function problemOf(raw: string, figure: SeedCitation, text: string): string | undefined {
  const { start, end } = figure
  const cited = text.slice(start, end)
  if (cited !== raw) return `raw is "${raw}", but the text at '${printRange(figure)}' is "${cited}"`
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 2)
  if (NUMBER.test(raw.charAt(0)) && NUMBER.test(before.at(-1) ?? '')) {
    return `raw "${raw}" starts inside a number; "${before.slice(-1)}" precedes it`
  }
  const endsInNumber = NUMBER.test(raw.at(-1) ?? '')
  if (endsInNumber && NUMBER.test(after.charAt(0)) && !startsAnotherNumber(raw, after)) {
    return `raw "${raw}" ends inside a number; "${after.charAt(0)}" follows it`
  }
  const word =
    BEFORE.exec(before)?.[0] ??
    AFTER.exec(after)?.[0] ??
    (endsInNumber ? AFTER_NUMBER.exec(after)?.[0] : undefined)
  return word === undefined ? undefined : `raw "${raw}" leaves out "${word}", which bounds the figure`
}

/** 千亿三大 is two adjacent numbers, 一万三千 is one. */
function startsAnotherNumber(raw: string, after: string): boolean {
  return /[万亿]$/.test(raw) && /^[一二两三四五六七八九][^十百千万亿]/.test(after)
}
