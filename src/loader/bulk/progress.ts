/** Milliseconds between updates of a progress line. */
const INTERVAL = 200

/** Limits how often progress is shown; the text is computed only when it is shown. */
export function paced(show: ((text: string) => void) | undefined): (text: () => string) => void {
  let shown = -Infinity
  return (text) => {
    if (!show || performance.now() - shown < INTERVAL) return
    shown = performance.now()
    show(text())
  }
}

/** Progress with the rate since the start and the time left: `loading 120 of 400 lines, 60 per second, 5 s left`. */
export function pace(verb: string): (done: number, total: number) => string {
  const begun = performance.now()
  let first: number | undefined
  return (done, total) => {
    first ??= done
    const speed = ((done - first) * 1000) / Math.max(1, performance.now() - begun)
    const left =
      speed > 0 ? `, ${Math.round(speed)} per second, ${printSeconds((total - done) / speed)} left` : ''
    return `${verb} ${done} of ${total} lines${left}`
  }
}

function printSeconds(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`
}
