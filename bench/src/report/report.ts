import type { PlanCacheUse } from '../../../src/graph/testing/neo4j-server.ts'
import type { Latency } from '../measure/latency.ts'
import type { Throughput } from '../measure/throughput.ts'

/** What was measured on one engine; the first contender is ours. */
export interface EngineReport {
  readonly title: string
  readonly contenders: readonly string[]
  /** Questions to which all gave the same answer. */
  readonly sameAnswers: number
  readonly nodes: number
  readonly relationships: number
  readonly latency: readonly Latency[]
  readonly throughput: readonly Throughput[]
  /** Of the statements of ours while all operations were asked once more. */
  readonly planCache?: PlanCacheUse
}

/** What ours took for the same operations in graphs of several sizes. */
export interface ScaleReport {
  readonly agencies: number
  readonly nodes: number
  readonly latency: readonly Latency[]
}

/** How long the event loop of ours was held while many clients asked. */
export interface EventLoopReport {
  readonly nodes: number
  readonly clients: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly most: number
}

/** How long it takes from the start of a process to its first answer, with the graph of the seed. */
export interface StartReport {
  /** Medians in milliseconds. */
  readonly ours: number
  /** Opens the same file with the embedded engine and runs one statement. */
  readonly engine: number
  /** Node alone. */
  readonly node: number
}

/** All that one run measured. */
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
