import { toOneWidth } from '../../figures/marks.ts'
import type { SeedSource } from '../seed.ts'
import type { SourceEvidence } from './source-evidence.ts'

/** A sentence with its mark, and the quotation mark that may follow. */
const SENTENCE = /[^\u3002!?]+(?:[\u3002!?]+[\u201d)]?|$)/g
const LETTER = /[\p{L}\p{N}]/u

/** Counts the sentences of a source, headings aside, and those in which something is cited. */
export function countSentences(
  { passages }: SeedSource,
  text: string,
  { nodes, relationships }: SourceEvidence,
): { found: number; cited: number } {
  const content = toOneWidth(text)
  const cited = new Uint8Array(text.length)
  for (const { citation } of [...nodes, ...relationships]) cited.fill(1, citation.start, citation.end)
  const sentences = passages
    .filter(({ kind }) => kind !== 'HEADING')
    .flatMap(({ start, end }) =>
      [...content.slice(start, end).matchAll(SENTENCE)]
        .filter(([sentence]) => LETTER.test(sentence))
        .map(({ index, 0: sentence }) => cited.subarray(start + index, start + index + sentence.length)),
    )
  return { found: sentences.length, cited: sentences.filter((one) => one.includes(1)).length }
}
