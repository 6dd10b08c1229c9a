import { pinyin } from 'pinyin-pro'
import type { Segmenter } from '../text/words.ts'

/** Longer slugs are cut at a hyphen. */
const LONGEST = 60
/** Words that a slug does without. */
const SMALL_WORDS = /\b(?:the|an?|of|and|for|in|on|to|at|by|with|s)\b/g

/**
 * A readable identifier that nothing has: of the English name, otherwise of the pinyin of the Chinese one, numbered where
 * it is taken.
 * @param prefix of the type, with what the slug begins with: `agency:`, `initiative:lanterns-`.
 * @param taken every identifier in use; the new one is not added.
 * @param segment cuts Chinese into words, one part of the slug each.
 */
export function freeId(
  prefix: string,
  { name, nameEn }: { readonly name: string; readonly nameEn: string },
  taken: ReadonlySet<string>,
  segment?: Segmenter,
): string {
  const slug = slugOf(nameEn === '' ? soundOf(name, segment) : nameEn)
  const id = `${prefix}${slug === '' ? '1' : slug}`
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

function soundOf(name: string, segment: Segmenter | undefined): string {
  const words = segment ? segment(name).map(({ word }) => word) : [name]
  return words
    .map((word) => pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(''))
    .join(' ')
}

function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, ' ')
  const short = words.replace(SMALL_WORDS, ' ').trim()
  const slug = (short === '' ? words.trim() : short).replace(/\s+/g, '-')
  if (slug.length <= LONGEST) return slug
  const end = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, end > 0 ? end : LONGEST)
}
