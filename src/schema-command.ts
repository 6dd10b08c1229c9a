import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, type Output, UsageError } from './command-line.ts'
import { staleSchemas, writeSchemas } from './loader/editor/schema-files.ts'
import { CLIENTS_FOLDER, clientConfiguration } from './ontology/client-configuration.ts'
import { loadSchema } from './ontology/load.ts'
import type { Schema } from './ontology/read/read.ts'
import { breakingChanges, dangerousChanges, printPublic } from './ontology/released-schema.ts'
import { projectRoot } from './project-root.ts'

/** What `schema/` derives; codegen and linters read it. */
const PRINTED = join(projectRoot, 'docs/schema.graphql')

/** The schema of the last release; a release copies the other file over it. */
const RELEASED = join(projectRoot, 'docs/released.graphql')

/**
 * `schema print` writes docs/schema.graphql, what caches of front ends have to know of it, and the JSON Schemas by which editors
 * complete the seed. `schema check` fails where one of these files is stale and where clients of the last release would break; it also names what may surprise them.
 * @returns the exit code.
 * @throws UsageError
 */
export function runSchema(words: readonly string[], output: Output): number {
  const [command, ...rest] = words
  if (rest.length > 0 || (command !== 'print' && command !== 'check')) {
    throw new UsageError('schema takes print or check')
  }
  const schema = loadSchema()
  if (command === 'check') return check(schema, output)
  writeFileSync(PRINTED, printPublic(schema.public))
  output.out('docs/schema.graphql written')
  for (const [name, text] of staleConfiguration(schema)) {
    writeFileSync(join(projectRoot, name), text)
    output.out(`${name} written`)
  }
  for (const name of writeSchemas(projectRoot, schema)) output.out(`${name} written`)
  return EXIT.done
}

function check(both: Schema, { out, error }: Output): number {
  const { public: schema } = both
  const released = readFileSync(RELEASED, 'utf8')
  const surprises = dangerousChanges(released, schema)
  if (surprises.length > 0) out(`may surprise clients of the last release:\n${surprises.join('\n')}`)
  const isStale = readFileSync(PRINTED, 'utf8') !== printPublic(schema)
  if (isStale) {
    error('docs/schema.graphql is not what schema/ derives: run npm run schema:print, then npm run codegen')
  }
  const ofClients = staleConfiguration(both).map(([name]) => name)
  if (ofClients.length > 0) {
    error(`${ofClients.join(', ')}: not what schema/ derives; run npm run schema:print`)
  }
  const ofSeed = staleSchemas(projectRoot, both)
  if (ofSeed.length > 0) {
    error(`${ofSeed.join(', ')}: not what schema/ and seed/ derive; run npm run schema:print`)
  }
  const changes = breakingChanges(released, schema)
  if (changes.length > 0) {
    error(
      `would break clients of the last release:\n${changes.join('\n')}\n` +
        'If that is meant, say so in CHANGELOG.md and copy docs/schema.graphql to docs/released.graphql.',
    )
  }
  const isWrong = isStale || ofClients.length > 0 || ofSeed.length > 0 || changes.length > 0
  return isWrong ? EXIT.failed : EXIT.done
}

/** The files of front ends that are not what the public schema makes them: name relative to the project, and text. */
function staleConfiguration({ public: schema }: Schema): readonly (readonly [string, string])[] {
  return [...clientConfiguration(schema)]
    .map(([name, text]) => [`${CLIENTS_FOLDER}/${name}`, text] as const)
    .filter(([name, text]) => {
      const path = join(projectRoot, name)
      return !existsSync(path) || readFileSync(path, 'utf8') !== text
    })
}
