import { pinyin } from 'pinyin-pro'
import { keyOf } from './normalise.ts'

/** The names of an entity. */
export interface Named {
  readonly name: string
  readonly nameEn: string
  readonly aliases: readonly string[]
}

/** One way to type a name. */
export interface SearchKey {
  readonly key: string
  /** The name it stands for. */
  readonly name: string
}

/** Every way to type each name of an entity, each once; the names in their order. */
export function searchKeys({ name, nameEn, aliases }: Named): readonly SearchKey[] {
  const keys = new Map<string, string>()
  for (const one of [name, nameEn, ...aliases]) {
    for (const key of [keyOf(one), ...pinyinKeys(one)]) {
      if (key !== '' && !keys.has(key)) keys.set(key, one)
    }
  }
  return [...keys].map(([key, one]) => ({ key, name: one }))
}

const HAN = /\p{Script=Han}/u

/** Pinyin as it is typed, in full and by initials; with `lv` also as `lu`. */
function pinyinKeys(name: string): readonly string[] {
  if (!HAN.test(name)) return []
  const full = keyOf(pinyin(name, { toneType: 'none', type: 'array', v: true }).join(' '))
  const initials = keyOf(pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(' '))
  return [full, full.replace(/([ln])v/g, '$1u'), initials]
}
