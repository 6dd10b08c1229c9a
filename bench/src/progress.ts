const began = performance.now()

/** Tells what is being done, with the seconds since the start: on one line of a terminal, in a line each elsewhere. */
export function progress(text: string): void {
  const line = `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
  else if (!text.includes(': round') && !text.includes(', round')) process.stderr.write(`${line}\n`)
}

/** Leaves the line of the progress. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
