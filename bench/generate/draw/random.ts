/** A random number generator: the same keys give the same draws on every machine. */
export class Random {
  #state: number

  /** @param keys integers that name what is drawn: the seed, the kind of thing, its number. */
  constructor(...keys: readonly number[]) {
    this.#state = keys.reduce((state, key) => scramble(state ^ Math.imul(key + 1, 0x9e3779b1)), 0x2545f491)
  }

  /** A number in [0, 1), by splitmix32. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    return (scramble(this.#state) >>> 0) / 4294967296
  }

  /** An integer in [0, count). */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
}

function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) | 0
}
