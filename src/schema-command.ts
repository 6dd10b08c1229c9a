import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stderr, stdout } from 'node:process'
import { loadSchema } from './ontology/load.ts'
import { breakingChanges, dangerousChanges, printPublic } from './ontology/released-schema.ts'
import { projectRoot } from './project-root.ts'

// `print` writes docs/schema.graphql, which codegen and linters read. `check` fails where that file is not what
// `schema/` derives, and where clients of the last release, docs/released.graphql, would break; it also names what
// may surprise them. A release copies the one file over the other.

const printedPath = join(projectRoot, 'docs/schema.graphql')
const releasedPath = join(projectRoot, 'docs/released.graphql')

function print(path: string): void {
  writeFileSync(path, printPublic(loadSchema().public))
  stdout.write('docs/schema.graphql is what schema/ derives\n')
}

function check(printed: string, released: string): void {
  const { public: schema } = loadSchema()
  if (printed !== printPublic(schema)) {
    fail('docs/schema.graphql is not what schema/ derives: run npm run schema:print, then npm run codegen')
  }
  const surprises = dangerousChanges(released, schema)
  if (surprises.length > 0) {
    stdout.write(`may surprise clients of the last release:\n${surprises.join('\n')}\n`)
  }
  const changes = breakingChanges(released, schema)
  if (changes.length > 0) {
    fail(
      `would break clients of the last release:\n${changes.join('\n')}\n` +
        'If that is meant, say so in CHANGELOG.md and copy docs/schema.graphql to docs/released.graphql.',
    )
  }
}

function fail(message: string): void {
  stderr.write(`${message}\n`)
  process.exitCode = 1
}

switch (process.argv[2]) {
  case 'print':
    print(printedPath)
    break
  case 'check':
    check(readFileSync(printedPath, 'utf8'), readFileSync(releasedPath, 'utf8'))
    break
  default:
    stderr.write('schema-command takes print or check\n')
    process.exitCode = 2
}
