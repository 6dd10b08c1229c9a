import { normalise } from './normalise.ts'

/** A run of Chinese characters, or a word of other letters and digits. */
const RUN = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu

/**
 * The parts of a text that are compared one by one, each once: bigrams of Chinese characters (a single
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
