import type { Range } from '../../../citation.ts'
import type { Mention } from '../agencies/find-agencies.ts'
import { COLLECTIVE, SAYING } from './vocabulary.ts'

/** Who acts in a clause, where it says so. */
export interface Subject extends Range {
  /** Names of agencies; none if a collective acts: 各责任单位. */
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  /** Where the predicate starts. */
  readonly predicate: number
}

/** Words before the agency that a subject may have: the rest makes it an object. */
const BEFORE =
  /^(?:由|并由|[一二三四五六七八九]是|同时|其中|此外|近日|日前|目前|今年以来|年内|下一步|还|并|(?:\d{1,2}[.、])|(?:\d{4}年)?\d{1,2}月份?|上半年|下半年|全年|今年|去年|前三季度|[一二三四]季度|截至[^,。;]{2,8})*$/u
/** Words that name who helps. */
const WITH = /(?:会同|联合|携手|联手|协同|依托|配合|同|与|和|由)$/u
const LIST = /^(?:、|和|及|以及|与)$/u
/** After 与: both do it. */
const TOGETHER = /^(?:等)?(?:共同|签署|签订|联合|合作|携手|互办|共建|联手|合力|达成|开展合作)/u
/** A supports what B does. */
const HELPS = /^(?:积极|全力|大力)?(?:支持|协助|帮助|指导)$/u

/**
 * The subject of a clause: agencies at its start, joined by 、, 会同, 联合 or 与, or a collective. Undefined if the clause
 * has none: a name after 据 or 对, or one that only speaks, acts not.
 */
export function subjectOf(folded: string, clause: Range, mentions: readonly Mention[]): Subject | undefined {
  const inside = mentions.filter(
    ({ start, end }) => clause.start <= start && end <= clause.end && !isInBrackets(folded, clause, start),
  )
  const first = inside[0]
  const opening = folded.slice(clause.start, clause.end)
  if (COLLECTIVE.test(opening)) {
    const end = clause.start + (COLLECTIVE.exec(opening)?.[0].length ?? 0)
    return { start: clause.start, end, leads: [], supports: [], predicate: end }
  }
  if (!first || !BEFORE.test(folded.slice(clause.start, first.start))) return undefined
  const leads = [first.agency]
  const supports: string[] = []
  let last = first
  let helps = false
  for (const next of inside.slice(1)) {
    const joint = folded.slice(last.end, next.start).replace(BRACKETS, '')
    if (LIST.test(joint) && !helps) {
      if (supports.length > 0) supports.push(next.agency)
      else if (/^[与和]$/.test(joint) && !TOGETHER.test(folded.slice(next.end)) && joint === '与')
        supports.push(next.agency)
      else leads.push(next.agency)
    } else if (/^(?:将|还|并|,)?(?:会同|联合|携手|联手|协同)$/u.test(joint)) supports.push(next.agency)
    else if (HELPS.test(joint) && actsOn(folded.slice(next.end, clause.end))) {
      supports.push(...leads.splice(0))
      leads.push(next.agency)
      helps = true
    } else if (LIST.test(joint)) leads.push(next.agency)
    else break
    last = next
  }
  const after = folded.slice(last.end, clause.end).replace(/^\([^()]*\)/, '')
  if (SAYING.test(after)) return undefined
  return {
    start: first.start,
    end: last.end,
    leads: unique(leads),
    supports: unique(supports),
    predicate: last.end,
  }
}

/** （以下简称…） after a name. */
const BRACKETS = /\([^()]*\)/g

function isInBrackets(folded: string, clause: Range, position: number): boolean {
  return /\([^()]*$/.test(folded.slice(clause.start, position))
}

/** Agencies that a stretch of text names as helping, besides those of its subject. */
export function helpersIn(
  folded: string,
  range: Range,
  mentions: readonly Mention[],
  subject: Subject | undefined,
): string[] {
  const helpers: string[] = []
  let last: Mention | undefined
  for (const mention of mentions) {
    if (mention.start < range.start || mention.end > range.end || mention.anaphoric) continue
    if (subject && mention.start < subject.end) continue
    const before = folded.slice(Math.max(0, mention.start - 4), mention.start)
    const after = folded.slice(mention.end, mention.end + 6)
    const listed = last !== undefined && LIST.test(folded.slice(last.end, mention.start))
    const by = /由$/.test(before) && /^(?:等)?(?:协助|配合|参与|支持)/u.test(after)
    const beside = /^(?:等)?(?:协助|配合|参与)/u.test(after)
    if (listed || by || beside || (WITH.test(before) && !/[由]$/.test(before))) {
      helpers.push(mention.agency)
      last = mention
    }
  }
  return unique(helpers)
}

/** Whether a verb follows: 支持…区建设驿站, not 支持…区的工作. */
function actsOn(words: string): boolean {
  return /^[\u4e00-\u9fff]{2}/u.test(words) && !/^(?:的|等|工作|发展)/u.test(words)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
