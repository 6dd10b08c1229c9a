/** An exact decimal number: `coefficient` divided by ten to the power of `fraction`. */
export interface Decimal {
  readonly coefficient: bigint
  readonly fraction: number
}

export const ZERO: Decimal = { coefficient: 0n, fraction: 0 }

/** Parses digits with an optional fraction and thousands separators: `6872.11`, `1,367`. */
export function parseDecimal(text: string): Decimal | undefined {
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return undefined
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
  return { coefficient: BigInt(whole + fraction), fraction: fraction.length }
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const fraction = Math.max(a.fraction, b.fraction)
  return { coefficient: at(a, fraction) + at(b, fraction), fraction }
}

export function times(a: Decimal, factor: bigint): Decimal {
  return { coefficient: a.coefficient * factor, fraction: a.fraction }
}

/** The product of two numbers. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, fraction: a.fraction + b.fraction }
}

/** What one is worth in the place of the last digit that is not zero: 100 of 800, 0.1 of 1.20. */
export function lastPlaceOf({ coefficient, fraction }: Decimal): Decimal {
  const zeros = /0*$/.exec(coefficient.toString())?.[0].length ?? 0
  return coefficient === 0n ? ZERO : { coefficient: 10n ** BigInt(zeros), fraction }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const fraction = Math.max(a.fraction, b.fraction)
  return at(a, fraction) < at(b, fraction)
}

/**
 * Converts to a number with the same digits.
 * @throws RangeError if a 64-bit number cannot hold all digits.
 */
export function toNumber(decimal: Decimal): number {
  const text = toText(decimal)
  const number = Number(text)
  // A double preserves fifteen significant digits.
  if (text.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length > 15) {
    throw new RangeError(`${text} has more than 15 significant digits`)
  }
  return number
}

function toText({ coefficient, fraction }: Decimal): string {
  if (coefficient < 0n) return `-${toText({ coefficient: -coefficient, fraction })}`
  const digits = coefficient.toString().padStart(fraction + 1, '0')
  const whole = digits.slice(0, digits.length - fraction)
  return fraction === 0 ? whole : `${whole}.${digits.slice(-fraction)}`
}

function at(decimal: Decimal, fraction: number): bigint {
  return decimal.coefficient * 10n ** BigInt(fraction - decimal.fraction)
}
