import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { type Schema, readSchema } from './read.ts'

/**
 * Reads `schema/*.graphql` of this project.
 * @throws SchemaMistake with file and line.
 */
export function loadSchema(): Schema {
  const folder = join(projectRoot, 'schema')
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return readSchema(
    names.sort().map((name) => ({ name: `schema/${name}`, text: readFileSync(join(folder, name), 'utf8') })),
  )
}
