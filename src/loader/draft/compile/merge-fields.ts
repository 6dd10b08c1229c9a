import { type Fields, type Value, isFields, isList, isSame, isScalar } from './yaml-style.ts'

/** What a record becomes, and what a person wrote that says otherwise. */
export interface MergedFields {
  readonly fields: Fields
  /** What is wrong, one line each. */
  readonly conflicts: readonly string[]
}

/**
 * Merges what a draft says into what a file has. What was compiled earlier and still stands follows the draft; what a
 * person wrote stays.
 * @param current what the file has.
 * @param desired what the draft says now; undefined where it says nothing any more.
 * @param earlier what was compiled before.
 */
export function mergeFields(
  current: Fields,
  desired: Fields | undefined,
  earlier: readonly Fields[],
): MergedFields {
  const merged = new Map(Object.entries(current))
  const conflicts: string[] = []
  const keys = new Set([desired ?? {}, ...earlier].flatMap((fields) => Object.keys(fields)))
  keys.delete('id')
  for (const key of keys) {
    const before = earlier.flatMap((fields) => fields[key] ?? [])
    const had = earlier.map((fields) => fields[key]).filter((value) => value !== undefined)
    const now = merged.get(key)
    const wanted = desired?.[key]
    if (isSame(now, wanted) || (now === undefined && wanted === undefined)) continue
    if (now !== undefined && isList(now) && (wanted === undefined || isList(wanted))) {
      const list = mergeList(now, wanted ?? [], before)
      conflicts.push(...list.conflicts.map((conflict) => `${key}: ${conflict}`))
      if (list.items.length > 0) merged.set(key, list.items)
      else merged.delete(key)
    } else if (now === undefined) {
      if (wanted !== undefined) merged.set(key, wanted)
    } else if (had.some((value) => isSame(value, now))) {
      if (wanted === undefined) merged.delete(key)
      else merged.set(key, wanted)
    } else {
      const other = wanted === undefined ? 'nothing' : print(wanted)
      conflicts.push(`${key} is ${print(now)} in the file, and ${other} in the draft; correct one of them`)
    }
  }
  return { fields: Object.fromEntries(merged), conflicts }
}

function mergeList(
  now: readonly Value[],
  wanted: readonly Value[],
  before: readonly Value[],
): { readonly items: readonly Value[]; readonly conflicts: readonly string[] } {
  const has = (list: readonly Value[], item: Value): boolean => list.some((one) => isSame(one, item))
  const kept = now.filter((item) => !has(before, item) || has(wanted, item))
  const conflicts: string[] = []
  const added = wanted.filter((item) => {
    if (has(kept, item)) return false
    const other = kept.find((one) => identityOf(one) === identityOf(item))
    if (other)
      conflicts.push(`${print(other)} is in the file, and ${print(item)} in the draft; correct one of them`)
    return !other
  })
  return { items: [...kept, ...added], conflicts }
}

/** What tells the items of a list apart. */
function identityOf(item: Value): string {
  return isFields(item) ? JSON.stringify([item['id'], item['role']]) : JSON.stringify(item)
}

function print(value: Value): string {
  return isScalar(value) ? `"${value}"` : JSON.stringify(value)
}
