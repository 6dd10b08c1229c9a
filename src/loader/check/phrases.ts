import type { Range } from '../../citation.ts'

/** Texts to be found all at once, in time linear to what is searched. */
export class Phrases {
  readonly #texts: ReadonlySet<string>
  /** Lengths of the texts by the two characters they begin with. */
  readonly #lengths = new Map<number, number[]>()

  constructor(texts: Iterable<string>) {
    this.#texts = new Set(texts)
    for (const text of this.#texts) {
      if (text === '') continue
      const key = keyAt(text, 0, text.length)
      const lengths = this.#lengths.get(key) ?? []
      if (!lengths.includes(text.length)) this.#lengths.set(key, [...lengths, text.length])
    }
  }

  /** Every range of `text` that equals one of the texts; they may overlap. */
  occurrencesIn(text: string): Range[] {
    const ranges: Range[] = []
    const find = (start: number, key: number): void => {
      for (const length of this.#lengths.get(key) ?? []) {
        if (this.#texts.has(text.slice(start, start + length)) && start + length <= text.length)
          ranges.push({ start, end: start + length })
      }
    }
    for (let start = 0; start < text.length; start++) {
      find(start, keyAt(text, start, 1))
      if (start + 1 < text.length) find(start, keyAt(text, start, 2))
    }
    return ranges
  }
}

/** One or two UTF-16 code units as a number. */
function keyAt(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start)
  return length < 2 ? first : (first + 1) * 0x10000 + text.charCodeAt(start + 1)
}
