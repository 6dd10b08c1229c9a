import { stringify } from 'csv-stringify/browser/esm/sync'
import type { FigureFragment } from '../../generated/graphql.ts'

/** Figures as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf(outcomes: readonly FigureFragment[]): string {
  const rows = outcomes.map(({ period, evidence, ...outcome }) => ({
    ...outcome,
    periodStart: period?.start,
    periodEnd: period?.end,
    evidence: evidence.map(({ source, start, end }) => `${source.id}#char=${start},${end}`).join(' '),
  }))
  return `\uFEFF${stringify(rows, { header: true, columns: COLUMNS, record_delimiter: '\r\n' })}`
}

const COLUMNS = [
  ...['id', 'name', 'nameEn', 'kind', 'measure', 'direction', 'raw', 'comparator'],
  ...['value', 'valueMin', 'valueMax', 'unit', 'periodStart', 'periodEnd', 'evidence'],
]
