import type { Contender } from '../contenders/contender.ts'
import { createClient } from '../http.ts'
import { OPERATIONS, type Operation } from '../operations.ts'
import type { QuestionLists } from '../questions.ts'
import { median, quantile, rotated } from './statistics.ts'

/** How often each operation runs. */
export interface LatencyOptions {
  readonly rounds: number
  /** Sequential questions per operation, contender and round. */
  readonly perRound: number
  /** Questions before anything is measured. */
  readonly warmUp: number
  /** Seconds after which an operation gets no further round, once it has had three; also limits warming up. */
  readonly maxSeconds: number
  readonly progress: (text: string) => void
}

/** The latency of one contender for one operation with one client. */
export interface Latency {
  readonly contender: string
  readonly operation: Operation
  /** In milliseconds. */
  readonly p50: number
  readonly p95: number
  /** The median of each round, in milliseconds. */
  readonly rounds: readonly number[]
  /** Average size of a response. */
  readonly bytes: number
}

/**
 * Sends one question at a time. In each round every contender gets the same questions, and each round starts with
 * another contender.
 * @param questionsOf usually the same for all.
 */
export async function measureLatency(
  contenders: readonly Contender[],
  questionsOf: (contender: Contender) => QuestionLists,
  options: LatencyOptions,
  operations: readonly Operation[] = OPERATIONS,
): Promise<readonly Latency[]> {
  const client = createClient(1)
  const taken = new Map<string, { rounds: number[][]; bytes: number }>()
  try {
    for (const operation of operations) {
      const asked = contenders
        .filter(({ answers }) => answers.includes(operation))
        .map((contender) => {
          const times = { rounds: [], bytes: 0 }
          taken.set(`${contender.name} ${operation}`, times)
          return {
            times,
            asks: questionsOf(contender)[operation].map((question) => contender.prepare(question)),
            contender,
          }
        })
      const run = async (count: number, from: number, round?: number): Promise<void> => {
        for (const { times, asks } of rotated(asked, round ?? 0)) {
          const milliseconds: number[] = []
          const until = performance.now() + (options.maxSeconds * 1000) / asked.length
          for (let index = from; index < from + count; index++) {
            if (round === undefined && performance.now() > until) break
            const ask = asks[index % asks.length]
            if (!ask) throw new Error(`there is no question for ${operation}`)
            const before = performance.now()
            const bodies = await ask(client)
            milliseconds.push(performance.now() - before)
            if (round !== undefined) times.bytes += bodies.reduce((sum, body) => sum + body.length, 0)
          }
          if (round !== undefined) add(times, milliseconds)
        }
      }
      options.progress(`${operation}: warming up`)
      await run(options.warmUp, 0)
      const until = performance.now() + options.maxSeconds * 1000
      for (let round = 0; round < options.rounds; round++) {
        if (round >= 3 && performance.now() > until) break
        options.progress(`${operation}: round ${round + 1} of ${options.rounds}`)
        await run(options.perRound, options.warmUp + round * options.perRound, round)
      }
    }
  } finally {
    client.close()
  }
  return operations.flatMap((operation) =>
    contenders.flatMap(({ name }) => {
      const times = taken.get(`${name} ${operation}`)
      if (!times) return []
      const all = times.rounds.flat()
      return {
        contender: name,
        operation,
        p50: median(all),
        p95: quantile(all, 0.95),
        rounds: times.rounds.map(median),
        bytes: Math.round(times.bytes / all.length),
      }
    }),
  )
}

function add({ rounds }: { rounds: number[][] }, milliseconds: number[]): void {
  rounds.push(milliseconds)
}
