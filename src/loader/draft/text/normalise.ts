import { toNumeralText } from '../../../figures/numeral.ts'
import type { At, NormalisationReport } from '../model.ts'

/** A text as it is cited, and the same in one width for reading; both have the same positions. */
export interface NormalText {
  /** Without byte order mark and carriage returns; positions count here. */
  readonly text: string
  /** In one width, traditional characters of numbers simplified. */
  readonly folded: string
  readonly report: NormalisationReport
}

const BYTE_ORDER_MARK = '\ufeff'
const SPACED_NUMBER = /(?<=\d)[ \u00a0\u2009\u202f]+(?=[\d十百千万亿]|[元%个家人])/g

/**
 * Takes off what no text is cited with, a byte order mark and carriage returns, and folds widths for reading. Spaces
 * inside numbers stay, since the text as published is what is cited; the report has their positions.
 */
export function normalise(raw: string): NormalText {
  const byteOrderMark = raw.startsWith(BYTE_ORDER_MARK)
  const unmarked = byteOrderMark ? raw.slice(1) : raw
  const carriageReturns = unmarked.split('\r').length - 1
  const text = unmarked.replace(/\r\n?/g, '\n')
  const folded = toNumeralText(text)
  const spacedNumbers = [...folded.matchAll(SPACED_NUMBER)].map(({ index, 0: spaces }): At => [
    index,
    index + spaces.length,
  ])
  return { text, folded, report: { byteOrderMark, carriageReturns, spacedNumbers } }
}
