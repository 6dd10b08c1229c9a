import { resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root.ts'

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Name of the database; the server's default where it is undefined. */
  readonly database: string | undefined
}

/** Everything the environment can set, validated. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded graph, absolute. */
  readonly dataDirectory: string
  /** Folder that may hold the texts of sources, absolute. */
  readonly sourcesDirectory: string
  /** Undefined: the embedded engine answers. */
  readonly neo4j: Neo4jConfig | undefined
  /** How many nodes one operation may ask for. */
  readonly nodeLimit: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** The environment holds a value that cannot be used; the message names each variable and what would be right. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('a port number, 0 to 65535')
    .int('a port number, 0 to 65535')
    .min(0, 'a port number, 0 to 65535')
    .max(65_535, 'a port number, 0 to 65535')
    .default(4000),
  DATA_DIR: z.string().default('data'),
  SOURCES_DIR: z.string().default('sources'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, 'a URI such as neo4j://localhost:7687, without user and password in it')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  NODE_LIMIT: z.coerce
    .number('a number of nodes, 1 or more')
    .int('a number of nodes, 1 or more')
    .min(1, 'a number of nodes, 1 or more')
    .default(200_000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** The environment variables that are read, for documentation and `docker-compose.yml`. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables.shape)

/**
 * Reads the environment. An empty variable counts as unset; relative folders are relative to the project.
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.')
      // A URI may hold a password by mistake.
      const value = name === 'NEO4J_URI' ? 'not usable' : JSON.stringify(set[name])
      return `${name} is ${value}; it should be ${issue.message}`
    })
    throw new ConfigError(lines.join('\n'))
  }
  const values = parsed.data
  return {
    host: values.HOST,
    port: values.PORT,
    dataDirectory: absolute(values.DATA_DIR),
    sourcesDirectory: absolute(values.SOURCES_DIR),
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        }
      : undefined,
    nodeLimit: values.NODE_LIMIT,
    logLevel: values.LOG_LEVEL,
  }
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    NEO4J_SCHEMES.includes(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
  )
}

function absolute(folder: string): string {
  return resolve(projectRoot, folder)
}
