/** Waits for `run`, or until the signal is aborted; then what it was aborted with is thrown. */
export function until<T>(signal: AbortSignal | undefined, run: Promise<T>): Promise<T> {
  if (signal === undefined) return run
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'))
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    run.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop)
    })
  })
}
