import { didYouMean, oneOf } from '../../did-you-mean.ts'
import { isText } from '../property-values.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { type YamlMap, type YamlValue, describe } from './yaml-tree.ts'

/** The value of a key; undefined if the map lacks it. */
export function valueOf(map: YamlMap, key: string): YamlValue | undefined {
  return map.entries.find((entry) => entry.key === key)?.value
}

/** The value as a map; reports anything else and returns undefined. */
export function asMap(
  value: YamlValue,
  what: string,
  example: string,
  diagnostics: Diagnostics,
): YamlMap | undefined {
  if (value.kind === 'map') return value
  diagnostics.addUnreadable(value.at, `${what} is ${describe(value)}; expected a map such as ${example}`)
  return undefined
}

/** The items of a list; reports anything else and returns none. */
export function asList(
  value: YamlValue,
  what: string,
  example: string,
  diagnostics: Diagnostics,
): readonly YamlValue[] {
  if (value.kind === 'list') return value.items
  diagnostics.addUnreadable(value.at, `${what} is ${describe(value)}; expected a list such as ${example}`)
  return []
}

/** A non-empty string; reports anything else and returns undefined. */
export function asText(value: YamlValue, what: string, diagnostics: Diagnostics): string | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string' && isText(value.value)) return value.value
  const expected = value.kind === 'scalar' && typeof value.value === 'number' ? 'a quoted string' : 'a string'
  diagnostics.add(value.at, `${what} is ${describe(value)}; expected ${expected}`)
  return undefined
}

/** An integer from `least` on; reports anything else and returns undefined. */
export function asInteger(
  value: YamlValue,
  what: string,
  least: number,
  diagnostics: Diagnostics,
): number | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'number') {
    if (Number.isSafeInteger(value.value) && value.value >= least) return value.value
  }
  diagnostics.add(value.at, `${what} is ${describe(value)}; expected an integer from ${least} on`)
  return undefined
}

/** Reports each unknown key. */
export function refuseUnknownKeys(
  map: YamlMap,
  known: readonly string[],
  what: string,
  diagnostics: Diagnostics,
): void {
  for (const { key, keyAt } of map.entries) {
    if (known.includes(key)) continue
    const hint = didYouMean(key, known) || `; expected ${oneOf(known)}`
    diagnostics.add(keyAt, `${what} has an unknown key "${key}"${hint}`)
  }
}
