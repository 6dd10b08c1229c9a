import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { type Schema, type SdlFile, readSchema } from './read/read.ts'

/**
 * Reads the ontology of this project and derives its schema.
 * @throws SchemaError with file and line.
 */
export function loadSchema(): Schema {
  return readSchema(ontologyFiles())
}

/** The SDL of this project: `schema/*.graphql`, which say what exists, then `schema/base/*.graphql`. */
export function ontologyFiles(): readonly SdlFile[] {
  return ['schema', 'schema/base'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({
        name: `${folder}/${name}`,
        text: readFileSync(join(projectRoot, folder, name), 'utf8'),
      })),
  )
}
