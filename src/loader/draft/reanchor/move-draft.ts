import { parseRange, printRange } from '../../../citation.ts'
import type { CompiledEntry } from '../compile/compile.ts'
import { passagesOf } from '../compile/desired.ts'
import { type Fields, type Value, isFields, isList } from '../compile/yaml-style.ts'
import type { DraftFile, DraftRecord, TextQuote } from '../file/model.ts'
import { isResolved, quoteOf, resolveQuote } from '../file/quotes.ts'
import { type Editions, moveRange } from './move-range.ts'
import { digestOf } from '../../../digest.ts'

/** A draft of the next edition of its text. */
export interface MovedDraft {
  readonly file: DraftFile
  /** Words that are gone, or are not told from others, with the key of their record. */
  readonly lost: readonly { readonly key: string; readonly words: string }[]
}

/**
 * Moves the quotes of a draft to the next edition of its text. Keys stay, and so does what is decided about them. A quote
 * that is lost stays as it was, and is told wherever the draft is compiled.
 */
export function moveDraft(file: DraftFile, editions: Editions): MovedDraft {
  const lost: { key: string; words: string }[] = []
  const records = file.records.map((record) => {
    const move = (quote: TextQuote): TextQuote => {
      const place = resolveQuote(editions.before, quote)
      const now = isResolved(place) ? moveRange(editions, place) : undefined
      if (now) return quoteOf(editions.after, now)
      const isTold = lost.some(({ key, words }) => key === record.key && words === quote.exact)
      if (!isTold) lost.push({ key: record.key, words: quote.exact })
      return quote
    }
    return moveQuotes(record, move, editions)
  })
  return { file: { ...file, records }, lost }
}

function moveQuotes(
  record: DraftRecord,
  move: (quote: TextQuote) => TextQuote,
  { after }: Editions,
): DraftRecord {
  switch (record.type) {
    case 'Source':
      return { ...record, sha256: digestOf(after) }
    case 'Agency':
    case 'Goal':
      return { ...record, mentions: record.mentions.map(move) }
    case 'Indicator':
      return record
    case 'Initiative':
      return {
        ...record,
        quotes: record.quotes.map(move),
        agencies: record.agencies.map((tie) => ({ ...tie, quote: move(tie.quote) })),
        goals: record.goals.map((tie) => ({ ...tie, quote: move(tie.quote) })),
      }
    case 'Outcome':
      return {
        ...record,
        quote: move(record.quote),
        ...(record.figure ? { figure: move(record.figure) } : {}),
      }
    case 'Term':
      return { ...record, quote: move(record.quote) }
  }
}

/** What was compiled, with the positions that it has once the bulletin has moved. */
export function moveCompiled(entries: readonly CompiledEntry[], editions: Editions): CompiledEntry[] {
  return entries.map((entry) => {
    if (entry.section === 'source') {
      const { after } = editions
      return { ...entry, fields: { ...entry.fields, sha256: digestOf(after), length: after.length } }
    }
    if (entry.section !== 'passages') return { ...entry, fields: moveFields(entry.fields, editions) }
    return { ...entry, fields: { passages: passagesOf(editions.after) } }
  })
}

function moveFields(fields: Fields, editions: Editions): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      key === 'char' || key === 'figure' ? movePlace(value, editions) : moveInside(value, editions),
    ]),
  )
}

function moveInside(value: Value, editions: Editions): Value {
  if (isList(value)) return value.map((item) => moveInside(item, editions))
  return isFields(value) ? moveFields(value, editions) : value
}

function movePlace(value: Value, editions: Editions): Value {
  if (isList(value)) return value.map((item) => movePlace(item, editions)).filter((item) => item !== '')
  const range = typeof value === 'string' ? parseRange(value) : undefined
  const now = range && moveRange(editions, range)
  return now ? printRange(now) : ''
}
