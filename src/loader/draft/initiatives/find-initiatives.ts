import type { Range } from '../../../citation.ts'
import type { FoundAgencies, Mention } from '../agencies/find-agencies.ts'
import type { DraftFigure } from '../model.ts'
import { isWithin } from '../text/ranges.ts'
import type { Clause, Passage, Sentence } from '../text/passages.ts'
import type { Time } from '../time/find-times.ts'
import type { Words } from '../text/words.ts'
import { type Subject, helpersIn, subjectOf } from './participants.ts'
import { ACTION, ADVERBS, NUMBERING, OPENING, PREPOSITION, RESULT, STATISTIC, WHOLE } from './vocabulary.ts'

/** Clauses in which somebody does something. */
export interface FoundInitiative extends Range {
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  /** Where its first predicate starts. */
  readonly predicate: number
  /** Clauses of the sentence before it, such as 为促进消费: aims may stand there. */
  readonly opening: Range
  readonly passage: Passage
}

/** What the search for initiatives looks at. */
export interface InitiativeSearch {
  readonly folded: string
  readonly words: Words
  readonly passages: readonly Passage[]
  readonly agencies: FoundAgencies
  readonly times: readonly Time[]
  readonly figures: readonly DraftFigure[]
}

/** An initiative while its clauses are gathered. */
interface Open {
  start: number
  end: number
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  /** Named in clauses of their own: 市科委等配合. */
  readonly helpers: string[]
  readonly predicate: number
  readonly subject: Subject | undefined
  /** Starts with 为…, 围绕…: who acts may still come. */
  readonly opensSentence: boolean
  readonly opening: Range
}

/**
 * Who does what: clauses that start with an agency and its predicate, or with a verb, where the agency before in the
 * paragraph leads, else the publisher. What follows in the sentence belongs to it until somebody else acts, or a
 * semicolon starts another matter.
 */
export function findInitiatives(search: InitiativeSearch): FoundInitiative[] {
  return search.passages.flatMap((passage) => inPassage(search, passage))
}

function inPassage(search: InitiativeSearch, passage: Passage): FoundInitiative[] {
  const found: FoundInitiative[] = []
  const { folded, agencies } = search
  let lastLeads: readonly string[] = [agencies.publisher]
  for (const sentence of passage.sentences) {
    let open: Open | undefined
    // Where a clause that only opens the sentence began: 围绕…, 为….
    let opening: number | undefined
    // A figure of the whole city was reported: what follows after a comma goes on with it.
    let reported = false
    const close = (): void => {
      // Where nobody is named, a figure or a name tells what is done from turns of speech.
      if (open && (open.subject ?? isTold(search, open))) found.push(finish(search, open, passage))
      open = undefined
    }
    for (const [index, clause] of sentence.clauses.entries()) {
      const mark = sentence.clauses[index - 1]?.mark ?? '。'
      const kind = readClause(search, sentence, clause, index)
      if (mark === ';') reported = false
      if (
        !kind.subject &&
        !open &&
        index + 1 < sentence.clauses.length &&
        OPENING.test(folded.slice(clause.start, clause.end))
      ) {
        opening ??= clause.start
        continue
      }
      if (kind.subject) {
        if (open && HELPS.test(folded.slice(kind.subject.predicate, clause.end))) {
          open.end = clause.end
          open.helpers.push(...kind.subject.leads)
          continue
        }
        if (kind.statistic) {
          close()
          continue
        }
        // What stood before the first subject only opened the sentence.
        if (open?.opensSentence && !hasFigure(search, open)) open = undefined
        close()
        lastLeads = kind.subject.leads
        open = {
          start: kind.subject.start,
          end: clause.end,
          leads: kind.subject.leads,
          supports: kind.subject.supports,
          helpers: [],
          predicate: kind.subject.predicate,
          subject: kind.subject,
          opensSentence: false,
          opening: { start: sentence.start, end: kind.subject.start },
        }
      } else if (open && mark === ',') {
        if (kind.whole && kind.statistic) close()
        else open.end = clause.end
      } else if (open && (startsWithTime(search, clause) || startsWithFigure(search, clause)))
        open.end = clause.end
      else {
        // After a semicolon another matter of the same agency, unless it only counts.
        const another =
          open !== undefined &&
          !kind.counted &&
          (!kind.statistic || (!kind.whole && hasFigure(search, clause)))
        const goesOn = mark === ',' && reported
        if ((kind.action && !goesOn) || another) {
          close()
          open = {
            start: opening ?? clause.start,
            end: clause.end,
            leads: lastLeads,
            supports: [],
            helpers: [],
            predicate: clause.start,
            subject: undefined,
            opensSentence: opening !== undefined,
            opening: { start: sentence.start, end: clause.start },
          }
        } else {
          close()
          reported ||= kind.statistic || kind.whole || hasFigure(search, clause)
        }
        opening = undefined
      }
    }
    close()
  }
  return found.filter(({ start, end }) => end - start >= LEAST)
}

/** 深入贯彻落实…: what everybody does. */
const FOLLOWS_ORDERS = /^(?:深入|认真|全面|坚决|坚定)*(?:学习)?(?:贯彻|落实)/u
const HELPS = /^(?:等[^,。;]{0,4})?(?:配合|参与|协助|协同|共同参与|予以支持|给予支持|做好配合)/u
/** Shorter stretches say too little. */
const LEAST = 6

