import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** How many lines are kept. */
export const HISTORY_SIZE = 1000

/** Where the lines typed at the prompt are kept: the user's state folder, as the XDG specification says. */
export function historyFile(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = environment['XDG_STATE_HOME'] ?? ''
  return join(
    folder.startsWith('/') ? folder : join(homedir(), '.local/state'),
    'initiative-graph/cypher-history',
  )
}

/** The lines of earlier, the latest first; none where there is no such file. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).reverse()
  } catch {
    return []
  }
}

/** Keeps lines, the latest first, for the user alone. A folder that cannot be written costs the history, no more. */
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
