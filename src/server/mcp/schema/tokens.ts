/** Tokens that the answer of `schema` takes at most. */
export const SCHEMA_TOKENS = 2000

/**
 * How many tokens a text takes of a model, counted to be rather too many: three ASCII characters are one token
 * (tokenizers of today make one of three to four), any other character is one and a half.
 */
export function tokensOf(text: string): number {
  const ascii = text.replace(/\P{ASCII}/gu, '').length
  return Math.ceil(ascii / 3 + 1.5 * (text.length - ascii))
}
