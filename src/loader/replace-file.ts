import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/**
 * Writes a file so that whoever reads it, or whatever ends this process, finds the old content or the new one and never
 * a part.
 */
export function replaceFile(path: string, text: string): void {
  const partial = `${path}.new`
  const file = openSync(partial, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(partial, path)
}
