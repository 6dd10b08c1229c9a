/** So often a line of progress changes, in milliseconds. */
const INTERVAL = 200

/** Shows a text that is worked out only when it is time to show one. */
export function paced(show: ((text: string) => void) | undefined): (text: () => string) => void {
  let shown = 0
  return (text) => {
    if (!show || Date.now() - shown < INTERVAL) return
    shown = Date.now()
    show(text())
  }
}

/** Words how far something is, from the speed since it began: `loading 120 of 400 lines, 60 a second, 5 s left`. */
export function pace(verb: string): (done: number, total: number) => string {
  const begun = Date.now()
  let first: number | undefined
  return (done, total) => {
    first ??= done
    const speed = ((done - first) * 1000) / Math.max(1, Date.now() - begun)
    const left =
      speed > 0 ? `, ${Math.round(speed)} a second, ${printSeconds((total - done) / speed)} left` : ''
    return `${verb} ${done} of ${total} lines${left}`
  }
}

function printSeconds(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`
}
