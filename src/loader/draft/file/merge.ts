import type { AgencyRecord, DecidedRecord, DraftRecord, GoalRecord, TextQuote } from './model.ts'

/** A record that another names by its key. */
export interface Tie {
  readonly key: string
  readonly type: DraftRecord['type']
}

/** The records that a record names. */
export function tiesOf(record: DraftRecord): Tie[] {
  switch (record.type) {
    case 'Initiative':
      return [
        ...record.agencies.map(({ agency }) => ({ key: agency, type: 'Agency' as const })),
        ...record.goals.map(({ goal }) => ({ key: goal, type: 'Goal' as const })),
      ]
    case 'Outcome':
      return [
        ...tie(record.initiative, 'Initiative'),
        ...tie(record.agency, 'Agency'),
        ...tie(record.indicator, 'Indicator'),
      ]
    case 'Indicator':
      return tie(keyIn(record.of), 'Agency')
    case 'Source':
      return tie(keyIn(record.publisher), 'Agency')
    case 'Agency':
    case 'Goal':
    case 'Term':
      return []
  }
}

/** A field with the `id` of what is in the graph, or with the key of a record. */
export function keyIn(value: string | undefined): string | undefined {
  return value === undefined || value.includes(':') ? undefined : value
}

function tie(key: string | undefined, type: Tie['type']): Tie[] {
  return key === undefined ? [] : [{ key, type }]
}

/** A record that names another one in place of the one that was merged into it. */
export function replaceTie(record: DecidedRecord, from: string, to: string): DecidedRecord {
  const other = (key: string): string => (key === from ? to : key)
  switch (record.type) {
    case 'Initiative':
      return {
        ...record,
        agencies: unique(
          record.agencies.map((one) => ({ ...one, agency: other(one.agency) })),
          ({ agency, role }) => `${agency} ${role}`,
        ),
        goals: unique(
          record.goals.map((one) => ({ ...one, goal: other(one.goal) })),
          ({ goal }) => goal,
        ),
      }
    case 'Outcome':
      return {
        ...record,
        ...(record.initiative === undefined ? {} : { initiative: other(record.initiative) }),
        ...(record.agency === undefined ? {} : { agency: other(record.agency) }),
        ...(record.indicator === undefined ? {} : { indicator: other(record.indicator) }),
      }
    case 'Indicator':
      return record.of === undefined ? record : { ...record, of: other(record.of) }
    case 'Source':
      return { ...record, publisher: other(record.publisher) }
    case 'Agency':
    case 'Goal':
    case 'Term':
      return record
  }
}

/**
 * One record of two, with mentions, quotes, ties and names of both; what can have one value keeps that of the second.
 * Undefined where records of the type cannot be one.
 */
export function mergeRecords(from: DraftRecord, into: DraftRecord): DraftRecord | undefined {
  if (from.type === 'Agency' && into.type === 'Agency') return { ...into, ...namesAndPlaces(from, into) }
  if (from.type === 'Goal' && into.type === 'Goal') return { ...into, ...namesAndPlaces(from, into) }
  if (from.type === 'Indicator' && into.type === 'Indicator') return into
  if (from.type === 'Initiative' && into.type === 'Initiative') {
    return {
      ...into,
      quotes: uniqueQuotes([...into.quotes, ...from.quotes]),
      isImplied: into.isImplied || from.isImplied,
      agencies: unique([...into.agencies, ...from.agencies], ({ agency, role }) => `${agency} ${role}`),
      goals: unique([...into.goals, ...from.goals], ({ goal }) => goal),
    }
  }
  return undefined
}

function namesAndPlaces<R extends AgencyRecord | GoalRecord>(
  from: R,
  into: R,
): Pick<R, 'mentions' | 'aliases'> {
  const names = [...into.aliases, from.name, ...from.aliases].filter((name) => name !== into.name)
  return { mentions: uniqueQuotes([...into.mentions, ...from.mentions]), aliases: [...new Set(names)] }
}

function uniqueQuotes(quotes: readonly TextQuote[]): TextQuote[] {
  return unique(quotes, ({ exact, prefix, suffix }) => JSON.stringify([prefix, exact, suffix]))
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
