import { stderr, stdout } from 'node:process'
import { run } from './run.ts'

/** Shows progress in one line that rewrites itself, where a person watches. */
function showProgress(text: string): void {
  stderr.write(`\r\u001b[K${text}`)
}

process.exitCode = await run(process.argv.slice(2), process.env, {
  out: (line) => stdout.write(`${line}\n`),
  error: (line) => stderr.write(`${line}\n`),
  ...(stderr.isTTY ? { progress: showProgress } : {}),
})
