import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from '../config.ts'

/** Where secrets of a request or of settings would stand, should an object that holds them be logged. */
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

/** A shorter text is found in too many words to be taken out of every line. */
const SHORTEST_SECRET = 4

/**
 * Lines are written together, when they are so many characters or so many milliseconds have gone by, and the rest when
 * the process ends: a write for each request would take longer than the request.
 */
const LOG_BUFFER = 4096
const LOG_INTERVAL = 100

const REDACTED = '[redacted]'

/** Where lines go, standard output otherwise, and what each of them has besides. */
export interface LogOptions {
  readonly destination?: DestinationStream
  readonly mixin?: () => object
}

/**
 * Makes the log: lines of JSON, or readable lines where a person is watching.
 * @param secrets never reach it, wherever they stand: an error of a driver may repeat what it was given.
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
  // A line is JSON, so a secret may stand there escaped.
  const texts = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .map((secret) => JSON.stringify(secret).slice(1, -1))
  return (line) => texts.reduce((result, text) => result.replaceAll(text, REDACTED), line)
}

/** What of the settings must not be logged. */
export function secretsOf(config: Pick<Config, 'neo4j' | 'tokenDigests'>): readonly string[] {
  return [...(config.neo4j ? [config.neo4j.password] : []), ...config.tokenDigests]
}
