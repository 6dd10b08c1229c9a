import type { Range } from '../../citation.ts'
import { toOneWidth } from '../../figures/marks.ts'
import { linesOf, occurrencesOf } from './text-ranges.ts'

/** An occurrence of a text in a source. */
export interface Occurrence extends Range {
  /** Name of the file. */
  readonly file: string
  /** Number of the passage; undefined if the occurrence spans several. */
  readonly passage: number | undefined
}

/** Finds every occurrence of `wanted` in texts, full-width or not, so that an author can cite it. */
export function locate(
  wanted: string,
  texts: readonly { readonly name: string; readonly text: string }[],
): Occurrence[] {
  return texts.flatMap(({ name, text }) => {
    const lines = linesOf(text)
    return occurrencesOf(toOneWidth(wanted), toOneWidth(text)).map(({ start, end }) => {
      const line = lines.findIndex((one) => one.start <= start && end <= one.end)
      return { file: name, start, end, passage: line < 0 ? undefined : line + 1 }
    })
  })
}
