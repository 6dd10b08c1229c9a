import { didYouMean, oneOf } from '../../did-you-mean.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { type YamlMap, type YamlValue, describe } from './yaml-tree.ts'

/** The value of a key; undefined where the key is not there. */
export function valueOf(map: YamlMap, key: string): YamlValue | undefined {
  return map.entries.find((entry) => entry.key === key)?.value
}

/** The value as a map; undefined with a diagnostic where it is something else. */
export function asMap(
  value: YamlValue,
  what: string,
  like: string,
  diagnostics: Diagnostics,
): YamlMap | undefined {
  if (value.kind === 'map') return value
  diagnostics.addUnreadable(value.at, `${what} is ${describe(value)}, but should be a map such as ${like}`)
  return undefined
}

/** The items of a list; none with a diagnostic where it is something else. */
export function asList(
  value: YamlValue,
  what: string,
  like: string,
  diagnostics: Diagnostics,
): readonly YamlValue[] {
  if (value.kind === 'list') return value.items
  diagnostics.addUnreadable(value.at, `${what} is ${describe(value)}, but should be a list such as ${like}`)
  return []
}

/** A text that is not empty; undefined with a diagnostic where it is something else. */
export function asText(value: YamlValue, what: string, diagnostics: Diagnostics): string | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() === value.value) {
    if (value.value !== '') return value.value
  }
  const quoted = value.kind === 'scalar' && typeof value.value === 'number' ? `, in quotes` : ''
  diagnostics.add(value.at, `${what} is ${describe(value)}, but should be a text${quoted}`)
  return undefined
}

/** A whole number, not below `least`. */
export function asInteger(
  value: YamlValue,
  what: string,
  least: number,
  diagnostics: Diagnostics,
): number | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'number') {
    if (Number.isSafeInteger(value.value) && value.value >= least) return value.value
  }
  diagnostics.add(value.at, `${what} is ${describe(value)}, but should be a whole number from ${least} on`)
  return undefined
}

/** Adds a diagnostic for each key that is not known. */
export function refuseUnknownKeys(
  map: YamlMap,
  known: readonly string[],
  what: string,
  diagnostics: Diagnostics,
): void {
  for (const { key, keyAt } of map.entries) {
    if (known.includes(key)) continue
    const hint = didYouMean(key, known) || `; its keys are ${oneOf(known).replace(/ or ([^ ]*)$/, ' and $1')}`
    diagnostics.add(keyAt, `${what} has no key "${key}"${hint}`)
  }
}
