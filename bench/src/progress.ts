const began = performance.now()

/** Shows what is running and the seconds so far: one line that rewrites itself on a terminal, otherwise one line each. */
export function progress(text: string): void {
  const line = `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
  else if (!text.includes(': round') && !text.includes(', round')) process.stderr.write(`${line}\n`)
}

/** Clears the progress line. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
