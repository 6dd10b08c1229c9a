import type { Range } from '../../../citation.ts'
import type { Period } from '../model.ts'
import { HEADING_NUMBER, type Passage, type Sentence } from '../text/passages.ts'
import type { Time } from './find-times.ts'

/** What is to come has no period of the past, unless its own words give one. */
const FORWARD = /(?:下一步|下阶段|下一阶段|接下来|力争|将|拟|(?<!年度|全年|规划)计划(?!的))/
/** Between the two values of a change: what follows is of the time of the report again. */
const TURN = /转为|转变为|变为|[到至](?!\d{1,2}月)|反超/
const PAIR = /[由从自]$/
const CUMULATIVE = /累计|累积/

/** Gives each figure its period, by the rules that annotators of bulletins follow. */
export class Periods {
  readonly #folded: string
  readonly #passages: readonly Passage[]
  readonly #times: readonly Time[]
  readonly #title: Period | undefined

  constructor(folded: string, passages: readonly Passage[], times: readonly Time[]) {
    this.#folded = folded
    this.#passages = passages
    this.#times = times
    this.#title = this.#ofTitle()
  }

  /**
   * The period of a figure: of its sentence, else said at the start of an earlier sentence of the paragraph, else of the
   * title of a report. The first value of a pair, 由…增加到…, has none unless its own words give one.
   */
  of(figure: Range): Period | null {
    const passage = this.#passages.find(({ start, end }) => start <= figure.start && figure.start < end)
    const sentence = passage?.sentences.find(({ start, end }) => start <= figure.start && figure.start < end)
    if (!passage || !sentence) return null
    const pair = this.#pairBefore(sentence, figure)
    if (pair) {
      const own = this.#times.find(({ start, end }) => pair.end <= start && end <= figure.start)
      return own?.period ?? null
    }
    const own = this.#times.findLast(
      (time) =>
        sentence.start <= time.start &&
        time.end <= figure.start &&
        !time.comparison &&
        !this.#isOfFirstValue(time, figure),
    )
    if (own) return own.period ?? null
    const words = this.#folded.slice(sentence.start, figure.start)
    if (FORWARD.test(words)) return this.#ofHeading(passage) ?? null
    const inherited = this.#saidBefore(passage, sentence) ?? this.#ofHeading(passage) ?? this.#title
    if (!inherited) return null
    return CUMULATIVE.test(words) ? { start: null, end: inherited.end } : inherited
  }

  /** 由 or 从 before the first value of a pair that goes on after the figure. */
  #pairBefore(sentence: Sentence, figure: Range): Range | undefined {
    const clause = sentence.clauses.find(({ start, end }) => start <= figure.start && figure.start < end)
    if (!clause) return undefined
    const before = this.#folded.slice(clause.start, figure.start)
    const after = this.#folded.slice(figure.end, clause.end)
    const open = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'))
    if (open < 0 || TURN.test(before.slice(open)) || !TURN.test(after)) return undefined
    if (before.length - open > 24) return undefined
    return { start: clause.start + open, end: clause.start + open + 1 }
  }

  /** Whether a time belongs to the first value of a pair while the figure is the second. */
  #isOfFirstValue(time: Time, figure: Range): boolean {
    return (
      PAIR.test(this.#folded.slice(0, time.start)) && TURN.test(this.#folded.slice(time.end, figure.start))
    )
  }

  #saidBefore(passage: Passage, sentence: Sentence): Period | undefined {
    const earlier = passage.sentences.filter(({ start }) => start < sentence.start)
    for (const { start } of earlier.toReversed()) {
      const opening = this.#openingTime(start)
      if (opening) return opening.period
    }
    return undefined
  }

  /** The time that opens the heading above: 三、2026年目标. */
  #ofHeading(passage: Passage): Period | undefined {
    const index = this.#passages.indexOf(passage)
    const heading = this.#passages.slice(0, index + 1).findLast((one) => one.heading && !one.title)?.heading
    if (!heading) return undefined
    const number = HEADING_NUMBER.exec(this.#folded.slice(heading.start, heading.end))?.[0].length ?? 0
    return this.#openingTime(heading.start + number)?.period
  }

  #ofTitle(): Period | undefined {
    const title = this.#passages.find((passage) => passage.title)
    if (!title) return undefined
    const opening = this.#openingTime(title.start)
    if (opening) return opening.period
    // 关于…2025年…的报告: the year of a report.
    const words = this.#folded.slice(title.start, title.end)
    const dated = this.#times.find(({ start, end }) => title.start <= start && end <= title.end)
    const year = dated && /^20\d\d年/.test(this.#folded.slice(dated.start))
    return year && /(?:报告|公报|简况|通报|情况)$/.test(words) ? dated.period : undefined
  }

  /** A time among the first words of a sentence. */
  #openingTime(start: number): Time | undefined {
    return this.#times.find(
      (time) =>
        time.start >= start &&
        !time.comparison &&
        /^(?:据[^,。]{2,12},|预计|初步核算,?|其中,?|[\u4e00-\u9fff]{2,10}?(?:[市区县镇乡]|街道))?$/.test(
          this.#folded.slice(start, time.start),
        ),
    )
  }
}
