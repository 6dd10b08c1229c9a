import { KINDS, type Kind } from '../../../ontology.ts'

/** The colours of the page that a drawing needs, as `#rrggbb`. */
export interface Palette {
  readonly kinds: ReadonlyMap<Kind, string>
  readonly background: string
  readonly surface: string
  readonly line: string
  readonly edge: string
  readonly text: string
  readonly textSoft: string
  readonly accent: string
  /** The fonts of the page. */
  readonly font: string
}

/** Reads the colours of the theme that the page shows. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(`--color-${name}`).trim()
  const kinds = new Map<Kind, string>(KINDS.map((kind) => [kind, colour(kind)]))
  return {
    kinds,
    background: colour('background'),
    surface: colour('surface'),
    line: colour('line'),
    edge: mix(colour('line-strong'), colour('surface'), 0.55),
    text: colour('text'),
    textSoft: colour('text-soft'),
    accent: colour('accent'),
    font: style.getPropertyValue('--font-text').trim(),
  }
}

/** A colour between two, `share` of the first: WebGL blends no half transparent edges well. */
export function mix(colour: string, other: string, share: number): string {
  const [first, second] = [channels(colour), channels(other)]
  const mixed = first.map((value, index) => Math.round(value * share + (second[index] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue of `#rrggbb`, or of `#rgb`, to which a bundler shortens it. */
function channels(colour: string): readonly number[] {
  const digits = colour.slice(1)
  const size = digits.length / 3
  return [0, 1, 2].map((at) => {
    const channel = digits.slice(at * size, (at + 1) * size)
    return Number.parseInt(size === 1 ? channel.repeat(2) : channel, 16)
  })
}
