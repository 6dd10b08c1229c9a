import type { Json } from '../../graph/port.ts'
import { UsageError } from '../../command-line.ts'
import { readFormat, readLimit, readValue } from '../arguments.ts'
import type { Settings } from '../statement.ts'

/** The commands of the prompt. */
export const COMMANDS = [':help', ':params', ':param', ':format', ':limit', ':schema', ':quit'] as const

export const HELP = `A statement ends with ; and may take several lines. Tab completes, the arrows bring back earlier lines,
Ctrl-C stops a statement, Ctrl-D ends.

  :param name => value   gives a parameter a value: JSON, else text
  :params                shows the parameters
  :format name           table, csv or json
  :limit rows            prints so many rows at most
  :schema                shows labels, properties and relationships with what they mean
  :help                  shows this
  :quit                  ends`

/** What a command does: change the settings, say something, or end. */
export interface Effect {
  readonly settings?: Settings
  readonly say?: string
  readonly quit?: boolean
}

/**
 * Reads one command.
 * @throws UsageError where it is none, with what would be right.
 */
export function readCommand(line: string, settings: Settings, describeModel: () => string): Effect {
  const [, name = '', rest = ''] = /^(:\w*)\s*(.*?)\s*;?\s*$/su.exec(line) ?? []
  switch (name) {
    case ':help':
      return { say: HELP }
    case ':params':
      return { say: writeParameters(settings.parameters) }
    case ':param': {
      const [, parameter, value] = /^\$?([\p{ID_Start}_\d][\p{ID_Continue}]*)\s*=>\s*(.+)$/su.exec(rest) ?? []
      if (parameter === undefined || value === undefined)
        throw new UsageError(':param is used as :param name => value')
      return {
        settings: { ...settings, parameters: { ...settings.parameters, [parameter]: readValue(value) } },
      }
    }
    case ':format':
      return rest === '' ? { say: settings.format } : { settings: { ...settings, format: readFormat(rest) } }
    case ':limit':
      return rest === ''
        ? { say: String(settings.limit) }
        : { settings: { ...settings, limit: readLimit(rest) } }
    case ':schema':
      return { say: describeModel() }
    case ':quit':
      return { quit: true }
    default:
      throw new UsageError(`there is no command ${name}; the commands are ${COMMANDS.join(', ')}`)
  }
}

function writeParameters(parameters: Readonly<Record<string, Json>>): string {
  const lines = Object.entries(parameters).map(([name, value]) => `${name} => ${JSON.stringify(value)}`)
  return lines.length > 0 ? lines.join('\n') : 'no parameters; :param name => value sets one'
}
