import { EXIT } from './command-line.ts'
import { buildContent } from './loader/load/built-content.ts'
import { DiagnosticsError } from './loader/diagnostics.ts'
import { SchemaError } from './ontology/schema-error.ts'

/** The build step that makes `dist/seed.json` of `seed/`. */
try {
  await buildContent()
} catch (error) {
  if (!(error instanceof DiagnosticsError || error instanceof SchemaError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = EXIT.failed
}
