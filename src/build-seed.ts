import { EXIT } from './command-line.ts'
import { ConfigError, readConfig } from './config.ts'
import { buildContent } from './loader/load/built-content.ts'
import { DiagnosticsError } from './loader/diagnostics.ts'
import { SchemaError } from './ontology/schema-error.ts'

/** The build step that makes `dist/seed.json` of `seed/`. */
try {
  await buildContent(readConfig(process.env).sourcesDirectory)
} catch (error) {
  const known = [DiagnosticsError, SchemaError, ConfigError].find((type) => error instanceof type)
  if (!known || !(error instanceof Error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = EXIT.failed
}
