import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../../../project-root.ts'
import type { DraftState } from '../file/model.ts'
import type { Proof } from './prove.ts'

/** What the thread is asked. */
export interface ProofRequest {
  readonly number: number
  readonly state: DraftState
  readonly withOthers: boolean
}

/** What the thread answers: a proof, or why there is none. */
export interface ProofAnswer {
  readonly number: number
  readonly proof?: Proof
  readonly failure?: string
}

interface Waiting {
  readonly resolve: (proof: Proof) => void
  readonly reject: (error: Error) => void
}

/** Of the build, wherever this runs: a thread reads no TypeScript. */
const WORKER = join(projectRoot, 'dist/src/loader/draft/review/prove-worker.js')

/** Compiles and checks in a thread of its own, so that no decision waits for it. */
export class Prover {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  /** Why there is no thread any more. */
  #ended: Error | undefined

  /** @param root where `seed/` is. */
  constructor(root: string, slug: string, text: string) {
    // Options of the process are not for a thread.
    this.#worker = new Worker(WORKER, { workerData: { root, slug, text }, execArgv: [] })
    this.#worker.unref()
    this.#worker.on('message', ({ number, proof, failure }: ProofAnswer) => {
      const waiting = this.#waiting.get(number)
      this.#waiting.delete(number)
      if (proof) waiting?.resolve(proof)
      else waiting?.reject(new Error(failure))
    })
    this.#worker.on('error', (error) => {
      this.#end(error)
    })
    this.#worker.on('exit', () => {
      this.#end(new Error('the thread that checks has ended'))
    })
  }

  /**
   * @param withOthers whether other bulletins are read as well.
   * @throws Error where the seed or what was compiled before cannot be read.
   */
  prove(state: DraftState, withOthers: boolean): Promise<Proof> {
    if (this.#ended) return Promise.reject(this.#ended)
    const number = ++this.#number
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      const request: ProofRequest = { number, state, withOthers }
      this.#worker.postMessage(request)
    })
  }

  async close(): Promise<void> {
    this.#waiting.clear()
    await this.#worker.terminate()
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
