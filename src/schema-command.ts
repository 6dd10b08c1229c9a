import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stderr, stdout } from 'node:process'
import { loadSchema } from './ontology/load.ts'
import { breakingChanges, dangerousChanges, printReleased } from './ontology/released-schema.ts'
import { projectRoot } from './project-root.ts'

// `print` makes docs/schema.graphql, which is done for a release; `check` names what would break its
// clients, and fails, and what might surprise them, and does not.

const path = join(projectRoot, 'docs/schema.graphql')
const { public: schema } = loadSchema()

switch (process.argv[2]) {
  case 'print':
    writeFileSync(path, printReleased(schema))
    stdout.write('docs/schema.graphql is the schema of today\n')
    break
  case 'check': {
    const released = readFileSync(path, 'utf8')
    const surprises = dangerousChanges(released, schema)
    if (surprises.length > 0) {
      stdout.write(`clients of the released schema may be surprised:\n${surprises.join('\n')}\n`)
    }
    const changes = breakingChanges(released, schema)
    if (changes.length > 0) {
      stderr.write(
        `clients of the released schema would break:\n${changes.join('\n')}\n` +
          'If that is meant, npm run schema:print makes it the released one; say so in CHANGELOG.md.\n',
      )
      process.exitCode = 1
    }
    break
  }
  default:
    stderr.write('schema-command takes print or check\n')
    process.exitCode = 2
}
