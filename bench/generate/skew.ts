/**
 * Shares as Zipf and Mandelbrot found them: the item of rank r has a weight of 1 / (r + offset). The offset grows
 * with the number of items, so that the largest item is as many times larger than the average in a large graph
 * as in a small one, and one item always fits into memory.
 */
export class Skew {
  /** Sums of the weights up to and with each rank. */
  readonly #sums: Float64Array

  constructor(count: number) {
    this.#sums = new Float64Array(count)
    let sum = 0
    for (let rank = 0; rank < count; rank++) {
      sum += 1 / (rank + 1 + count / 100)
      this.#sums[rank] = sum
    }
  }

  /** The rank that a number from 0 to 1 falls on. */
  rankAt(share: number): number {
    return firstAbove(this.#sums, share * (this.#sums.at(-1) ?? 0))
  }

  /** How many of `total` each rank has. */
  divide(total: number): number[] {
    const all = this.#sums.at(-1) ?? 1
    let before = 0
    return Array.from(this.#sums, (sum) => {
      const until = Math.round((sum / all) * total)
      const own = until - before
      before = until
      return own
    })
  }
}

/** The index of the first of ascending numbers that is larger. */
export function firstAbove(ascending: ArrayLike<number>, wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
