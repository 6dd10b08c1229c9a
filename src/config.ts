import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import {
  isBaseUrl,
  isCacheControl,
  isNetwork,
  isOrigin,
  isSha256,
  isThisMachine,
  listOf,
  wholeNumber,
} from './config-values.ts'
import { projectRoot } from './project-root.ts'

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Name of the database; the server's default where it is undefined. */
  readonly database: string | undefined
}

/** Limits on one request, on one client and on all clients together. */
export interface Limits {
  /** Size of the body of a request, in bytes. */
  readonly bodyBytes: number
  /** Lexical tokens of a document: names, numbers, strings and punctuators. */
  readonly tokens: number
  /** How deeply fields may nest. */
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  /** Fields of an operation; a fragment counts wherever it is spread. */
  readonly fields: number
  /** Operations that run at once. */
  readonly concurrency: number
  /** Operations that wait for a turn. */
  readonly queue: number
  /** How long an operation waits, in milliseconds. */
  readonly queueTimeout: number
  /** Exports that are downloaded at once; 0: none is offered. */
  readonly exports: number
  /** Operations of one client per minute; undefined: no limit. */
  readonly ratePerMinute: number | undefined
}

/** A model that drafts besides the rules, behind an endpoint that speaks the chat completions of OpenAI. */
export interface DraftModelConfig {
  /** The address of `chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key: string | undefined
  /** Whether its host is this machine. */
  readonly isHere: boolean
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number
  /** What a million tokens cost; undefined where nobody said. */
  readonly prices: { readonly input: number; readonly output: number } | undefined
}

/** All settings, validated. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded graph, absolute. */
  readonly dataDirectory: string
  /** Where the service is reached from outside, without a slash at the end; undefined: addresses are paths. */
  readonly publicUrl: string | undefined
  /** Folder that may hold the texts of sources, absolute. */
  readonly sourcesDirectory: string
  /** Undefined: the embedded engine answers. */
  readonly neo4j: Neo4jConfig | undefined
  /** Nodes one operation may request. */
  readonly nodeLimit: number
  /** Rows that the database may be expected to look at for one operation. */
  readonly estimatedRowsLimit: number
  /** How long a statement may run, in milliseconds. */
  readonly statementTimeout: number
  readonly limits: Limits
  /** Size of the response cache in bytes; 0 turns it off. */
  readonly answerCacheBytes: number
  /** For how long shared caches may keep answers, as in `Cache-Control`; undefined: they ask each time. */
  readonly cacheControl: string | undefined
  /** Proxies in front of the service, as addresses or networks; their `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Origins of other sites whose pages may call the API. */
  readonly corsOrigins: readonly string[]
  /** SHA-256 digests of the accepted bearer tokens, in lower-case hexadecimal. */
  readonly tokenDigests: readonly string[]
  /** Whether the API needs a token; `/metrics` needs one wherever tokens are set. */
  readonly apiAccess: 'public' | 'token'
  /** File of the trusted documents, absolute; undefined: any document is answered. */
  readonly trustedDocuments: string | undefined
  /** Undefined: drafts are made by rules alone, and nothing leaves the machine. */
  readonly draftModel: DraftModelConfig | undefined
  /** Whether the API is a subgraph of Apollo Federation. */
  readonly federation: boolean
  /** Whether agents may run Cypher over the Model Context Protocol. */
  readonly mcpCypher: boolean
  /** How long requests in flight may take to finish once the service stops, in milliseconds. */
  readonly shutdownTimeout: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** The environment is wrong; the message names each variable and what would be right. */
