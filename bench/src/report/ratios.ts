import { ratio } from '../measure/statistics.ts'
import type { Operation } from '../operations.ts'
import type { EngineReport } from './report.ts'

/** The latency of a contender for an operation; undefined if it does not support it. */
export function latencyOf(
  { latency }: EngineReport,
  name: string,
  operation: Operation,
): EngineReport['latency'][number] | undefined {
  return latency.find((one) => one.contender === name && one.operation === operation)
}

/** Our latency divided by a peer's, the median over the rounds. */
export function latencyRatio(engine: EngineReport, ours: string, peer: string, operation: Operation): number {
  const [one, other] = [latencyOf(engine, ours, operation), latencyOf(engine, peer, operation)]
  return one && other ? ratio(one.rounds, other.rounds) : NaN
}

/** The numbers of clients the throughput was measured with. */
export function clientsOf({ throughput }: EngineReport): readonly number[] {
  return [...new Set(throughput.map(({ clients }) => clients))]
}

/** The throughput of a contender for an operation with a number of clients. */
export function throughputOf(
  { throughput }: EngineReport,
  name: string,
  operation: Operation,
  clients: number,
): EngineReport['throughput'][number] | undefined {
  return throughput.find(
    (one) => one.contender === name && one.operation === operation && one.clients === clients,
  )
}

/** Our CPU time per request divided by a peer's. */
export function cpuRatio(
  engine: EngineReport,
  ours: string,
  peer: string,
  operation: Operation,
  clients: number,
): number {
  const one = throughputOf(engine, ours, operation, clients)
  const other = throughputOf(engine, peer, operation, clients)
  return one && other ? ratio(other.perCpuSecond, one.perCpuSecond) : NaN
}
