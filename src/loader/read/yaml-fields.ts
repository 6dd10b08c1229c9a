import { didYouMean, oneOf } from '../../did-you-mean.ts'
import type { Mistakes } from '../mistakes.ts'
import { type YamlMap, type YamlValue, describe } from './yaml-tree.ts'

/** The value of a key; undefined where the key is not there. */
export function valueOf(map: YamlMap, key: string): YamlValue | undefined {
  return map.entries.find((entry) => entry.key === key)?.value
}

/** The value as a map; undefined with a mistake where it is something else. */
export function asMap(value: YamlValue, what: string, like: string, mistakes: Mistakes): YamlMap | undefined {
  if (value.kind === 'map') return value
  mistakes.lose(value.at, `${what} is ${describe(value)}, but should be a map such as ${like}`)
  return undefined
}

/** The items of a list; none with a mistake where it is something else. */
export function asList(
  value: YamlValue,
  what: string,
  like: string,
  mistakes: Mistakes,
): readonly YamlValue[] {
  if (value.kind === 'list') return value.items
  mistakes.lose(value.at, `${what} is ${describe(value)}, but should be a list such as ${like}`)
  return []
}

/** A text that is not empty; undefined with a mistake where it is something else. */
export function asText(value: YamlValue, what: string, mistakes: Mistakes): string | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() === value.value) {
    if (value.value !== '') return value.value
  }
  const quoted = value.kind === 'scalar' && typeof value.value === 'number' ? `, in quotes` : ''
  mistakes.add(value.at, `${what} is ${describe(value)}, but should be a text${quoted}`)
  return undefined
}

/** A whole number, not below `least`. */
export function asInteger(
  value: YamlValue,
  what: string,
  least: number,
  mistakes: Mistakes,
): number | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'number') {
    if (Number.isSafeInteger(value.value) && value.value >= least) return value.value
  }
  mistakes.add(value.at, `${what} is ${describe(value)}, but should be a whole number from ${least} on`)
  return undefined
}

/** Adds a mistake for each key that is not known. */
export function refuseUnknownKeys(
  map: YamlMap,
  known: readonly string[],
  what: string,
  mistakes: Mistakes,
): void {
  for (const { key, keyAt } of map.entries) {
    if (known.includes(key)) continue
    const hint = didYouMean(key, known) || `; its keys are ${oneOf(known).replace(/ or ([^ ]*)$/, ' and $1')}`
    mistakes.add(keyAt, `${what} has no key "${key}"${hint}`)
  }
}
