/**
 * A Zipf–Mandelbrot distribution: the item of rank r has weight 1 / (r + offset). The offset grows with the number of
 * items, which keeps the ratio of the largest item to the average independent of the size of the graph, and every
 * item small enough for memory.
 */
export class Skew {
  /** Cumulative weights, by rank. */
  readonly #sums: Float64Array

  constructor(count: number) {
    this.#sums = new Float64Array(count)
    let sum = 0
    for (let rank = 0; rank < count; rank++) {
      sum += 1 / (rank + 1 + count / 100)
      this.#sums[rank] = sum
    }
  }

  /** The rank at a share in [0, 1). */
  rankAt(share: number): number {
    return firstAbove(this.#sums, share * (this.#sums.at(-1) ?? 0))
  }

  /** Distributes `total` over the ranks. */
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

/** The index of the first element greater than `wanted`; binary search. */
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
