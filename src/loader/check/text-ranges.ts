import type { Range } from '../../citation.ts'

/** The ranges of the non-blank lines of a text: the passages of a source. */
export function linesOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}

/** Every range of a text that equals `wanted`; they may overlap. */
export function occurrencesOf(wanted: string, text: string): Range[] {
  const ranges: Range[] = []
  if (wanted === '') return ranges
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    ranges.push({ start, end: start + wanted.length })
  }
  return ranges
}
