import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { DiagnosticsError } from '../../diagnostics.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { replaceFile } from '../../replace-file.ts'
import { syncFolder } from '../file/decisions.ts'
import { draftPaths } from '../file/draft-folder.ts'
import type { Compilation, CompiledEntry } from './compile.ts'
import type { Value } from './yaml-style.ts'

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(value), z.record(z.string(), value)]),
)

const compiledSchema: z.ZodType<{ readonly version: 1; readonly entries: readonly CompiledEntry[] }> =
  z.strictObject({
    version: z.literal(1),
    entries: z.array(
      z.strictObject({
        file: z.string(),
        section: z.string(),
        id: z.string(),
        fields: z.record(z.string(), value),
        whole: z.boolean(),
        keys: z.array(z.string()),
      }),
    ),
  })

/**
 * Reads what was compiled of a draft before; nothing where it never was.
 * @throws DiagnosticsError where the file is not what it should be.
 */
export function readCompiled(root: string, slug: string): readonly CompiledEntry[] {
  const path = draftPaths(root, slug).compiled
  if (!existsSync(path)) return []
  try {
    return compiledSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).entries
  } catch (error) {
    if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error
    const message =
      'this is not what compiling writes; delete it, and take out by hand what is rejected later'
    throw new DiagnosticsError([{ file: path, line: 1, column: 1, code: 'RECORD', message }])
  }
}

/**
 * Writes a compilation: registers first, then the bulletin, a new one complete at once. Each file is replaced as a whole,
 * so whenever the process ends, every file is the old one or the new one, and compiling again goes on from there.
 * @param earlier what was compiled before.
 */
export function writeCompilation(
  root: string,
  slug: string,
  { files, compiled }: Pick<Compilation, 'files' | 'compiled'>,
  earlier: readonly CompiledEntry[],
): void {
  const paths = draftPaths(root, slug)
  // Until all is written, a file may hold the old or the new.
  writeCompiled(paths.compiled, [...compiled, ...earlier])
  const folder = join(root, 'seed/bulletins', slug)
  const isNew = !existsSync(folder)
  const own = files.filter(({ name }) => dirname(join(root, name)) === folder)
  for (const file of files) {
    if (!isNew || !own.includes(file)) writeSeedFile(root, file)
  }
  if (isNew && own.length > 0) {
    const complete = join(paths.folder, 'bulletin.new')
    rmSync(complete, { recursive: true, force: true })
    mkdirSync(complete, { recursive: true })
    for (const { name, text } of own) replaceFile(join(complete, basename(name)), text)
    mkdirSync(dirname(folder), { recursive: true })
    renameSync(complete, folder)
    syncFolder(dirname(folder))
  }
  writeCompiled(paths.compiled, compiled)
}

function writeSeedFile(root: string, { name, text }: SeedFile): void {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  replaceFile(path, text)
}

/** Writes what was compiled. */
export function writeCompiled(path: string, entries: readonly CompiledEntry[]): void {
  replaceFile(path, `${JSON.stringify({ version: 1, entries }, null, 1)}\n`)
}
