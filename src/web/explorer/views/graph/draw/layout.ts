/** What the worker is given: nodes by their positions, edges by the ordinals of their nodes. */
export interface LayoutJob {
  readonly number: number
  /** x and y of each node in turn. */
  readonly positions: Float32Array
  /** Source and target of each edge in turn. */
  readonly edges: Uint32Array
  readonly iterations: number
}

/** What the worker answers from time to time. */
export interface LayoutProgress {
  readonly number: number
  readonly positions: Float32Array
  readonly finished: boolean
}

/** What happens while a layout is made. */
export interface LayoutListener {
  /** Positions of the nodes so far, x and y in turn. */
  (positions: Float32Array, finished: boolean): void
}

/** Makes layouts in a worker, so that the page stays free; a new one takes the place of the one at hand. */
export class Layout {
  readonly #worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  #number = 0
  #listener: LayoutListener | undefined

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<LayoutProgress>) => {
      if (data.number === this.#number) this.#listener?.(data.positions, data.finished)
    })
  }

  /** Starts a layout from these positions. */
  run(job: Omit<LayoutJob, 'number'>, listener: LayoutListener): void {
    this.#number += 1
    this.#listener = listener
    this.#worker.postMessage({ ...job, number: this.#number } satisfies LayoutJob)
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate()
  }
}
