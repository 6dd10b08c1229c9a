import { pinyin } from 'pinyin-pro'
import { keyOf, normalise, withoutRadicals } from './normalise.ts'

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

/**
 * Every way to type each name of an entity, each once; the names in their order, the text of each first. As a text a key
 * stands for the name that is written so, and not for another one that sounds so: `xuhui` for Xuhui, not for 徐汇.
 */
export function searchKeys({ name, nameEn, aliases }: Named): readonly SearchKey[] {
  const names = new Map<string, string>()
  for (const one of [name, nameEn, ...aliases]) {
    const text = keyOf(one)
    if (text !== '' && !names.has(text)) names.set(text, one)
  }
  const keys = new Map<string, string>()
  for (const [text, one] of names) {
    keys.set(text, one)
    for (const key of spellingsOf(one).map((parts) => parts.join(''))) {
      if (key !== '' && !names.has(key) && !keys.has(key)) keys.set(key, one)
    }
  }
  return [...keys].map(([key, one]) => ({ key, name: one }))
}

/**
 * The keys of a name from each of its words, characters and syllables on, each once: what is looked for may
 * begin in the middle of a name, but not in the middle of a word.
 */
export function startsOf(name: string): readonly string[] {
  const starts = spellingsOf(name).flatMap((parts) => parts.map((_, index) => parts.slice(index).join('')))
  return [...new Set(starts)]
}

const HAN = /\p{Script=Han}/u

/** A Chinese character, or a word of other letters and digits. */
const PART = /\p{Script=Han}|[^\p{Script=Han}\s]+/gu

/** The text, its pinyin (with `lv` also as `lu`) and its initials, each in its parts. */
function spellingsOf(name: string): readonly (readonly string[])[] {
  const text = partsOf(name)
  if (!HAN.test(name)) return [text]
  // The library knows characters, not the radicals some texts have for them.
  const characters = withoutRadicals(name)
  const full = partsOf(pinyin(characters, { toneType: 'none', type: 'array', v: true }).join(' '))
  const initials = partsOf(
    pinyin(characters, { pattern: 'first', toneType: 'none', type: 'array' }).join(' '),
  )
  return [text, full, full.map((syllable) => syllable.replace(/([ln])v/g, '$1u')), initials]
}

function partsOf(text: string): readonly string[] {
  return normalise(text).match(PART) ?? []
}
