import { prefixOf } from '../../../ontology/names.ts'
import { mergeRecords, replaceTie, tiesOf } from './merge.ts'
import type { DecidedRecord, Decision, DraftFile, DraftRecord, DraftState, Status } from './model.ts'
import { fieldsOf, problemOf, recordSchema } from './record-schema.ts'

type Records = ReadonlyMap<string, DecidedRecord>
type Change = Exclude<Decision, { readonly decision: 'undo' | 'redo' }>
type Applied = { readonly records: Records } | { readonly reason: string }

/** What an edit may not change; whose it is and what it is in the graph is decided otherwise. */
const FIXED: ReadonlySet<string> = new Set(['key', 'type', 'by', 'identity', 'candidates'])
const STATUS = { accept: 'ACCEPTED', reject: 'REJECTED', reopen: 'OPEN' } as const satisfies Record<
  string,
  Status
>

/**
 * Applies decisions to a draft, one after another. A decision that cannot be applied changes nothing and is listed in
 * `refused`, so whatever the lines say, there is a state.
 */
export function decide(file: DraftFile, decisions: readonly Decision[]): DraftState {
  const initial: Records = new Map(file.records.map((record) => [record.key, { ...record, status: 'OPEN' }]))
  const done: Records[] = [initial]
  const undone: Records[] = []
  const refused: { index: number; reason: string }[] = []
  for (const [index, decision] of decisions.entries()) {
    const current = done.at(-1) ?? initial
    if (decision.decision === 'undo') {
      if (done.length > 1) undone.push(...done.splice(-1))
      else refused.push({ index, reason: 'there is nothing to take back' })
    } else if (decision.decision === 'redo') {
      if (undone.length > 0) done.push(...undone.splice(-1))
      else refused.push({ index, reason: 'nothing was taken back' })
    } else {
      const applied = apply(current, decision)
      if ('reason' in applied) refused.push({ index, reason: applied.reason })
      else {
        done.push(applied.records)
        undone.length = 0
      }
    }
  }
  return {
    file,
    records: [...(done.at(-1) ?? initial).values()],
    refused,
    decisions: decisions.length,
    canUndo: done.length > 1,
    canRedo: undone.length > 0,
  }
}

/**
 * Why a decision cannot be applied to a state; undefined where it can. Ask before it is appended.
 */
export function refusalOf(state: DraftState, decision: Decision): string | undefined {
  if (decision.decision === 'undo') return state.canUndo ? undefined : 'there is nothing to take back'
  if (decision.decision === 'redo') return state.canRedo ? undefined : 'nothing was taken back'
  const applied = apply(new Map(state.records.map((record) => [record.key, record])), decision)
  return 'reason' in applied ? applied.reason : undefined
}

function apply(records: Records, decision: Change): Applied {
  switch (decision.decision) {
    case 'accept':
    case 'reject':
    case 'reopen':
      return setStatus(records, decision.keys, STATUS[decision.decision])
    case 'edit':
      return edit(records, decision.key, decision.fields)
    case 'identify':
      return identify(records, decision)
    case 'merge':
      return merge(records, decision.key, decision.into)
    case 'add':
      return add(records, decision.record)
  }
}

function setStatus(records: Records, keys: readonly string[], status: Status): Applied {
  const known = keys.filter((key) => records.has(key))
  if (known.length === 0) return { reason: unknown(keys.join(', ')) }
  return replace(
    records,
    known.flatMap((key) => withStatus(records.get(key), status)),
  )
}

function withStatus(record: DecidedRecord | undefined, status: Status): DecidedRecord[] {
  return record ? [{ ...record, status }] : []
}

function edit(records: Records, key: string, fields: Readonly<Record<string, unknown>>): Applied {
  const record = records.get(key)
  if (!record) return { reason: unknown(key) }
  const { status, ...before } = record
  const wrong = Object.keys(fields).find(
    (field) => FIXED.has(field) || !fieldsOf(record.type).includes(field),
  )
  if (wrong !== undefined) {
    return { reason: FIXED.has(wrong) ? `${wrong} is not edited` : `${record.type} has no ${wrong}` }
  }
  const without = Object.entries({ ...before, ...fields, by: 'person' }).filter(
    ([field, value]) => value !== undefined && (value !== null || isNullable(record, field)),
  )
  const parsed = recordSchema.safeParse(Object.fromEntries(without))
  if (!parsed.success) return { reason: problemOf(parsed.error) }
  const loose = looseTie(records, parsed.data)
  return loose === undefined ? replace(records, [{ ...parsed.data, status }]) : { reason: loose }
}

/** Null says that an outcome has no direction or period; elsewhere it takes the field away. */
function isNullable({ type }: DraftRecord, field: string): boolean {
  return type === 'Outcome' && (field === 'direction' || field === 'period')
}

/** A tie to nothing, or to a record of another type. */
function looseTie(records: Records, record: DraftRecord): string | undefined {
  for (const { key, type } of tiesOf(record)) {
    const other = records.get(key)
    if (!other) return unknown(key)
    if (other.type !== type) return `${key} is no ${type.toLowerCase()}`
  }
  return undefined
}

function identify(
  records: Records,
  { key, identity }: Extract<Decision, { readonly decision: 'identify' }>,
): Applied {
  const record = records.get(key)
  if (!record) return { reason: unknown(key) }
  if (record.type === 'Term' || record.type === 'Source')
    return { reason: `${record.type} is not identified` }
  if (!identity.id.startsWith(`${prefixOf(record.type)}:`)) {
    return { reason: `${identity.id} is no ${record.type.toLowerCase()}` }
  }
  const twin = [...records.values()].find(
    (other) =>
      other.key !== key && 'identity' in other && identity.isNew && other.identity.id === identity.id,
  )
  if (twin) return { reason: `${twin.key} is ${identity.id} already; merge the two, or choose another id` }
  return replace(records, [{ ...record, identity, by: 'person' }])
}

function merge(records: Records, key: string, into: string): Applied {
  const [from, to] = [records.get(key), records.get(into)]
  if (!from || !to) return { reason: unknown(from ? into : key) }
  if (key === into) return { reason: 'a record is not merged into itself' }
  const merged = mergeRecords(from, to)
  if (!merged) {
    const reason =
      from.type === to.type ? `two records of ${from.type} are not merged; reject one` : 'they differ in type'
    return { reason }
  }
  const rest = [...records.values()].filter((record) => record.key !== key)
  const tied = rest.map((record) =>
    replaceTie(record.key === into ? { ...merged, status: to.status } : record, key, into),
  )
  return { records: new Map(tied.map((record) => [record.key, record])) }
}

function add(records: Records, record: DraftRecord): Applied {
  if (records.has(record.key)) return { reason: `there is a record ${record.key} already` }
  if (record.type === 'Source') return { reason: 'a draft has one source' }
  const loose = looseTie(records, record)
  if (loose !== undefined) return { reason: loose }
  return { records: new Map([...records, [record.key, { ...record, status: 'OPEN' }]]) }
}

function replace(records: Records, changed: readonly DecidedRecord[]): Applied {
  return { records: new Map([...records, ...changed.map((record) => [record.key, record] as const)]) }
}

function unknown(key: string): string {
  return `there is no record ${key}`
}
