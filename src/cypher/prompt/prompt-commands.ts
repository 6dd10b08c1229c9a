import { UsageError } from '../../command-line.ts'
import { PARAMETER_NAME, readFormat, readLimit } from '../arguments.ts'
import { CypherLiteral, type Parameters, readParameter } from '../parameter.ts'
import type { Settings } from '../statement.ts'

/** The commands of the prompt. */
export const COMMANDS = [':help', ':params', ':param', ':format', ':limit', ':schema', ':quit'] as const

export const HELP = `A statement may span several lines and ends with ;
Tab completes words, the arrow keys recall earlier lines, Ctrl-C stops a statement, Ctrl-D quits.

  :param name => value   sets a parameter: JSON, or else text
  :params                shows the parameters
  :format name           table, csv or json
  :limit rows            prints at most this many rows
  :schema                describes labels, properties and relationships
  :help                  shows this help
  :quit                  quits`

/** What a command of the prompt does. */
export interface Effect {
  /** The settings from now on. */
  readonly settings?: Settings
  /** Text to print. */
  readonly print?: string
  readonly quit?: boolean
}

const PARAMETER = new RegExp(`^${PARAMETER_NAME}\\s*=>\\s*(.+)$`, 'su')

/**
 * Reads one command.
 * @throws UsageError saying what would be right.
 */
export function readCommand(line: string, settings: Settings, describeModel: () => string): Effect {
  const [, name = '', rest = ''] = /^(:\w*)\s*(.*?)\s*;?\s*$/su.exec(line) ?? []
  switch (name) {
    case ':help':
      return { print: HELP }
    case ':params':
      return { print: writeParameters(settings.parameters) }
    case ':param': {
      const [, parameter, value] = PARAMETER.exec(rest) ?? []
      if (parameter === undefined || value === undefined)
        throw new UsageError('a parameter is set with :param name => value')
      return {
        settings: {
          ...settings,
          parameters: { ...settings.parameters, [parameter]: readParameter(parameter, value) },
        },
      }
    }
    case ':format':
      return rest === ''
        ? { print: settings.format }
        : { settings: { ...settings, format: readFormat(rest) } }
    case ':limit':
      return rest === ''
        ? { print: String(settings.limit) }
        : { settings: { ...settings, limit: readLimit(rest) } }
    case ':schema':
      return { print: describeModel() }
    case ':quit':
      return { quit: true }
    default:
      throw new UsageError(`unknown command ${name}; the commands are ${COMMANDS.join(', ')}`)
  }
}

function writeParameters(parameters: Parameters): string {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `${name} => ${value instanceof CypherLiteral ? value.text : JSON.stringify(value)}`,
  )
  return lines.length > 0 ? lines.join('\n') : 'no parameters; set one with :param name => value'
}
