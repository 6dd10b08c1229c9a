import { rmSync } from 'node:fs'

/** Milliseconds between two looks at the memory of a process that runs a statement. */
const MEMORY_INTERVAL = 20

/**
 * Answers the messages of the process that started this one as a `ChildProcess`, one at a time. This process ends
 * when that one does.
 */
export function answerParent(answer: (message: unknown) => Promise<object>): void {
  const [, , scratch, memory] = process.argv
  process.on('message', (message) => {
    // The engine works on threads of its own, so this timer runs beside a statement.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > Number(memory)) process.kill(process.pid, 'SIGKILL')
    }, MEMORY_INTERVAL)
    void answer(message).then((reply) => {
      clearInterval(watch)
      process.send?.(reply)
    })
  })
  process.once('disconnect', () => {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true })
    // Does not wait for a statement that is still running.
    process.exit()
  })
  // Ctrl-C on a terminal reaches this process too, but the parent decides what happens.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
}
