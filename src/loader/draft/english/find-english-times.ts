import type { Period } from '../model.ts'
import { longestOf } from '../text/ranges.ts'
import { day, lastDay, months, yearAndMonth } from '../time/calendar.ts'
import type { Time } from '../time/find-times.ts'

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)'
const YEAR = '(?:,? (?:of |in )?(20\\d\\d|this year|last year|next year))?'
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])
const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
])

interface Rule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, year: (said: string | undefined) => number) => Period | undefined
}

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `first (two|three|four|five|six|seven|eight|nine|ten|eleven) (months|quarters)${YEAR}`,
      'gi',
    ),
    read: ([, count = '', unit = '', said], year) =>
      months(year(said), 1, (NUMBERS.get(count.toLowerCase()) ?? 1) * (/^q/i.test(unit) ? 3 : 1)),
  },
  {
    pattern: new RegExp(`(first|second|third|fourth) quarter${YEAR}`, 'gi'),
    read: ([, ordinal = '', said], year) => {
      const last = 3 * (ORDINALS.get(ordinal.toLowerCase()) ?? 1)
      return months(year(said), last - 2, last)
    },
  },
  {
    pattern: new RegExp(`(first|second) half${YEAR}(?= year| of|[,.;\\s])`, 'gi'),
    read: ([, ordinal = '', said], year) =>
      ordinal.toLowerCase() === 'first' ? months(year(said), 1, 6) : months(year(said), 7, 12),
  },
  {
    pattern: new RegExp(`(?:by|at|as of|until) the end of(?: ${MONTH})?${YEAR}`, 'gi'),
    read: ([, month, said], year) =>
      month === undefined && said === undefined
        ? undefined
        : { start: null, end: lastDay(year(said), month === undefined ? 12 : monthOf(month)) },
  },
  {
    pattern: new RegExp(`since ${MONTH}${YEAR}`, 'gi'),
    read: ([, month = '', said], year) => ({ start: day(year(said), monthOf(month), 1), end: null }),
  },
  {
    pattern: new RegExp(`${MONTH} (?:to|through|and) ${MONTH}${YEAR}`, 'gi'),
    read: ([, first = '', last = '', said], year) => months(year(said), monthOf(first), monthOf(last)),
  },
  {
    pattern: new RegExp(`${MONTH} (\\d{1,2})(?!\\d|,\\d)${YEAR}`, 'g'),
    read: ([, month = '', date = '', said], year) => {
      const on = day(year(said), monthOf(month), Number(date))
      return { start: on, end: on }
    },
  },
  {
    pattern: new RegExp(`(?<=[Ii]n |[Oo]f |[Dd]uring )${MONTH}${YEAR}`, 'g'),
    read: ([, month = '', said], year) => months(year(said), monthOf(month), monthOf(month)),
  },
  {
    pattern: new RegExp(
      `(three|six|nine) months (?:ended|ending|to|through) ${MONTH}(?: \\d{1,2})?${YEAR}`,
      'gi',
    ),
    read: ([, count = '', month = '', said], year) => {
      const last = monthOf(month)
      return months(year(said), last - (NUMBERS.get(count.toLowerCase()) ?? 3) + 1, last)
    },
  },
  {
    pattern: /(?<=\bby )(20\d\d)\b/g,
    read: ([said]) => ({ start: null, end: lastDay(Number(said), 12) }),
  },
  {
    pattern: /(?<!\b(?:of|so far) )\bthis year\b/gi,
    read: (_, year) => months(year('this year'), 1, 12),
  },
  {
    pattern: /so far this year|since the (?:start|beginning) of (?:the|this) year/gi,
    read: (_, year) => ({ start: day(year('this year'), 1, 1), end: null }),
  },
  {
    pattern: /(?<=\b(?:in|for|during|of|throughout|year) )(20\d\d)\b|\b(last year|next year)\b/gi,
    read: ([, said, relative], year) => months(year(said ?? relative), 1, 12),
  },
]

/** The times of an English text, read relative to the day of publication. */
export function findEnglishTimes(text: string, published: string): Time[] {
  const { year: publishedYear } = yearAndMonth(published)
  const year = (said: string | undefined): number => {
    const words = said?.toLowerCase()
    if (words === 'last year') return publishedYear - 1
    if (words === 'next year') return publishedYear + 1
    return words === undefined || words === 'this year' ? publishedYear : Number(words)
  }
  const found = RULES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match): Time => {
      const range = { start: match.index, end: match.index + match[0].trimEnd().length }
      const comparison =
        /(?:than|from|over|against|compared with|as) (?:in |at )?(?:the )?(?:end of )?$/i.test(
          text.slice(0, match.index),
        )
      return { ...range, period: read(match, year), comparison, yearBefore: /last year/i.test(match[0]) }
    }),
  )
  return longestOf(found)
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1
}
