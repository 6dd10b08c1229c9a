import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { DiagnosticsError } from '../../diagnostics.ts'
import type { Decision } from './model.ts'
import { identitySchema, problemOf, recordSchema } from './record-schema.ts'

const key = z.string()

/** A line of `decisions.jsonl`. */
export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.enum(['accept', 'reject', 'reopen']), keys: z.array(key).min(1) }),
  z.strictObject({ decision: z.literal('edit'), key, fields: z.record(z.string(), z.unknown()) }),
  z.strictObject({ decision: z.literal('identify'), key, identity: identitySchema }),
  z.strictObject({ decision: z.literal('merge'), key, into: key }),
  z.strictObject({ decision: z.literal('add'), record: recordSchema }),
  z.strictObject({ decision: z.literal('undo') }),
  z.strictObject({ decision: z.literal('redo') }),
])

/**
 * Reads all decisions of a draft; none where there is no file yet. A last line that was not finished counts as none.
 * @throws DiagnosticsError naming each other line that is no decision.
 */
export function readDecisions(path: string): Decision[] {
  const lines = wholeLines(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const read = lines.map((line, index) => ({ line: index + 1, ...parseDecision(line) }))
  const wrong = read.flatMap(({ line, problem }) =>
    problem === undefined ? [] : [{ file: path, line, column: 1, code: 'RECORD' as const, message: problem }],
  )
  if (wrong.length > 0) throw new DiagnosticsError(wrong)
  return read.flatMap(({ decision }) => decision ?? [])
}

/**
 * Appends a decision and returns once it is on disk: a process that is killed afterwards has not lost it. What a killed
 * process left unfinished is taken off first.
 */
export function appendDecision(path: string, decision: Decision): void {
  const isNew = !existsSync(path)
  const whole = isNew ? 0 : wholeLength(readFileSync(path))
  const file = openSync(path, 'a')
  try {
    if (!isNew) ftruncateSync(file, whole)
    writeSync(file, `${JSON.stringify(decision)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (isNew) syncFolder(dirname(path))
}

/** Bytes up to the end of the last line that is finished. */
function wholeLength(content: Buffer): number {
  return content.lastIndexOf('\n') + 1
}

function wholeLines(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

function parseDecision(line: string): { readonly decision?: Decision; readonly problem?: string } {
  try {
    const parsed = decisionSchema.safeParse(JSON.parse(line))
    return parsed.success
      ? { decision: parsed.data }
      : { problem: `this is no decision: ${problemOf(parsed.error)}` }
  } catch {
    return { problem: 'this is no decision: it is not JSON' }
  }
}

/** A new name in a folder is on disk once the folder is. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
