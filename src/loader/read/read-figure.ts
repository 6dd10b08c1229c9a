import type { Json } from '../../graph/port.ts'
import { FigureError, parseFigure } from '../figures/figure.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation } from '../seed.ts'
import type { StatedProperties } from './read-properties.ts'
import { valueOf } from './yaml-fields.ts'
import type { YamlMap } from './yaml-tree.ts'

/** Properties of an outcome that follow from `raw`. */
export const FIGURE_PROPERTIES: readonly string[] = ['value', 'valueMin', 'valueMax', 'comparator']

/**
 * Derives value, unit and comparator of an outcome from `raw`.
 * @param map the record, for the places of diagnostics.
 * @param properties what it says itself.
 * @param figure where `raw` stands in the source.
 * @returns the properties with the derived ones.
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
    if (value) diagnostics.add(value.at, `${key} of ${what} follows from raw: leave it out`)
  }
  const qualitative = properties['measure'] === 'QUALITATIVE'
  if (typeof raw !== 'string') {
    if (figure)
      diagnostics.add(figure.at, `${what} has figure but no raw: copy the figure as the source prints it`)
    if (!qualitative && properties['measure'] !== undefined && !stated.has('raw')) {
      diagnostics.add(at, `${what} has no raw: a result told without a figure has measure: QUALITATIVE`)
    }
    return { ...properties }
  }
  if (qualitative) diagnostics.add(at, `${what} has raw, so its measure cannot be QUALITATIVE`)
  if (figure) checkPlace(raw, what, figure, citations, diagnostics)
  else
    diagnostics.add(at, `${what} has raw but no figure: say where exactly it stands, such as figure: '12,18'`)
  try {
    const { value, valueMin, valueMax, unit, comparator } = parseFigure(raw)
    const word = properties['unit'] ?? unit
    if (word === null) diagnostics.add(at, `${what}: "${raw}" has no unit: add unit`)
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

function checkPlace(
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
      `figure of ${what} covers ${length} characters, but raw "${raw}" has ${raw.length}: they should be the same text`,
    )
  }
  const inside = citations.some((citation) => citation.start <= figure.start && figure.end <= citation.end)
  if (!inside && citations.length > 0) {
    const ranges = citations.map(({ start, end }) => `'${start},${end}'`).join(' and ')
    diagnostics.add(figure.at, `figure of ${what} lies outside its char, ${ranges}`)
  }
}
