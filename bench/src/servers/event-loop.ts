import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into our service by `--import`: looks every millisecond how late the event loop is. With SIGUSR2 it writes
 * what it has seen since the last time to the file `EVENT_LOOP_FILE` names.
 */
const histogram = monitorEventLoopDelay({ resolution: 1 })
histogram.enable()
process.on('SIGUSR2', () => {
  // The millisecond between two looks is part of what it counts.
  const [p50, p99, most] = [histogram.percentile(50), histogram.percentile(99), histogram.max].map(
    (nanoseconds) => Math.max(0, nanoseconds / 1e6 - 1),
  )
  writeFileSync(process.env['EVENT_LOOP_FILE'] ?? '', JSON.stringify({ p50, p99, most }))
  histogram.reset()
})
