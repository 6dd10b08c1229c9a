/** Characters whose full-width form is their code point plus this: U+0021 to U+007E. */
const FULL_WIDTH = 0xfee0

/** CJK characters that stand for another: half-width marks, and the ideographic space. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\uff61', '\u3002'],
  ['\uff62', '\u300c'],
  ['\uff63', '\u300d'],
  ['\uff64', '\u3001'],
])

/**
 * A text with each mark in the one form that the tables below list: full-width letters, digits and marks as ASCII.
 * Its length stays, so offsets do too.
 */
export function toOneWidth(text: string): string {
  return text.replace(
    /[\u3000\uff01-\uff5e\uff61-\uff64]/g,
    (character) => VARIANTS.get(character) ?? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH),
  )
}

/** Punctuation between clauses; without full stops and dashes, which names contain too. */
export const SEPARATORS = ',;:!?\u3002\u3001\u2026'

/** Marks that come in pairs, opening and closing: quotation marks, titles, brackets. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['\u201c', '\u201d'],
  ['\u300a', '\u300b'],
  ['\u3008', '\u3009'],
  ['\u300c', '\u300d'],
  ['\u300e', '\u300f'],
  ['\u3010', '\u3011'],
  ['\u3014', '\u3015'],
  ['(', ')'],
  ['[', ']'],
]

/** Dashes and tildes between the ends of a range, for a character class. */
export const RANGE_MARKS = '\\-\u2013\u2014\u2212~\u301c'
