import { Converter } from 'opencc-js/t2cn'

const fromHongKong = Converter({ from: 'hk', to: 'cn' })
const fromTaiwan = Converter({ from: 'tw', to: 'cn' })

/** Each table knows variants of characters that the other does not: 衞, 着. */
function toSimplified(text: string): string {
  return fromTaiwan(fromHongKong(text))
}

/**
 * The form in which texts are compared: full-width characters made half-width, small letters, simplified
 * characters, no tone marks (`ü` is `v`, as it is typed), and one space for whatever is neither letter nor
 * digit. Applying it again changes nothing.
 */
export function normalise(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/u[\u0300-\u036f]*\u0308/g, 'v')
    .replace(/\p{Mark}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}+]+/gu, ' ')
    .trim()
}

/** The normalised text without spaces: `xu hui` and `xuhui` are the same. */
export function keyOf(text: string): string {
  return normalise(text).replaceAll(' ', '')
}