export class ConfigError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ConfigError'
  }
}

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber('a port number', 0, 65_535).default(4000),
  PUBLIC_URL: z
    .string()
    .refine(
      isBaseUrl,
      'an address such as https://graph.example.org, without query, fragment, user and password',
    )
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().default('data'),
  SOURCES_DIR: z.string().default('sources'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, 'a URI such as neo4j://localhost:7687, without user and password in it')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NODE_LIMIT: wholeNumber('a number of nodes', 1).default(200_000),
  ESTIMATED_ROWS_LIMIT: wholeNumber('a number of rows', 1).default(20_000_000),
  BODY_LIMIT: wholeNumber('a number of bytes', 1024, 64 * 1024 * 1024).default(256 * 1024),
  TOKEN_LIMIT: wholeNumber('a number of tokens', 1).default(5000),
  DEPTH_LIMIT: wholeNumber('a number of levels', 1).default(64),
  ALIAS_LIMIT: wholeNumber('a number of aliases', 0).default(100),
  ROOT_FIELD_LIMIT: wholeNumber('a number of fields', 1).default(20),
  FIELD_LIMIT: wholeNumber('a number of fields', 1).default(2000),
  STATEMENT_TIMEOUT: wholeNumber('milliseconds', 1, 3_600_000).default(30_000),
  CONCURRENCY_LIMIT: wholeNumber('a number of operations', 1).default(32),
  QUEUE_LIMIT: wholeNumber('a number of operations', 0).default(512),
  QUEUE_TIMEOUT: wholeNumber('milliseconds', 1, 3_600_000).default(10_000),
  ANSWER_CACHE_LIMIT: wholeNumber('a number of bytes', 0).default(64 * 1024 * 1024),
  CACHE_CONTROL: z
    .string()
    .refine(
      isCacheControl,
      'max-age=60 or max-age=60, stale-while-revalidate=30, in seconds; of max-age, 2 to 31536000',
    )
    .optional(),
  EXPORT_LIMIT: wholeNumber('a number of downloads', 0).default(8),
  RATE_LIMIT: wholeNumber('a number of operations in a minute', 1).optional(),
  TRUSTED_PROXIES: listOf(isNetwork, 'addresses or networks such as 10.0.0.0/8, with commas between them'),
  CORS_ORIGINS: listOf(isOrigin, 'origins such as https://example.org, with commas between them'),
  API_TOKENS: listOf(
    isSha256,
    'SHA-256 digests of tokens, 64 hexadecimal digits each, with commas between them',
  ),
  API_ACCESS: z.enum(['public', 'token'], 'public or token').default('public'),
  TRUSTED_DOCUMENTS: z.string().optional(),
  DRAFT_URL: z
    .string()
    .refine(isEndpoint, 'an address such as https://models.example/v1, without user and password in it')
    .optional(),
  DRAFT_MODEL: z.string().optional(),
  DRAFT_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a token without spaces')
    .optional(),
  DRAFT_TIMEOUT: wholeNumber('milliseconds', 1, 3_600_000).default(120_000),
  DRAFT_PRICES: z
    .string()
    .regex(/^\d+(\.\d+)?,\d+(\.\d+)?$/, 'two prices of a million tokens, sent and received, such as 0.5,1.5')
    .optional(),
  FEDERATION: z.enum(['on', 'off'], 'on or off').default('off'),
  MCP_CYPHER: z.enum(['on', 'off'], 'on or off').default('off'),
  SHUTDOWN_TIMEOUT: wholeNumber('milliseconds', 1, 3_600_000).default(25_000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** Variables whose values are never shown: a URI may hold a password by mistake, a digest identifies a token. */
const MAY_HOLD_SECRETS = ['NEO4J_URI', 'NEO4J_PASSWORD', 'API_TOKENS', 'DRAFT_URL', 'DRAFT_KEY']

/** The environment variables in use; the tests hold documentation and `docker-compose.yml` to them. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables.shape)

/** What each variable is if it is not set; undefined or an empty list for none. */
export const DEFAULTS: Readonly<Record<string, string | number | readonly string[] | undefined>> =
  variables.parse({})

/**
 * Reads the environment, and the file with the password if it names one. An empty variable counts as unset; relative
 * folders are relative to the project.
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.')
      const value = MAY_HOLD_SECRETS.includes(name) ? 'not usable' : JSON.stringify(set[name])
      return `${name} is ${value}; it should be ${issue.message}`
    })
    throw new ConfigError(lines.join('\n'))
  }
  const values = parsed.data
  if (values.API_ACCESS === 'token' && values.API_TOKENS.length === 0) {
    throw new ConfigError(
      'API_ACCESS is token, but API_TOKENS is empty; it should name the tokens that open the API',
    )
  }
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    dataDirectory: absolute(values.DATA_DIR),
    sourcesDirectory: absolute(values.SOURCES_DIR),
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: passwordOf(values),
          database: values.NEO4J_DATABASE,
        }
      : undefined,
    nodeLimit: values.NODE_LIMIT,
    estimatedRowsLimit: values.ESTIMATED_ROWS_LIMIT,
    statementTimeout: values.STATEMENT_TIMEOUT,
    limits: {
      bodyBytes: values.BODY_LIMIT,
      tokens: values.TOKEN_LIMIT,
      depth: values.DEPTH_LIMIT,
      aliases: values.ALIAS_LIMIT,
      rootFields: values.ROOT_FIELD_LIMIT,
      fields: values.FIELD_LIMIT,
      concurrency: values.CONCURRENCY_LIMIT,
      queue: values.QUEUE_LIMIT,
      queueTimeout: values.QUEUE_TIMEOUT,
      exports: values.EXPORT_LIMIT,
      ratePerMinute: values.RATE_LIMIT,
    },
    answerCacheBytes: values.ANSWER_CACHE_LIMIT,
    cacheControl: values.CACHE_CONTROL,
    trustedProxies: values.TRUSTED_PROXIES,
    corsOrigins: values.CORS_ORIGINS,
    tokenDigests: values.API_TOKENS.map((digest) => digest.toLowerCase()),
    apiAccess: values.API_ACCESS,
    trustedDocuments: values.TRUSTED_DOCUMENTS === undefined ? undefined : absolute(values.TRUSTED_DOCUMENTS),
    draftModel: draftModelOf(values),
    federation: values.FEDERATION === 'on',
    mcpCypher: values.MCP_CYPHER === 'on',
    shutdownTimeout: values.SHUTDOWN_TIMEOUT,
    logLevel: values.LOG_LEVEL,
  }
}

/** The model to draft with: both of its variables, or neither. A key goes over TLS, or stays on this machine. */
function draftModelOf({
  DRAFT_URL: address,
  DRAFT_MODEL: model,
  DRAFT_KEY: key,
  DRAFT_TIMEOUT: timeout,
  DRAFT_PRICES: prices,
}: {
  readonly DRAFT_URL?: string | undefined
  readonly DRAFT_MODEL?: string | undefined
  readonly DRAFT_KEY?: string | undefined
  readonly DRAFT_TIMEOUT: number
  readonly DRAFT_PRICES?: string | undefined
}): DraftModelConfig | undefined {
  if (address === undefined && model === undefined) return undefined
  if (address === undefined) throw new ConfigError('DRAFT_MODEL is set, but DRAFT_URL is not; both should be')
  if (model === undefined) throw new ConfigError('DRAFT_URL is set, but DRAFT_MODEL is not; both should be')
  const url = new URL(address)
  const isHere = isThisMachine(url.hostname)
  if (key !== undefined && url.protocol === 'http:' && !isHere) {
    throw new ConfigError('DRAFT_KEY would be sent in clear; DRAFT_URL should begin with https:')
  }
  if (!url.pathname.endsWith('/chat/completions')) {
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  }
  const [input = 0, output = 0] = prices?.split(',').map(Number) ?? []
  return {
    ...{ url: url.href, model, key, isHere, timeout },
    prices: prices === undefined ? undefined : { input, output },
  }
}

/** The password of Neo4j: the variable, or the content of the file that the other one names. */
function passwordOf({
  NEO4J_PASSWORD: password,
  NEO4J_PASSWORD_FILE: file,
}: {
  readonly NEO4J_PASSWORD: string
  readonly NEO4J_PASSWORD_FILE?: string | undefined
}): string {
  if (file === undefined) return password
  if (password !== '') {
    throw new ConfigError('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; one of them should be')
  }
  const wrong = `NEO4J_PASSWORD_FILE is ${JSON.stringify(file)}; it should be a file that holds the password`
  let content: string
  try {
    content = readFileSync(absolute(file), 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'it cannot be read'
    throw new ConfigError(`${wrong} (${reason})`, { cause })
  }
  // Editors end a file with a line break, which no password does.
  const found = content.replace(/\r?\n$/, '')
  if (found === '') throw new ConfigError(`${wrong} (it is empty)`)
  return found
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, hash } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '' && hash === ''
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    NEO4J_SCHEMES.includes(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
  )
}

/** Where the service is reached: where the settings say so, otherwise from this machine. */
export function serviceUrl({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl !== undefined) return publicUrl
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const url = `http://${name}:${port}`
  // A host that is none is found when the service listens there.
  return URL.canParse(url) ? url : `http://localhost:${port}`
}

function absolute(folder: string): string {
  return resolve(projectRoot, folder)
}
