import { printRange } from '../../../citation.ts'
import type { DraftFile, DraftRecord, OutcomeRecord, TextQuote } from './model.ts'
import { isResolved, resolveQuote } from './quotes.ts'

/**
 * A new draft of a text whose records have the keys that an earlier one gave to what it found in the same places, so that
 * what is decided about them still applies, and the identifiers of what was new then: some may be compiled by now.
 */
export function keepKeys(file: DraftFile, earlier: DraftFile, text: string): DraftFile {
  const before = placesOf(earlier, text)
  const keys = new Map(
    [...placesOf(file, text)].flatMap(([place, key]) => {
      const old = before.get(place)
      return old === undefined || old === key ? [] : [[key, old] as const]
    }),
  )
  // A key that an earlier record keeps is not given to another one as well.
  const kept = new Set(keys.values())
  const renamed = (key: string): string => keys.get(key) ?? (kept.has(key) ? `${key}-again` : key)
  const known = new Map(earlier.records.map((record) => [record.key, record]))
  return {
    ...file,
    records: file.records.map((record) => {
      const now = rename(record, renamed)
      return keepIdentity(now, known.get(now.key))
    }),
  }
}

function keepIdentity(record: DraftRecord, earlier: DraftRecord | undefined): DraftRecord {
  if (!earlier || earlier.type !== record.type || !('identity' in earlier) || !('identity' in record))
    return record
  return earlier.identity.isNew ? { ...record, identity: earlier.identity } : record
}

/** Keys of records by type and place; of an indicator, by what measures it first. */
function placesOf({ records }: DraftFile, text: string): Map<string, string> {
  const places = new Map<string, string>()
  const add = (place: string | undefined, key: string): void => {
    if (place !== undefined && !places.has(place)) places.set(place, key)
  }
  for (const record of records) {
    const quote = mainQuote(record)
    const range = quote && resolveQuote(text, quote)
    add(range && isResolved(range) ? `${record.type} ${printRange(range)}` : undefined, record.key)
  }
  const outcomes = records.filter((record): record is OutcomeRecord => record.type === 'Outcome')
  for (const outcome of outcomes) {
    const range = resolveQuote(text, outcome.figure ?? outcome.quote)
    if (outcome.indicator !== undefined && isResolved(range))
      add(`Indicator ${printRange(range)}`, outcome.indicator)
  }
  return places
}

function mainQuote(record: DraftRecord): TextQuote | undefined {
  switch (record.type) {
    case 'Agency':
    case 'Goal':
      return record.mentions[0]
    case 'Initiative':
      return record.quotes[0]
    case 'Outcome':
      return record.figure ?? record.quote
    case 'Term':
      return record.quote
    case 'Indicator':
    case 'Source':
      return undefined
  }
}

function rename(record: DraftRecord, renamed: (key: string) => string): DraftRecord {
  const key = renamed(record.key)
  switch (record.type) {
    case 'Initiative':
      return {
        ...record,
        key,
        agencies: record.agencies.map((tie) => ({ ...tie, agency: renamed(tie.agency) })),
        goals: record.goals.map((tie) => ({ ...tie, goal: renamed(tie.goal) })),
      }
    case 'Outcome':
      return {
        ...record,
        key,
        ...(record.initiative === undefined ? {} : { initiative: renamed(record.initiative) }),
        ...(record.agency === undefined ? {} : { agency: renamed(record.agency) }),
        ...(record.indicator === undefined ? {} : { indicator: renamed(record.indicator) }),
      }
    case 'Indicator':
      return record.of === undefined ? { ...record, key } : { ...record, key, of: renamed(record.of) }
    case 'Source':
      return { ...record, publisher: renamed(record.publisher) }
    case 'Agency':
    case 'Goal':
    case 'Term':
      return { ...record, key }
  }
}
