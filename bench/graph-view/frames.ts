/** How the frames of a time lay. */
export interface Frames {
  readonly seconds: number
  readonly framesPerSecond: number
  /** Time from one frame to the next, in milliseconds: the middle one, and the longest but 5 in 100. */
  readonly median: number
  readonly percentile95: number
}

/** Counts the frames until something is over. */
export async function measureFrames(over: Promise<void>): Promise<Frames> {
  const gaps: number[] = []
  const started = performance.now()
  let last = started
  let counting = true
  const count = (now: number): void => {
    gaps.push(now - last)
    last = now
    if (counting) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  await over
  counting = false
  const seconds = (performance.now() - started) / 1000
  const sorted = gaps.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return {
    seconds: Math.round(seconds * 10) / 10,
    framesPerSecond: Math.round(gaps.length / seconds),
    median: at(0.5),
    percentile95: at(0.95),
  }
}
