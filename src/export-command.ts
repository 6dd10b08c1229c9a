import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { EXIT, type Environment, type Output, UsageError, neededOption, parseWords } from './command-line.ts'
import { ConfigError, readConfig } from './config.ts'
import { didYouMean } from './did-you-mean.ts'
import { FORMAT_NAMES, type FormatName, isFormat } from './export/formats.ts'
import { exportModel } from './export/model.ts'
import { writeExport } from './export/write-export.ts'
import { type Graph, GraphError } from './graph/port.ts'
import { openGraph } from './graph/open.ts'
import { readRevision } from './loader/load/revision.ts'
import { count } from './loader/print.ts'
import { run } from './loader/run.ts'
import { loadSchema } from './ontology/load.ts'

/**
 * Runs `export`: the graph to a file in a format of `--format`, or files for `neo4j-admin`.
 * @returns the exit code.
 * @throws UsageError
 */
export async function runExport(
  words: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      'neo4j-admin': { type: 'string' },
      from: { type: 'string' },
    },
  })
  const [operand] = positionals
  if (operand !== undefined) throw new UsageError(`export does not take "${operand}"`)
  if (values['neo4j-admin'] !== undefined) {
    const other = (['format', 'out'] as const).find((name) => values[name] !== undefined)
    if (other !== undefined) throw new UsageError(`--${other} does not go with --neo4j-admin: choose one`)
    return run(['export', ...words], environment, output)
  }
  if (values.from !== undefined) throw new UsageError('--from goes with --neo4j-admin')
  if (!values.format) throw new UsageError('export needs --format and --out, or --neo4j-admin')
  const { format } = values
  if (!isFormat(format)) {
    const hint = didYouMean(format, FORMAT_NAMES)
    throw new UsageError(`there is no format "${format}"${hint}; choose one of ${FORMAT_NAMES.join(', ')}`)
  }
  const file = resolve(neededOption('export', 'out', values.out))
  try {
    return await exportTo(file, format, environment, output)
  } catch (error) {
    const isOfEnvironment = error instanceof ConfigError || error instanceof GraphError || isOfFile(error)
    if (!isOfEnvironment) throw error
    output.progress?.('')
    output.error(isOfFile(error) ? `${file} cannot be written: ${error.message}` : error.message)
    return EXIT.environment
  }
}

async function exportTo(
  file: string,
  format: FormatName,
  environment: Environment,
  output: Output,
): Promise<number> {
  const config = readConfig(environment)
  const model = exportModel(loadSchema().ontology)
  const graph = await openGraph(config)
  // Whoever looks for the file finds all of it or none.
  const part = `${file}.part-${process.pid}`
  try {
    const revision = await revisionOf(graph)
    const info = { revision, publicUrl: config.publicUrl ?? '' }
    const exported = await writeExport(
      {
        graph,
        model,
        format,
        info,
        onProgress: ({ nodes, edges }) => {
          output.progress?.(`exporting: ${count(nodes, 'node')}, ${count(edges, 'relationship')}`)
        },
      },
      createWriteStream(part),
    )
    output.progress?.('')
    if ((await revisionOf(graph)) !== revision) {
      output.error('the graph was loaded meanwhile, and the file would hold two revisions: run export again')
      return EXIT.failed
    }
    if (exported.nodes === 0) {
      output.error('the graph is empty: load it first, with npm run seed')
      return EXIT.failed
    }
    const { size } = await stat(part)
    await rename(part, file)
    output.out(
      `wrote ${count(exported.nodes, 'node')} and ${count(exported.edges, 'relationship')} to ${file}, ${count(size, 'byte')}`,
    )
    if (info.publicUrl === '' && ['jsonld', 'turtle'].includes(format)) {
      output.out(
        'its addresses are paths: set PUBLIC_URL, or read it with the address of the service as base',
      )
    }
    return EXIT.done
  } finally {
    await rm(part, { force: true })
    await graph.close()
  }
}

async function revisionOf(graph: Pick<Graph, 'read'>): Promise<string | undefined> {
  return (await readRevision(graph))?.revision
}

function isOfFile(error: unknown): error is Error & { readonly syscall: string } {
  return error instanceof Error && 'syscall' in error && typeof error.syscall === 'string'
}
