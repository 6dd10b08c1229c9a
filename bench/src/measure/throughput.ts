import type { Contender } from '../contenders/contender.ts'
import { createClient } from '../http.ts'
import { OPERATIONS, type Operation } from '../operations.ts'
import type { QuestionLists } from '../questions.ts'
import { cpuSeconds } from './cpu.ts'
import { median, rotated } from './statistics.ts'

/** How many clients run each operation, and for how long. */
export interface ThroughputOptions {
  readonly clients: readonly number[]
  readonly rounds: number
  /** Per operation, contender and round. */
  readonly seconds: number
  readonly progress: (text: string) => void
}

/** The throughput of one contender for one operation with many clients. */
export interface Throughput {
  readonly contender: string
  readonly operation: Operation
  readonly clients: number
  /** Median of the rounds. */
  readonly perSecond: number
  /** Requests per CPU second of API and database, one value per round. */
  readonly perCpuSecond: readonly number[]
}

/** Clients send requests without a pause, one at a time each; contenders take turns within each round. */
export async function measureThroughput(
  contenders: readonly Contender[],
  questions: QuestionLists,
  options: ThroughputOptions,
): Promise<readonly Throughput[]> {
  const results: Throughput[] = []
  for (const clients of options.clients) {
    for (const operation of OPERATIONS) {
      const asked = contenders
        .filter(({ answers }) => answers.includes(operation))
        .map((contender) => ({
          contender,
          asks: questions[operation].map((question) => contender.prepare(question)),
          perSecond: new Array<number>(),
          perCpuSecond: new Array<number>(),
        }))
      for (let round = 0; round < options.rounds; round++) {
        for (const { contender, asks, perSecond, perCpuSecond } of rotated(asked, round)) {
          options.progress(
            `${operation}: ${clients} clients, round ${round + 1} of ${options.rounds}, ${contender.name}`,
          )
          const pids = (): readonly number[] => pidsOf(contender)
          await drive(asks, clients, options.seconds / 4)
          const [cpu, began] = [cpuSeconds(pids()), performance.now()]
          const count = await drive(asks, clients, options.seconds)
          perSecond.push((count / (performance.now() - began)) * 1000)
          perCpuSecond.push(count / (cpuSeconds(pids()) - cpu))
        }
      }
      for (const { contender, perSecond, perCpuSecond } of asked) {
        results.push({
          contender: contender.name,
          operation,
          clients,
          perSecond: median(perSecond),
          perCpuSecond,
        })
      }
    }
  }
  return results
}

function pidsOf({ process }: Contender): readonly number[] {
  return process ? [process.api, ...process.database()] : []
}

/** Sends requests for a number of seconds. @returns how many were answered. */
export async function drive(
  asks: readonly ReturnType<Contender['prepare']>[],
  clients: number,
  seconds: number,
): Promise<number> {
  const client = createClient(clients)
  const until = performance.now() + seconds * 1000
  let count = 0
  let next = 0
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const ask = asks[next++ % asks.length]
      if (!ask) throw new Error('there are no questions')
      await ask(client)
      count++
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, one))
  } finally {
    client.close()
  }
  return count
}
