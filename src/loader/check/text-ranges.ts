import type { Range } from '../../citation.ts'

/** Where the lines of a text that are not empty start and end: the passages of a source. */
export function linesOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}

/** Every place where `wanted` stands in a text; places may overlap. */
export function occurrencesOf(wanted: string, text: string): Range[] {
  const places: Range[] = []
  if (wanted === '') return places
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    places.push({ start, end: start + wanted.length })
  }
  return places
}
