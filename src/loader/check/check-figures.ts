import { printRange } from '../../citation.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { printLocation } from '../diagnostics.ts'
import type { SeedCitation, SeedNode, SeedSource } from '../seed.ts'
import { AFTER, BETWEEN, boundAfter, boundAround, boundBefore } from '../../figures/bounds.ts'
import { NUMBER_CHARACTERS, toNumeralText } from '../../figures/numeral.ts'
import { RANGE_MARKS } from '../../figures/marks.ts'

const NUMBER = `[${NUMBER_CHARACTERS.replace('.,', '')}]`
const BEGINS_WITH_NUMBER = new RegExp(`^${NUMBER}`, 'u')
const ENDS_WITH_NUMBER = new RegExp(`${NUMBER}$`, 'u')
/** Between digits these are part of a number: 1.5, 1/3, 3:1. */
const DIVIDED_BEFORE = /\d[.:/]$/
const DIVIDED_AFTER = /^[.:/]\d/
/** 1,204 and 12 345: groups of three digits. */
const GROUPS_BEFORE = /(?<!\d)\d{1,3}[,\s]$/
const GROUP = /^\d{3}(?!\d)/
const GROUP_AFTER = /^[,\s]\d{3}(?!\d)/
const SCALE_AFTER = /^\s*(?:[十百千万亿]|(?:hundred|thousand|million|billion|trillion)(?![a-z]))/i
/** A dash may be punctuation; after a number, before one, it is not. */
const SIGN_BEFORE =
  /(?<![\w\u4e00-\u9fff%)\u2014])[-\u2212]$|[\u00b1负]$|零下$|(?<=[\u4e00-\u9fff])[-\u2212]$/
const RANGE_AFTER = new RegExp(`^\\s*(?:[${RANGE_MARKS}]|至)\\s*${NUMBER}`, 'u')
/** What 多 and 余 follow besides a number: 六成多. */
const ENDS_WITH_MEASURE = /(?:成|倍|番|%|年)$/
/** So much of the text around a figure can matter. */
const CONTEXT = 16

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
  const own = toNumeralText(raw)
  const before = toNumeralText(text.slice(Math.max(0, start - CONTEXT), start))
  const after = toNumeralText(text.slice(end, end + CONTEXT))
  return (
    cutAtStart(raw, own, before) ??
    cutAtEnd(raw, own, after) ??
    leavesOut(raw, wordBefore(own, before) ?? wordAfter(own, after))
  )
}

function cutAtStart(raw: string, own: string, before: string): string | undefined {
  const inside =
    (BEGINS_WITH_NUMBER.test(own) && (ENDS_WITH_NUMBER.test(before) || DIVIDED_BEFORE.test(before))) ||
    (GROUP.test(own) && GROUPS_BEFORE.test(before))
  if (inside) return `raw "${raw}" starts inside a number; "${before.slice(-1)}" precedes it`
  const { before: word } = boundAround(own)
  const whole = word && boundBefore(before + word.word)
  if (whole?.isPartOfAnother) {
    return `raw "${raw}" starts inside the word "${before.slice(-1)}${word?.word ?? ''}", which does not bound the figure`
  }
  return undefined
}

function cutAtEnd(raw: string, own: string, after: string): string | undefined {
  if (!ENDS_WITH_NUMBER.test(own)) return undefined
  const number = new RegExp(`^${NUMBER}`, 'u').test(after) && !startsAnotherNumber(own, after)
  const follows = number || DIVIDED_AFTER.test(after) || GROUP_AFTER.test(after) || SCALE_AFTER.test(after)
  if (!follows || startsAnotherNumber(own, after)) return undefined
  return `raw "${raw}" ends inside a number; "${after.trimStart().charAt(0)}" follows it`
}

/** A word or sign before a figure that changes what it says. */
function wordBefore(own: string, before: string): string | undefined {
  if (BEGINS_WITH_NUMBER.test(own)) {
    const sign = SIGN_BEFORE.exec(before)?.[0]
    if (sign !== undefined) return sign
    const low = new RegExp(
      `(?<![从由自][^从由自]{0,8})${NUMBER}${unitOf(own)}\\s*([${RANGE_MARKS}]|至)\\s*$`,
      'u',
    ).exec(before)
    if (low) return low[0]
  }
  const found = boundBefore(before)
  return found && !found.isPartOfAnother && !found.bound.ambiguous ? found.bound.word : undefined
}

function wordAfter(own: string, after: string): string | undefined {
  const measured = ENDS_WITH_NUMBER.test(own) || ENDS_WITH_MEASURE.test(own)
  return (
    RANGE_AFTER.exec(after)?.[0] ??
    boundAfter(after, AFTER)?.word ??
    (measured ? boundAfter(after, BETWEEN)?.word : undefined)
  )
}

/** The unit of a figure, for a regular expression; it may be left out at the lower end of a range. */
function unitOf(own: string): string {
  const unit = new RegExp(`^[${NUMBER_CHARACTERS}]+(.*)$`, 'u').exec(own)?.[1] ?? ''
  return `(?:${unit.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)})?`
}

function leavesOut(raw: string, word: string | undefined): string | undefined {
  return word === undefined ? undefined : `raw "${raw}" leaves out "${word}", which bounds the figure`
}

/** 千亿三大 is two adjacent numbers, 一万三千 is one. */
function startsAnotherNumber(raw: string, after: string): boolean {
  return /[万亿]$/.test(raw) && /^[一二两三四五六七八九][^十百千万亿]/.test(after)
}
