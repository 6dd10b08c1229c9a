import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../../ontology/read/read.ts'
import { readSeedFiles } from '../read/seed-files.ts'
import type { SeedFile } from '../read/yaml-tree.ts'
import { replaceFile } from '../replace-file.ts'
import { type KnownId, type ParsedFiles, knownIds } from './known-ids.ts'
import { IDS_FILE, SCHEMAS_FOLDER, SCHEMA_FILES } from './schema-names.ts'
import { factsSchema, registerSchema, sourceSchema } from './seed-schemas.ts'

/**
 * The JSON Schemas of a seed's files, by name relative to the project, as they are written. What the ontology says and what the
 * seed has are apart: a bulletin changes one line of one file for each identifier.
 * @param files of the seed; where one of them is no YAML, the identifiers are left out.
 * @param parsed what is known of the files already.
 */
export function schemaTexts(
  schema: Schema,
  files: readonly SeedFile[],
  parsed?: ParsedFiles,
): ReadonlyMap<string, string> {
  const ids = knownIds(files, schema.ontology, parsed)
  const texts: [string, string][] = [
    [SCHEMA_FILES.facts, json(factsSchema(schema))],
    [SCHEMA_FILES.register, json(registerSchema(schema))],
    [SCHEMA_FILES.source, json(sourceSchema(schema))],
    ...(ids ? [[IDS_FILE, printIds(ids)] satisfies [string, string]] : []),
  ]
  return new Map(texts.map(([name, text]) => [`${SCHEMAS_FOLDER}/${name}`, text]))
}

/** Names of schemas that are not what the ontology and the seed in `root` make them. */
export function staleSchemas(root: string, schema: Schema): readonly string[] {
  return [...staleTexts(root, schema).keys()]
}

/**
 * Writes the schemas that are stale, each at once, so that no editor reads half a file.
 * @param parsed what is known of the files of the seed already.
 * @returns their names.
 */
export function writeSchemas(root: string, schema: Schema, parsed?: ParsedFiles): readonly string[] {
  const stale = staleTexts(root, schema, parsed)
  if (stale.size > 0) mkdirSync(join(root, SCHEMAS_FOLDER), { recursive: true })
  for (const [name, text] of stale) replaceFile(join(root, name), text)
  return [...stale.keys()]
}

function staleTexts(root: string, schema: Schema, parsed?: ParsedFiles): ReadonlyMap<string, string> {
  const texts = schemaTexts(schema, readSeedFiles(root), parsed)
  return new Map(
    [...texts].filter(([name, text]) => {
      const path = join(root, name)
      return !existsSync(path) || readFileSync(path, 'utf8') !== text
    }),
  )
}

/** One line for each identifier: what two people add does not conflict. */
function printIds(ids: ReadonlyMap<string, readonly KnownId[]>): string {
  const definitions = [...ids].map(([type, known]) => {
    if (known.length === 0)
      return `    ${JSON.stringify(type)}: { "not": {}, "description": "The seed has none yet." }`
    const lines = known.map(({ id, name, nameEn }) => {
      const choice = JSON.stringify({ const: id, title: name, description: nameEn })
      return `        ${choice}`
    })
    return `    ${JSON.stringify(type)}: {\n      "anyOf": [\n${lines.join(',\n')}\n      ]\n    }`
  })
  return `{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "description": "The identifiers that the seed has.",
  "definitions": {
${definitions.join(',\n')}
  }
}
`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