interface ClauseReading {
  readonly subject: Subject | undefined
  /** Starts with a verb of somebody who acts. */
  readonly action: boolean
  /** Only reports a figure. */
  readonly statistic: boolean
  /** Counts what came about in a time: 上半年新增…. */
  readonly counted: boolean
  /** Of the whole city or nation. */
  readonly whole: boolean
}

function readClause(
  search: InitiativeSearch,
  sentence: Sentence,
  clause: Clause,
  index: number,
): ClauseReading {
  const { folded, agencies } = search
  const subject = subjectOf(folded, clause, agencies.mentions)
  const words = folded.slice(clause.start, clause.end)
  const own = words.replace(NUMBERING, '')
  const whole = WHOLE.test(own)
  if (subject) {
    const predicate = folded.slice(subject.predicate, clause.end)
    const acts = isAct(search, subject, predicate)
    const anaphoric = agencies.mentions.some(
      (mention: Mention) => mention.anaphoric && mention.start === subject.start,
    )
    const counted = /^[全]/.test(folded.slice(subject.start, subject.end)) && RESULT.test(predicate)
    if (!acts || counted || (anaphoric && !ACTION.test(withoutAdverbials(predicate))))
      return { subject, action: false, statistic: true, counted: false, whole }
    return { subject, action: true, statistic: false, counted: false, whole }
  }
  const timed =
    index > 0
      ? startsWithTime(search, { start: sentence.start, end: clause.start })
      : startsWithTime(search, clause)
  const beside = agencies.mentions.some(
    ({ start, anaphoric }) => !anaphoric && start === clause.start + 1 && /^[与同和]/.test(words),
  )
  const verb = beside || (ACTION.test(own) && !isNoun(search, clause, own))
  const action =
    verb &&
    !whole &&
    !(timed && RESULT.test(own)) &&
    !(index > 0 && STATISTIC.test(folded.slice(sentence.start, clause.start)))
  return {
    subject: undefined,
    action,
    statistic: !verb && STATISTIC.test(own),
    counted: timed && RESULT.test(own),
    whole,
  }
}

/** An agency with a predicate: a verb, a preposition, or the name of what it does in quotation marks. */
function isAct(search: InitiativeSearch, { predicate }: Subject, words: string): boolean {
  if (FOLLOWS_ORDERS.test(words) && !/\d/.test(words)) return false
  // 会同…, 依托…举办: the predicate is in the next clause.
  if (words === '' || /^[“《]/.test(words)) return true
  if (PREPOSITION.test(words)) return true
  const word = search.words.at(predicate)
  const verb = word?.start === predicate && /^(?:v|d|ad)$/.test(word.tag)
  if (
    STATISTIC.test(words) &&
    !verb &&
    !/^(?:已|将|共|累计|全年)*(?:推|开|建|制|出|组|设|举|深|完|优|启|拓|印|编|搭|强|健|试|改|创|走|检|发|投|统|牵|策)/u.test(
      words,
    )
  )
    return false
  if (ACTION.test(words)) return true
  const adverbs = ADVERBS.exec(words)?.[0].length ?? 0
  const after = search.words.at(predicate + adverbs)
  if (adverbs > 0 && after?.start === predicate + adverbs && /^v/.test(after.tag)) return true
  return word?.start === predicate && /^(?:v|d|p|ad)/.test(word.tag) && words.length > 3
}

function withoutAdverbials(words: string): string {
  return words.replace(
    /^(?:将)?(?:按照|围绕|以|通过|在|针对|依托|聚焦|紧扣|坚持)[^,。;]{1,30}?(?=推|开|建|制|出|组|设|举|深|完|优|启|拓|印|编|搭)/u,
    '',
  )
}

/** Whether what looks like a verb is the noun that a figure is of: 服务零售额, 建设规模. */
function isNoun(search: InitiativeSearch, clause: Clause, words: string): boolean {
  const word = search.words.at(clause.start)
  return STATISTIC.test(words) && word !== undefined && /^(?:n|vn|b|j)/.test(word.tag)
}

function isTold(search: InitiativeSearch, open: Range): boolean {
  const named = search.agencies.mentions.some((mention) => !mention.anaphoric && isWithin(mention, open))
  return named || hasFigure(search, open) || /[“《]/.test(search.folded.slice(open.start, open.end))
}

function startsWithTime({ folded, times }: InitiativeSearch, { start, end }: Range): boolean {
  return times.some(
    (time) => time.start >= start && time.start < end && /^[“]?$/.test(folded.slice(start, time.start)),
  )
}

function startsWithFigure({ figures }: InitiativeSearch, { start }: Range): boolean {
  return figures.some(({ at: [from] }) => from === start)
}

function hasFigure({ figures }: InitiativeSearch, clause: Range): boolean {
  return figures.some(({ at: [start, end] }) => isWithin({ start, end }, clause))
}

function finish({ folded, agencies }: InitiativeSearch, open: Open, passage: Passage): FoundInitiative {
  const range = { start: open.start, end: open.end }
  const helpers = helpersIn(folded, range, agencies.mentions, open.subject)
  const supports = [...open.supports, ...open.helpers, ...helpers].filter(
    (name) => !open.leads.includes(name),
  )
  return {
    ...range,
    leads: open.leads,
    supports: [...new Set(supports)],
    predicate: open.predicate,
    opening: open.opening,
    passage,
  }
}
