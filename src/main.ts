#!/usr/bin/env node
import { EXIT, type Environment, type Output, UsageError } from './command-line.ts'
import { didYouMean } from './did-you-mean.ts'
import { version } from './version.ts'

const USAGE = `usage: initiative-graph [COMMAND]

  serve                      answer at /graphql, /mcp, /reconcile, /playground and /; the default
  mcp                        answer an agent over standard input and output: Model Context Protocol
  load [--dry-run [--json]]  make the graph hold the seed; with --dry-run only say what would change
  load --from DIR            replace the graph by the files in DIR, resuming where a load stopped;
                             with --dry-run only check the files; with --discard-additions lose what
                             others added to the graph that is replaced
  check [BULLETIN]           prove the citations against the texts in SOURCES_DIR; change nothing;
                             with --require-sources, or CI=true, a missing text is a failure, with
                             --strict a numeral that is not explained as well; --json prints what
                             programs read; --watch checks again whenever a file changes, and
                             renews the ids that editors offer
  draft TEXT --published DATE --publisher ID --city ID --name SLUG
        [--district ID] [--title TEXT] [--title-en TEXT] [--url URL] [--json]
                             draft what the text in a file says, from the words alone: agencies,
                             figures, initiatives, goals, numerals; writes seed/drafts/SLUG and
                             SOURCES_DIR/SLUG.txt; --json prints the draft and writes nothing;
                             a model adds to it where DRAFT_URL and DRAFT_MODEL are set
  compile SLUG [--dry-run]   write what is accepted of a draft into registers and bulletins of the
                             seed, and say what the check finds; --dry-run only says
  review SLUG [--port PORT]  serve the page on which a person decides about a draft, at 127.0.0.1 for
                             one person; prints its address, which opens once; port 4100 unless PORT
                             says otherwise, 0 for one that is free
  reanchor NAME TEXT [--dry-run]
                             move what a bulletin and its draft cite to the next edition of the text:
                             by the words, exactly; says what is lost
  locate TEXT                print where a text stands in the sources, ready to cite
  export --format csv|jsonl|graphml|gexf|jsonld|turtle --out FILE
                             write the graph to a file, each relationship once: docs/exports.md
  export --neo4j-admin DIR [--from DIR]
                             write the seed, or the files of --from, for neo4j-admin to import
  cypher [STATEMENT]         run read-only Cypher; cypher --help lists its options
  schema print|check         write docs/schema.graphql, seed/schemas and what clients copy; compare them

  help, version              print this text; print the version

Variables such as DATA_DIR, NEO4J_URI and PORT say where: docs/configuration.md.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 environment, 4 timeout.`

const COMMANDS = [
  'serve',
  'mcp',
  'load',
  'check',
  'draft',
  'compile',
  'review',
  'reanchor',
  'locate',
  'export',
  'cypher',
  'schema',
  'help',
  'version',
]

/** Runs one command. @returns its exit code; undefined while the service runs. */
async function main(words: readonly string[], environment: Environment): Promise<number | undefined> {
  const [command = 'serve', ...rest] = words
  const output = outputOf(process)
  try {
    switch (command) {
      case 'serve': {
        const { serve } = await import('./serve.ts')
        return await serve(rest, environment)
      }
      case 'mcp': {
        const { serveAgent } = await import('./mcp-command.ts')
        return await serveAgent(rest, environment)
      }
      case 'load':
      case 'check':
      case 'locate': {
        const { run } = await import('./loader/run.ts')
        return await run(words, environment, output)
      }
      case 'draft':
      case 'compile':
      case 'review':
      case 'reanchor': {
        const { runDrafting } = await import('./loader/draft/run.ts')
        return await runDrafting(words, environment, output)
      }
      case 'export': {
        const { runExport } = await import('./export-command.ts')
        return await runExport(rest, environment, output)
      }
      case 'cypher': {
        const { runCypher } = await import('./cypher/command.ts')
        return await runCypher(rest, environment, process)
      }
      case 'schema': {
        const { runSchema } = await import('./schema-command.ts')
        return runSchema(rest, output)
      }
      case 'help':
      case '--help':
      case '-h':
        output.out(USAGE)
        return EXIT.done
      case 'version':
      case '--version':
        output.out(version())
        return EXIT.done
      default:
        throw new UsageError(`there is no command "${command}"${didYouMean(command, COMMANDS)}`)
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    output.error(`${error.message}\n\n${USAGE}`)
    return EXIT.usage
  }
}

function outputOf({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Output {
  // `| head` has read enough.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  // One line that rewrites itself, where a person watches.
  const progress = (text: string): void => void stderr.write(`\r\u001b[K${text}`)
  return {
    out: (line) => stdout.write(`${line}\n`),
    error: (line) => stderr.write(`${line}\n`),
    ...(stderr.isTTY ? { progress } : {}),
  }
}

process.exitCode = await main(process.argv.slice(2), process.env)
