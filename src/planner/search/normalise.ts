import { Converter } from 'opencc-js/t2cn'

const fromHongKong = Converter({ from: 'hk', to: 'cn' })
const fromTaiwan = Converter({ from: 'tw', to: 'cn' })

/** Each table knows variants of characters that the other does not: 衞, 着. */
function toSimplified(text: string): string {
  return fromTaiwan(fromHongKong(text))
}

const simplifiedCharacters = new Map<string, string>()

/** The simplified form of a character by itself, whatever stands beside it: 乾 is 干 in 乾坤 too. */
function simplifiedCharacter(character: string): string {
  const known = simplifiedCharacters.get(character)
  if (known !== undefined) return known
  const simplified = toSimplified(character)
  simplifiedCharacters.set(character, simplified)
  return simplified
}

/**
 * Radicals that texts copied from PDF files have in place of characters. Unicode decomposes the Kangxi radicals, but
 * not these of the CJK Radicals Supplement.
 */
const RADICALS = new Map(
  Array.from(
    '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
)

/** A text whose radicals are characters, and whose full-width characters are half-width. */
export function withoutRadicals(text: string): string {
  return text.normalize('NFKC').replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
}

/** Latin letters that Unicode does not decompose, as they are written without them. */
const LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
  }),
)

/**
 * The form in which texts are compared: full-width characters made half-width, small letters, simplified
 * characters, no marks on letters (`Zürich` is `zurich`, `lǜ` is `lu`), and one space for whatever is neither letter
 * nor digit. Applying it again changes nothing.
 */
export function normalise(text: string): string {
  return toSimplified(withoutRadicals(text).toLowerCase())
    .replace(/\p{Script=Han}/gu, simplifiedCharacter)
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{Letter}\p{Number}+]+/gu, ' ')
    .trim()
}

/** The normalised text without spaces: `xu hui` and `xuhui` are the same. */
export function keyOf(text: string): string {
  return normalise(text).replaceAll(' ', '')
}
