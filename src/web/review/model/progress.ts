import type { Range } from '../../../citation.ts'
import { occurrencesOf } from '../../../loader/check/text-ranges.ts'
import type { DecidedRecord, Status } from '../../../loader/draft/file/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'

/** What a numeral or a sentence has come to. `NOTHING`: no record is about it. */
export type Reading = 'DECIDED' | 'OPEN' | 'NOTHING'

/** A numeral or a sentence, and what it has come to. */
export interface Read extends Range {
  readonly reading: Reading
}

export interface Progress {
  readonly numerals: readonly Read[]
  readonly sentences: readonly Read[]
}

/**
 * What is decided of a text. A numeral is decided once an accepted figure or term explains it; a sentence once something
 * was proposed about it and all of that is decided.
 */
export function progressOf({ document, view }: Review): Progress {
  const explaining = view.records.flatMap((record) =>
    explainedBy(record, view, document.text).map((range) => ({ ...range, status: record.status })),
  )
  const cited = view.records.flatMap(({ key, status }) =>
    (view.places[key] ?? []).map(({ start, end }) => ({ start, end, status })),
  )
  return {
    numerals: document.numerals.map((numeral) => {
      const around = explaining.filter(({ start, end }) => start <= numeral.start && numeral.end <= end)
      return { ...numeral, reading: numeralReading(around.map(({ status }) => status)) }
    }),
    sentences: document.sentences.map((sentence) => {
      const inside = cited.filter(({ start, end }) => start < sentence.end && sentence.start < end)
      return { ...sentence, reading: sentenceReading(inside.map(({ status }) => status)) }
    }),
  }
}

/** How many of the numerals and sentences are decided, and how many there are. */
export function countOf(read: readonly Read[]): { readonly decided: number; readonly all: number } {
  return { decided: read.filter(({ reading }) => reading === 'DECIDED').length, all: read.length }
}

/** A term explains every place where it stands, a figure its own. */
function explainedBy(record: DecidedRecord, { places }: Review['view'], text: string): readonly Range[] {
  if (record.type === 'Term') return occurrencesOf(record.term, text)
  return (places[record.key] ?? []).filter(({ field }) => field === 'figure')
}

function numeralReading(around: readonly Status[]): Reading {
  if (around.includes('ACCEPTED')) return 'DECIDED'
  return around.includes('OPEN') ? 'OPEN' : 'NOTHING'
}

function sentenceReading(inside: readonly Status[]): Reading {
  if (inside.length === 0) return 'NOTHING'
  return inside.includes('OPEN') ? 'OPEN' : 'DECIDED'
}
