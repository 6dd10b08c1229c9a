import { UsageError, neededOption, parseWords } from '../command-line.ts'

/** What a check is to do. */
export interface CheckCommand {
  /** The bulletin to check alone: its folder, or the `id` of its source. */
  readonly bulletin: string | undefined
  /** Whether numerals that are not explained, and texts that are missing, are errors. */
  readonly strict: boolean
  /** Whether texts that are missing are errors. */
  readonly requireSources: boolean
  /** Print JSON. */
  readonly json: boolean
  /** Check again whenever a file changes. */
  readonly watch: boolean
}

/** What a command line asks for. */
export type Command =
  | {
      readonly name: 'load'
      readonly dryRun: boolean
      /** Print all that would change, for programs; with `dryRun` alone. */
      readonly json: boolean
      readonly from: string | undefined
      /** Lose what others added, where the load replaces the graph. */
      readonly discardAdditions: boolean
    }
  | ({ readonly name: 'check' } & CheckCommand)
  | { readonly name: 'locate'; readonly text: string }
  | { readonly name: 'export'; readonly out: string; readonly from: string | undefined }

/**
 * Reads a command line.
 * @throws UsageError saying what would be right.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      'require-sources': { type: 'boolean' },
      from: { type: 'string' },
      'discard-additions': { type: 'boolean' },
      'neo4j-admin': { type: 'string' },
      strict: { type: 'boolean' },
      watch: { type: 'boolean' },
    },
  })
  const [name, ...operands] = positionals
  const flags = Object.keys(values)
  const refuse = (allowed: readonly string[], most: number): void => {
    const wrong = flags.find((flag) => !allowed.includes(flag))
    if (wrong !== undefined) throw new UsageError(`${name ?? ''} has no option --${wrong}`)
    if (operands.length > most) throw new UsageError(`${name ?? ''} does not take "${operands[most] ?? ''}"`)
  }
  switch (name) {
    case 'load':
      refuse(['dry-run', 'json', 'from', 'discard-additions'], 0)
      if (values.json === true && (values['dry-run'] !== true || values.from !== undefined)) {
        throw new UsageError('--json goes with --dry-run of the seed: it prints what a load would change')
      }
      return {
        name,
        dryRun: values['dry-run'] ?? false,
        json: values.json ?? false,
        from: values.from,
        discardAdditions: values['discard-additions'] ?? false,
      }
    case 'check':
      refuse(['require-sources', 'strict', 'json', 'watch'], 1)
      return {
        name,
        bulletin: operands[0],
        strict: values.strict ?? false,
        requireSources: values['require-sources'] ?? false,
        json: values.json ?? false,
        watch: values.watch ?? false,
      }
    case 'locate': {
      refuse([], 1)
      const [text] = operands
      if (!text) throw new UsageError('locate needs the text to look for')
      return { name, text }
    }
    case 'export':
      refuse(['neo4j-admin', 'from'], 0)
      return { name, out: neededOption(name, 'neo4j-admin', values['neo4j-admin']), from: values.from }
    case undefined:
      throw new UsageError('a command is missing')
    default:
      throw new UsageError(`there is no command "${name}"`)
  }
}
