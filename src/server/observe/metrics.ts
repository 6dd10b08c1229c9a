import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { BoundedNames } from './bounded-names.ts'

/** What the gauges read at a scrape. */
export interface MetricsSources {
  readonly engine: string
  /** When the current revision was loaded; null where unknown. */
  readonly loadedAt: () => Promise<string | null>
  readonly caches: Readonly<Record<CacheName, { readonly size: number; readonly bytes: number }>>
}

/** The caches: responses, valid documents, plans of operations. */
export type CacheName = 'answers' | 'operations' | 'plans'

/** Seconds; most operations take milliseconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** The metrics at `/metrics`. Names begin with `initiative_graph_` or, for the process, `nodejs_`. */
export class Metrics {
  readonly registry = new Registry()
  readonly #names = new BoundedNames(100)
  readonly #requests = this.#histogram('http_request_duration_seconds', 'HTTP requests.', [
    'route',
    'method',
    'status',
  ])
  readonly #refusals = this.#counter('refusals_total', 'Requests refused before GraphQL, by code.', ['code'])
  readonly #operations = this.#counter(
    'operations_total',
    'Operations by name and first error code, or ok.',
    ['operation', 'code'],
  )
  readonly #durations = this.#histogram('operation_duration_seconds', 'Operations by name.', ['operation'])
  readonly #plans = this.#histogram(
    'plan_duration_seconds',
    'Making of plans; other operations found theirs.',
    [],
  )
  readonly #lookups = this.#counter('cache_requests_total', 'Lookups in a cache: hit or miss.', [
    'cache',
    'result',
  ])
  readonly #statements = this.#histogram('statement_duration_seconds', 'Statements by outcome.', ['outcome'])
  readonly #running = this.#gauge('statements_running', 'Statements running.')
  readonly #admitted = this.#gauge('operations_running', 'Operations running.')
  readonly #waiting = this.#gauge('operations_waiting', 'Operations waiting in the queue.')

  /** Sets the sources of the gauges, and watches the process: memory, event loop, garbage collection. */
  watch({ engine, loadedAt, caches }: MetricsSources): void {
    this.#gauge('info', 'Which engine answers.', ['engine']).set({ engine }, 1)
    const entries = this.#gauge('cache_entries', 'Entries of a cache: answers, operations or plans.', [
      'cache',
    ])
    const bytes = this.#gauge('cache_bytes', 'Bytes of a cache, estimated.', ['cache'])
    const age = this.#gauge('revision_age_seconds', 'Age of the current revision.')
    const look = async (): Promise<void> => {
      for (const [cache, held] of Object.entries(caches)) {
        entries.set({ cache }, held.size)
        bytes.set({ cache }, held.bytes)
      }
      const loaded = await loadedAt().catch(() => null)
      // eslint-disable-next-line no-restricted-properties -- the age counts from a date
      age.set(loaded === null ? Number.NaN : (Date.now() - Date.parse(loaded)) / 1000)
    }
    this.#look = look
    collectDefaultMetrics({ register: this.registry })
  }

  #look: () => Promise<void> = () => Promise.resolve()

  /** Sets the source of the numbers of running and waiting operations. */
  watchAdmission(admission: { readonly running: number; readonly waiting: number }): void {
    this.#lookAtAdmission = () => {
      this.#admitted.set(admission.running)
      this.#waiting.set(admission.waiting)
    }
  }

  #lookAtAdmission: () => void = () => undefined

  /** The response to a scrape. */
  async text(): Promise<string> {
    this.#lookAtAdmission()
    await this.#look()
    return this.registry.metrics()
  }

  /** @param route its pattern, not the path. */
  request(route: string, method: string, status: number, seconds: number): void {
    this.#requests.observe({ route, method, status: String(status) }, seconds)
  }

  refusal(code: string): void {
    this.#refusals.inc({ code })
  }

  /** @param name a label of bounded length; names after the first hundred count as `other`. */
  operation(name: string | null | undefined, code: string, seconds: number): void {
    const operation = this.#names.label(name ?? 'anonymous')
    this.#operations.inc({ operation, code })
    this.#durations.observe({ operation }, seconds)
  }

  plan(seconds: number): void {
    this.#plans.observe(seconds)
  }

  lookup(cache: CacheName, found: boolean): void {
    this.#lookups.inc({ cache, result: found ? 'hit' : 'miss' })
  }

  statementBegins(): void {
    this.#running.inc()
  }

  statementEnds(outcome: string, seconds: number): void {
    this.#running.dec()
    this.#statements.observe({ outcome }, seconds)
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name: `initiative_graph_${name}`, help, labelNames, registers: [this.registry] })
  }

  #gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name: `initiative_graph_${name}`, help, labelNames, registers: [this.registry] })
  }

  #histogram(name: string, help: string, labelNames: string[]): Histogram {
    const registers = [this.registry]
    return new Histogram({ name: `initiative_graph_${name}`, help, labelNames, buckets: BUCKETS, registers })
  }
}
