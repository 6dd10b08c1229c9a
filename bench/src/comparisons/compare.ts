import { checkAnswers } from './check-answers.ts'
import type { Contender } from '../contenders/contender.ts'
import type { Dataset } from '../data/dataset.ts'
import { measureLatency } from '../measure/latency.ts'
import { measureThroughput } from '../measure/throughput.ts'
import type { QuestionLists } from '../questions.ts'
import type { EngineReport } from '../report/report.ts'

/** How many requests a run sends. */
export interface Effort {
  /** Questions per operation whose answers are compared before anything is timed. */
  readonly checked: number
  readonly rounds: number
  readonly perRound: number
  readonly warmUp: number
  /** Seconds per operation with one client; once they are over, three rounds suffice. */
  readonly maxSeconds: number
  readonly clients: readonly number[]
  readonly throughputRounds: number
  readonly seconds: number
  /** How often each process is started. */
  readonly starts: number
}

export const FULL: Effort = {
  checked: 50,
  rounds: 20,
  perRound: 25,
  warmUp: 200,
  maxSeconds: 60,
  clients: [16, 64],
  throughputRounds: 3,
  seconds: 2,
  starts: 15,
}

export const QUICK: Effort = {
  checked: 10,
  rounds: 12,
  perRound: 8,
  warmUp: 40,
  maxSeconds: 5,
  clients: [16],
  throughputRounds: 1,
  seconds: 1,
  starts: 5,
}

/** Compares running contenders; the first one is ours. */
export async function compare(
  title: string,
  contenders: readonly Contender[],
  dataset: Dataset,
  questions: QuestionLists,
  effort: Effort,
  progress: (text: string) => void,
): Promise<EngineReport> {
  progress('comparing answers')
  const sameAnswers = await checkAnswers(contenders, questions, effort.checked)
  const latency = await measureLatency(contenders, () => questions, { ...effort, progress })
  const throughput = await measureThroughput(
    contenders.filter(({ process }) => process),
    questions,
    {
      clients: effort.clients,
      rounds: effort.throughputRounds,
      seconds: effort.seconds,
      progress,
    },
  )
  return {
    title,
    contenders: contenders.map(({ name }) => name),
    sameAnswers,
    nodes: dataset.nodes,
    relationships: dataset.relationships,
    latency,
    throughput,
  }
}
