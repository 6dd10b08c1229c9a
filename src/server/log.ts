import { type Logger, pino, stdTimeFunctions } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from '../config.ts'

/** Makes the log: lines of JSON, or readable lines where a person is watching. */
export function createLog(level: Config['logLevel']): Logger {
  const options = { level, timestamp: stdTimeFunctions.isoTime }
  return process.stdout.isTTY
    ? pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
    : pino(options)
}
