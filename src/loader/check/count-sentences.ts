import type { Range } from '../../citation.ts'
import { toOneWidth } from '../../figures/marks.ts'
import type { SeedSource } from '../seed.ts'
import type { SourceEvidence } from './source-evidence.ts'

/** A sentence with its mark, and the quotation mark that may follow. */
const SENTENCE = /[^\u3002!?]+(?:[\u3002!?]+[\u201d)]?|$)/g
const LETTER = /[\p{L}\p{N}]/u

/** Where the sentences of a passage stand. */
export function sentencesOf(text: string, { start, end }: Range): Range[] {
  return [...toOneWidth(text.slice(start, end)).matchAll(SENTENCE)]
    .filter(([sentence]) => LETTER.test(sentence))
    .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
}

/** Counts the sentences of a source, headings aside, and those in which something is cited. */
export function countSentences(
  { passages }: SeedSource,
  text: string,
  { nodes, relationships }: SourceEvidence,
): { found: number; cited: number } {
  const cited = new Uint8Array(text.length)
  for (const { citation } of [...nodes, ...relationships]) cited.fill(1, citation.start, citation.end)
  const sentences = passages
    .filter(({ kind }) => kind !== 'HEADING')
    .flatMap((passage) => sentencesOf(text, passage))
    .map(({ start, end }) => cited.subarray(start, end))
  return { found: sentences.length, cited: sentences.filter((one) => one.includes(1)).length }
}
