import { posix } from 'node:path'

/** Where the JSON Schemas of a seed's files are, relative to the project. */
export const SCHEMAS_FOLDER = 'seed/schemas'

/** The identifiers that the seed has; the others refer to it. */
export const IDS_FILE = 'ids.schema.json'

/** The schemas of files, by what they are for. */
export const SCHEMA_FILES = {
  facts: 'facts.schema.json',
  register: 'register.schema.json',
  source: 'source.schema.json',
} as const

/**
 * The first line of a file of the seed, by which yaml-language-server, and so VS Code, Neovim and others, find its schema:
 * relative to the file, so that it holds wherever the project is and without a network.
 * @param name the file, relative to the project: `seed/bulletins/shanghai-2025/facts.yaml`.
 */
export function schemaLine(name: string): string {
  const schema = posix.join(SCHEMAS_FOLDER, SCHEMA_FILES[kindOf(name)])
  return `# yaml-language-server: $schema=${posix.relative(posix.dirname(name), schema)}`
}

function kindOf(name: string): keyof typeof SCHEMA_FILES {
  if (!name.startsWith('seed/bulletins/')) return 'register'
  return posix.basename(name) === 'source.yaml' ? 'source' : 'facts'
}
