import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, type Output, UsageError } from './command-line.ts'
import { loadSchema } from './ontology/load.ts'
import { breakingChanges, dangerousChanges, printReleased } from './ontology/released-schema.ts'
import { projectRoot } from './project-root.ts'

/**
 * `initiative-graph schema print` writes docs/schema.graphql; `schema check` fails on what would break its clients and
 * names what might surprise them.
 * @returns the exit code.
 * @throws UsageError
 */
export function runSchema(words: readonly string[], { out, error }: Output): number {
  const [command] = words
  const path = join(projectRoot, 'docs/schema.graphql')
  const { public: schema } = loadSchema()
  switch (command) {
    case 'print':
      writeFileSync(path, printReleased(schema))
      out('docs/schema.graphql is the schema of today')
      return EXIT.done
    case 'check': {
      const released = readFileSync(path, 'utf8')
      const surprises = dangerousChanges(released, schema)
      if (surprises.length > 0)
        out(`clients of the released schema may be surprised:\n${surprises.join('\n')}`)
      const changes = breakingChanges(released, schema)
      if (changes.length === 0) return EXIT.done
      error(
        `clients of the released schema would break:\n${changes.join('\n')}\n` +
          'If that is meant, npm run schema:print makes it the released one; say so in CHANGELOG.md.',
      )
      return EXIT.failed
    }
    default:
      throw new UsageError('schema takes print or check')
  }
}
