import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Lines kept. */
export const HISTORY_SIZE = 1000

/** The file of lines typed at the prompt, in the user's state folder of the XDG specification. */
export function historyFile(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = environment['XDG_STATE_HOME'] ?? ''
  return join(
    folder.startsWith('/') ? folder : join(homedir(), '.local/state'),
    'initiative-graph/cypher-history',
  )
}

/** Earlier lines, the latest first; none if there is no such file. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).reverse()
  } catch {
    return []
  }
}

/** Writes lines, given the latest first, readable by the user only. Failing to write just loses the history. */
export function writeHistory(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(
      file,
      [...lines]
        .reverse()
        .map((line) => `${line}\n`)
        .join(''),
      { mode: 0o600 },
    )
  } catch {
    return
  }
}
