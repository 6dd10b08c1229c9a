import { normalise } from './normalise.ts'

/** A run of Chinese characters, or a word of other letters and digits. */
const RUN = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu

/** What a text is found by, each once: its Chinese characters, alone and in bigrams, and its words. */
export function indexTokensOf(text: string): readonly string[] {
  return [...new Set([...tokensOf(text), ...(normalise(text).match(/\p{Script=Han}/gu) ?? [])])]
}

/**
 * The parts of a query that are compared one by one, each once: bigrams of Chinese characters (a single
 * character where it stands alone) and words.
 */
export function tokensOf(text: string): readonly string[] {
  const tokens = new Set<string>()
  for (const [run] of normalise(text).matchAll(RUN)) {
    for (const token of /\p{Script=Han}/u.test(run) ? bigrams(Array.from(run)) : [run]) tokens.add(token)
  }
  return [...tokens]
}

function bigrams(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}
