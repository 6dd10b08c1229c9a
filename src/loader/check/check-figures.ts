import type { Diagnostics } from '../diagnostics.ts'
import { printLocation } from '../diagnostics.ts'
import type { SeedCitation, SeedNode, SeedSource } from '../seed.ts'
import { NUMBER_CHARACTERS } from '../figures/numeral.ts'

const NUMBER = new RegExp(`[${NUMBER_CHARACTERS.replace(',', '')}]`, 'u')

/** Words before a number that bound it, and what they are a part of when they do not. */
const BEFORE =
  /(?<![附最邻靠临])(将近|接近|近)$|(?<![高])(超过|超|逾)$|(?<![节预公条合制])约$|(至少|不少于|不低于)$/
const AFTER = /^(以上|左右)/
const AFTER_NUMBER = /^(余|多)(?![数元样边])/

/**
 * Checks that each figure of a source is what the text says at that place, all of it: the number is not cut
 * and the words that bound it are not left out.
 * @returns how many figures hold.
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
    const place = `${figure.start},${figure.end}`
    const other = seen.get(place)
    if (problem) diagnostics.add(figure.at, `${node.id}: ${problem}`)
    else if (other) {
      diagnostics.add(
        figure.at,
        `${node.id} has the figure at '${place}', and so has ${other.id} at ${printLocation(other.at)}`,
      )
    } else proved++
    seen.set(place, node)
  }
  return proved
}

function problemOf(raw: string, { start, end }: SeedCitation, text: string): string | undefined {
  const cited = text.slice(start, end)
  if (cited !== raw) return `raw is "${raw}", but the text at '${start},${end}' says "${cited}"`
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 2)
  if (NUMBER.test(raw.charAt(0)) && NUMBER.test(before.at(-1) ?? '')) {
    return `raw "${raw}" starts inside a number: the text says "${before.slice(-1)}" before it`
  }
  const endsInNumber = NUMBER.test(raw.at(-1) ?? '')
  if (endsInNumber && NUMBER.test(after.charAt(0)) && !startsAnotherNumber(raw, after)) {
    return `raw "${raw}" ends inside a number: the text says "${after.charAt(0)}" after it`
  }
  const word =
    BEFORE.exec(before)?.[0] ??
    AFTER.exec(after)?.[0] ??
    (endsInNumber ? AFTER_NUMBER.exec(after)?.[0] : undefined)
  return word === undefined
    ? undefined
    : `raw "${raw}" leaves out "${word}" beside it, which bounds the figure`
}

/** In 千亿三大 two numbers meet; in 一万三千 it is one. */
function startsAnotherNumber(raw: string, after: string): boolean {
  return /[万亿]$/.test(raw) && /^[一二两三四五六七八九][^十百千万亿]/.test(after)
}
