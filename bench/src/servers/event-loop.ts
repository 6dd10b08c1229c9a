import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into our service by `--import`: measures every millisecond how late the event loop is. On SIGUSR2 it writes
 * the values since the last signal to `EVENT_LOOP_FILE`.
 */
const histogram = monitorEventLoopDelay({ resolution: 1 })
histogram.enable()
process.on('SIGUSR2', () => {
  // The histogram includes the millisecond between two samples.
  const [p50, p99, most] = [histogram.percentile(50), histogram.percentile(99), histogram.max].map(
    (nanoseconds) => Math.max(0, nanoseconds / 1e6 - 1),
  )
  writeFileSync(process.env['EVENT_LOOP_FILE'] ?? '', JSON.stringify({ p50, p99, most }))
  histogram.reset()
})
