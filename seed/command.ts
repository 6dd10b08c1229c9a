import { parseArgs } from 'node:util'

/** What a command line asks for. */
export type Command =
  | { readonly name: 'load'; readonly dryRun: boolean }
  | { readonly name: 'check'; readonly requireSources: boolean }
  | { readonly name: 'locate'; readonly text: string }
  | { readonly name: 'help' }

/** A command line that cannot be followed. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`)
    this.name = 'UsageError'
  }
}

export const USAGE = `usage: node dist/seed/main.js COMMAND

  load [--dry-run]           make the graph hold the seed; with --dry-run only say what would change
  check [--require-sources]  prove the citations against the texts in SOURCES_DIR, change nothing;
                             with --require-sources, or CI=true, a text that is not there is a failure
  locate TEXT                print where a text stands in the sources, to cite it

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
  const refuse = (allowed: string | undefined, most: number): void => {
    const wrong = flags.find((flag) => flag !== allowed)
    if (wrong !== undefined) throw new UsageError(`${name ?? ''} has no option --${wrong}`)
    if (operands.length > most) throw new UsageError(`${name ?? ''} does not take "${operands[most] ?? ''}"`)
  }
  switch (name) {
    case 'load':
      refuse('dry-run', 0)
      return { name, dryRun: values['dry-run'] ?? false }
    case 'check':
      refuse('require-sources', 0)
      return { name, requireSources: values['require-sources'] ?? false }
    case 'locate': {
      refuse(undefined, 1)
      const [text] = operands
      if (!text) throw new UsageError('locate needs the text to look for')
      return { name, text }
    }
    case undefined:
      throw new UsageError('a command is missing')
    default:
      throw new UsageError(`there is no command "${name}"`)
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'require-sources': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
