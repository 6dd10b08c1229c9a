import { parseArgs } from 'node:util'

/** What a command line asks for. */
export type Command =
  | { readonly name: 'load'; readonly dryRun: boolean; readonly from: string | undefined }
  | { readonly name: 'check'; readonly requireSources: boolean }
  | { readonly name: 'locate'; readonly text: string }
  | { readonly name: 'generate'; readonly agencies: number; readonly seed: number; readonly out: string }
  | { readonly name: 'export'; readonly out: string; readonly from: string | undefined }
  | { readonly name: 'help' }

/** A command line that cannot be followed. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`)
    this.name = 'UsageError'
  }
}

export const USAGE = `usage: node dist/src/loader/main.js COMMAND

  load [--dry-run]           make the graph hold the seed; with --dry-run only say what would change
  load --from DIR            put the graph in the files of DIR in its place, going on where a load was stopped;
                             with --dry-run only check the files
  check [--require-sources]  prove the citations against the texts in SOURCES_DIR, change nothing;
                             with --require-sources, or CI=true, a text that is not there is a failure
  locate TEXT                print where a text stands in the sources, to cite it
  generate --agencies N --out DIR [--seed N]
                             write a synthetic graph into the files of DIR
  export --neo4j-admin DIR [--from DIR]
                             write the seed, or the graph in the files of --from, for neo4j-admin to import

exit codes: 0 done, 1 mistakes in the seed or a failed check, 2 wrong usage, 3 environment`

/**
 * Reads a command line.
 * @throws UsageError saying what would be right.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  const [name, ...operands] = positionals
  if (values.help) return { name: 'help' }
  const flags = Object.keys(values)
  const refuse = (allowed: readonly string[], most: number): void => {
    const wrong = flags.find((flag) => !allowed.includes(flag))
    if (wrong !== undefined) throw new UsageError(`${name ?? ''} has no option --${wrong}`)
    if (operands.length > most) throw new UsageError(`${name ?? ''} does not take "${operands[most] ?? ''}"`)
  }
  switch (name) {
    case 'load':
      refuse(['dry-run', 'from'], 0)
      return { name, dryRun: values['dry-run'] ?? false, from: values.from }
    case 'check':
      refuse(['require-sources'], 0)
      return { name, requireSources: values['require-sources'] ?? false }
    case 'locate': {
      refuse([], 1)
      const [text] = operands
      if (!text) throw new UsageError('locate needs the text to look for')
      return { name, text }
    }
    case 'generate':
      refuse(['agencies', 'out', 'seed'], 0)
      return {
        name,
        agencies: wholeNumber('agencies', values.agencies, 1),
        seed: wholeNumber('seed', values.seed ?? '1', 0),
        out: needed(name, 'out', values.out),
      }
    case 'export':
      refuse(['neo4j-admin', 'from'], 0)
      return { name, out: needed(name, 'neo4j-admin', values['neo4j-admin']), from: values.from }
    case undefined:
      throw new UsageError('a command is missing')
    default:
      throw new UsageError(`there is no command "${name}"`)
  }
}

function needed(command: string, option: string, value: string | undefined): string {
  if (!value) throw new UsageError(`${command} needs --${option}`)
  return value
}

/** So many agencies make seventy million nodes. */
const MOST = 1_000_000

function wholeNumber(option: string, text: string | undefined, least: number): number {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : NaN
  if (number >= least && number <= MOST) return number
  const said = text === undefined ? 'is missing' : `is "${text}"`
  throw new UsageError(`--${option} ${said}; it should be a whole number, ${least} to ${MOST}`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'require-sources': { type: 'boolean' },
        from: { type: 'string' },
        agencies: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        'neo4j-admin': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
