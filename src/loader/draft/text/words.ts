import type { Range } from '../../../citation.ts'

/** A word with its part of speech, as jieba names it: `n`, `v`, `ns`, `m`. */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

/** Cuts a text into words; what they are joined to is the text again. */
export type Segmenter = (text: string) => readonly TaggedWord[]

export interface Word extends Range, TaggedWord {}

/** The words of a text by position. */
export class Words {
  readonly list: readonly Word[]
  /** Index of the word at each position. */
  readonly #at: readonly number[]

  constructor(folded: string, segment: Segmenter) {
    const list: Word[] = []
    const at: number[] = []
    let start = 0
    for (const { word, tag } of segment(folded)) {
      list.push({ word, tag, start, end: start + word.length })
      for (let offset = 0; offset < word.length; offset++) at.push(list.length - 1)
      start += word.length
    }
    this.list = list
    this.#at = at
  }

  /** The word that a position is in; undefined past the end. */
  at(position: number): Word | undefined {
    const index = this.#at[position]
    return index === undefined ? undefined : this.list[index]
  }

  /** The word that ends where a position is, or before it where the position is inside a word. */
  before(position: number): Word | undefined {
    const index = this.#at[position] ?? this.list.length
    return this.list[index - 1]
  }

  /** Whether a word begins at a position. */
  startsAt(position: number): boolean {
    return this.at(position)?.start === position
  }
}
