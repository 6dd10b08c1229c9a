import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from '../config.ts'

/** Paths of secrets in objects that may be logged. */
const SECRET_PATHS = [
  'authorization',
  'cookie',
  'password',
  'headers.authorization',
  'headers.cookie',
  'req.headers.authorization',
  'req.headers.cookie',
  'config.neo4j.password',
  'neo4j.password',
  'err.config.password',
]

/** Shorter secrets are not redacted: they occur in too many words. */
const SHORTEST_SECRET = 4

/** Lines are buffered up to so many characters or milliseconds: a write per request would take longer than the request. */
const LOG_BUFFER = 4096
const LOG_INTERVAL = 100

const REDACTED = '[redacted]'

/** Where lines go (standard output by default), and fields of each line. */
export interface LogOptions {
  readonly destination?: DestinationStream
  readonly mixin?: () => object
}

/**
 * Makes the log: lines of JSON, or readable lines on a terminal.
 * @param secrets are redacted anywhere in a line, as a driver's error may repeat them.
 */
export function createLog(
  level: Config['logLevel'],
  secrets: readonly string[] = [],
  { destination, mixin = () => ({}) }: LogOptions = {},
): Logger {
  const options = {
    level,
    mixin,
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: SECRET_PATHS, censor: REDACTED },
    hooks: { streamWrite: withoutSecrets(secrets) },
  }
  if (destination) return pino(options, destination)
  return process.stdout.isTTY
    ? pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
    : pino(options, pino.destination({ sync: false, minLength: LOG_BUFFER, periodicFlush: LOG_INTERVAL }))
}

function withoutSecrets(secrets: readonly string[]): (line: string) => string {
  // Lines are JSON, so secrets may be escaped.
  const texts = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .map((secret) => JSON.stringify(secret).slice(1, -1))
  return (line) => texts.reduce((result, text) => result.replaceAll(text, REDACTED), line)
}

/** The secrets in the settings. */
export function secretsOf({
  neo4j,
  tokenDigests,
  draftModel,
}: Pick<Config, 'neo4j' | 'tokenDigests' | 'draftModel'>): readonly string[] {
  return [neo4j?.password, draftModel?.key, ...tokenDigests].filter((secret) => secret !== undefined)
}
