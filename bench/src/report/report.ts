import type { PlanCacheUse } from '../../../src/graph/testing/neo4j-server.ts'
import type { Latency } from '../measure/latency.ts'
import type { Throughput } from '../measure/throughput.ts'

/** The results on one engine; the first contender is ours. */
export interface EngineReport {
  readonly title: string
  readonly contenders: readonly string[]
  /** Questions that all contenders answered alike. */
  readonly sameAnswers: number
  readonly nodes: number
  readonly relationships: number
  readonly latency: readonly Latency[]
  readonly throughput: readonly Throughput[]
  /** Use of the plan cache while ours ran every operation once more. */
  readonly planCache?: PlanCacheUse
}

/** Our latency on a graph of one of several sizes. */
export interface ScaleReport {
  readonly agencies: number
  readonly nodes: number
  readonly latency: readonly Latency[]
}

/** How late our event loop was under many clients. */
export interface EventLoopReport {
  readonly nodes: number
  readonly clients: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly most: number
}

/** The time from the start of a process to its first response, with the seed's graph. */
export interface StartReport {
  /** Medians in milliseconds. */
  readonly ours: number
  /** The embedded engine opens the same file and runs one statement. */
  readonly engine: number
  /** Node alone. */
  readonly node: number
}

/** Everything one run measured. */
export interface Report {
  readonly command: string
  readonly at: string
  readonly quick: boolean
  readonly machine: readonly (readonly [name: string, value: string])[]
  readonly versions: readonly (readonly [name: string, version: string])[]
  readonly engines: readonly EngineReport[]
  readonly scales: readonly ScaleReport[]
  readonly eventLoop?: EventLoopReport
  readonly start?: StartReport
}
