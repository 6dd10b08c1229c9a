/** A colour as red, green and blue, each from 0 to 1. */
type Colour = readonly [number, number, number]

/** The least contrast of text (WCAG 2.2, 1.4.3), and the background that gives the least of it in each theme. */
export const CONTRAST = 4.5
export const BACKGROUNDS = { light: '#f2f0ea', dark: '#1e2024' } as const

/** A theme of the pages. */
export type Theme = keyof typeof BACKGROUNDS

/**
 * The colour of a kind that `theme.css` does not name, as `#rrggbb`: its hue follows from the name, and it is as
 * dark, or in the dark theme as light, as text has to be.
 */
export function colourOf(kind: string, theme: Theme): string {
  const hue = Array.from(kind).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  const step = theme === 'light' ? -0.01 : 0.01
  let lightness = 0.5
  while (contrast(hexOf(hue, lightness), BACKGROUNDS[theme]) < CONTRAST) lightness += step
  return hexOf(hue, lightness)
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(channels(one)), luminance(channels(other))].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function channels(hex: string): Colour {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

/** A colour of half saturation (CSS Color 4, HSL to sRGB). */
function hexOf(hue: number, lightness: number): string {
  const channel = (offset: number): string => {
    const k = (offset + hue / 30) % 12
    const value =
      lightness - 0.5 * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
