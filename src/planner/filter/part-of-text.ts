import { asText } from '../../graph/json.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import { type Read, once } from '../value.ts'

const OPERATORS: Readonly<Record<string, string>> = {
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
}

/** Whether a comparison is with a part of a text, and so ignores letter case and width. */
export function isPartOfText(operator: string): boolean {
  return operator in OPERATORS
}

/**
 * A comparison with a part of a text. Both sides are compared in small letters, which both engines make alike, and in
 * one width, which neither can make: of the stored text only those characters are narrowed that the part is made of,
 * and only where it has any of them.
 * @param stored Cypher that gives the text.
 */
export function partOfText(builder: StatementBuilder, stored: string, operator: string, read: Read): string {
  const asked = once((variables) => oneWidth(asText(read(variables))))
  const otherWidths = once((variables) => othersOf(asked(variables)))
  const part = builder.parameter(asked)
  const others = builder.parameter(otherWidths)
  const pattern = builder.parameter((variables) => patternOf(otherWidths(variables).map(([other]) => other)))
  const [text, pair] = [builder.variable(), builder.variable()]
  const small = `toLower(${stored})`
  const narrowed = `reduce(${text} = ${small}, ${pair} IN ${others} | replace(${text}, ${pair}[0], ${pair}[1]))`
  const has = `size(${others}) > 0 AND ${stored} =~ ${pattern}`
  return `CASE WHEN ${has} THEN ${narrowed} ELSE ${small} END ${OPERATORS[operator] ?? ''} ${part}`
}

/**
 * Characters of another width than they usually have, with what they usually are: `Ａ` is `A`, `ｶ` is `カ`. Half-width
 * katakana have their marks as a character of their own, so these pairs come first.
 */
const WIDTHS: readonly (readonly [other: string, usual: string])[] = [
  ...range(0xff66, 0xff9d).flatMap((kana) => [`${kana}ﾞ`, `${kana}ﾟ`]),
  '　',
  ...range(0xff01, 0xffee),
].flatMap((other) => {
  const usual = other.normalize('NFKC')
  return usual !== other && Array.from(usual).length === 1 ? [[other, usual] as const] : []
})

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

const USUAL = new Map(WIDTHS)
const OTHERS = new RegExp(WIDTHS.map(([other]) => other).join('|'), 'gu')

/** A text in small letters and in one width. */
function oneWidth(text: string): string {
  return text.replace(OTHERS, (other) => USUAL.get(other) ?? other).toLowerCase()
}

/** The same of small letters, with what has to be in a text for it to matter: a mark belongs to its character. */
const SMALL = [...new Map(WIDTHS.map(([other, usual]) => [other.toLowerCase(), usual.toLowerCase()]))].map(
  ([other, usual]) => ({ pair: [other, usual] as const, parts: [usual, usual.normalize('NFD').charAt(0)] }),
)

/** In what other widths characters of a text in small letters may be. */
function othersOf(text: string): (readonly [other: string, usual: string])[] {
  return SMALL.filter(({ parts }) => parts.some((part) => text.includes(part))).map(({ pair }) => pair)
}

/** A regular expression for texts that have one of these characters, as a small letter or a capital. */
function patternOf(others: readonly string[]): string {
  const characters = others.flatMap((other) => [other.charAt(0), other.charAt(0).toUpperCase()])
  return characters.length === 0 ? '' : `(?s).*[${[...new Set(characters)].join('')}].*`
}
