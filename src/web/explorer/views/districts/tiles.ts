/** Where the tile of a district stands: columns from west to east, rows from north to south, both from 1. */
export interface Tile {
  readonly column: number
  readonly row: number
}

/** Shanghai's districts by their GB/T 2260 codes, about as they lie to each other. */
export const TILES: Readonly<Record<string, Tile>> = {
  '310151': { column: 4, row: 1 },
  '310114': { column: 1, row: 2 },
  '310113': { column: 3, row: 2 },
  '310107': { column: 2, row: 3 },
  '310106': { column: 3, row: 3 },
  '310109': { column: 4, row: 3 },
  '310110': { column: 5, row: 3 },
  '310118': { column: 1, row: 4 },
  '310105': { column: 2, row: 4 },
  '310101': { column: 3, row: 4 },
  '310115': { column: 4, row: 4 },
  '310117': { column: 1, row: 5 },
  '310112': { column: 2, row: 5 },
  '310104': { column: 3, row: 5 },
  '310116': { column: 2, row: 6 },
  '310120': { column: 3, row: 6 },
}

/**
 * How strongly a tile is shaded, from 0 to 1: its number as a share of the largest.
 * @param most the largest number; 0 where there is none at all.
 */
export function shadeOf(count: number, most: number): number {
  return most === 0 ? 0 : count / most
}
