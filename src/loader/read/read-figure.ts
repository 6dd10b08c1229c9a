import { printRange } from '../../citation.ts'
import type { Json } from '../../graph/port.ts'
import { FigureError, parseFigure } from '../../figures/figure.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation } from '../seed.ts'
import type { StatedProperties } from './read-properties.ts'
import { valueOf } from './yaml-fields.ts'
import type { YamlMap } from './yaml-tree.ts'

/** Properties of an outcome that are derived from `raw`. */
export const FIGURE_PROPERTIES: readonly string[] = ['value', 'valueMin', 'valueMax', 'comparator']

/**
 * Derives value, unit and comparator of an outcome from `raw`.
 * @param map the record, for the locations of diagnostics.
 * @param properties the properties it states.
 * @param figure the range of `raw` in the source.
 * @returns stated and derived properties.
 */
export function deriveFigure(
  map: YamlMap,
  what: string,
  { read: properties, stated }: StatedProperties,
  figure: SeedCitation | undefined,
  citations: readonly SeedCitation[],
  diagnostics: Diagnostics,
): Record<string, Json> {
  const raw = properties['raw']
  const at = valueOf(map, 'raw')?.at ?? map.at
  for (const key of FIGURE_PROPERTIES) {
    const value = valueOf(map, key)
    if (value) diagnostics.add(value.at, `${key} of ${what} is derived from raw; leave it out`)
  }
  const qualitative = properties['measure'] === 'QUALITATIVE'
  if (typeof raw !== 'string') {
    if (figure) diagnostics.add(figure.at, `${what} has figure but lacks raw; copy the figure as printed`)
    if (!qualitative && properties['measure'] !== undefined && !stated.has('raw')) {
      diagnostics.add(at, `${what} lacks raw; without a figure, measure must be QUALITATIVE`)
    }
    return { ...properties }
  }
  if (qualitative) diagnostics.add(at, `${what} has raw; measure cannot be QUALITATIVE`)
  if (figure) checkCitation(raw, what, figure, citations, diagnostics)
  else diagnostics.add(at, `${what} has raw but lacks figure; cite it, for example figure: '12,18'`)
  try {
    const { value, valueMin, valueMax, unit, comparator } = parseFigure(raw)
    const word = properties['unit'] ?? unit
    // By a half, to a quarter, threefold: ratios may have none.
    if (word === null && properties['measure'] === 'LEVEL')
      diagnostics.add(at, `${what}: "${raw}" has no unit; add unit`)
    return {
      ...properties,
      ...(value === null ? {} : { value }),
      ...(valueMin === null ? {} : { valueMin }),
      ...(valueMax === null ? {} : { valueMax }),
      ...(word === null ? {} : { unit: word }),
      comparator,
    }
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    diagnostics.add(at, `${what}: ${error.message}`)
    return { ...properties }
  }
}

function checkCitation(
  raw: string,
  what: string,
  figure: SeedCitation,
  citations: readonly SeedCitation[],
  diagnostics: Diagnostics,
): void {
  const length = figure.end - figure.start
  if (length !== raw.length) {
    diagnostics.add(
      figure.at,
      `figure of ${what} has ${length} characters, but raw "${raw}" has ${raw.length}`,
    )
  }
  const inside = citations.some((citation) => citation.start <= figure.start && figure.end <= citation.end)
  if (!inside && citations.length > 0) {
    const ranges = citations.map((citation) => `'${printRange(citation)}'`).join(' and ')
    diagnostics.add(figure.at, `figure of ${what} is outside its char, ${ranges}`)
  }
}
