import { expect, test } from 'vitest'
import { UsageError, parseCommand } from './command.ts'

test('commands are read', () => {
  expect(parseCommand(['load'])).toEqual({ name: 'load', dryRun: false, from: undefined })
  expect(parseCommand(['load', '--dry-run'])).toEqual({
    name: 'load',
    dryRun: true,
    from: undefined,
  })
  expect(parseCommand(['load', '--from', 'big'])).toEqual({ name: 'load', dryRun: false, from: 'big' })
  expect(parseCommand(['generate', '--agencies', '20', '--out', 'big'])).toEqual({
    name: 'generate',
    agencies: 20,
    seed: 1,
    out: 'big',
  })
  expect(parseCommand(['check', '--require-sources'])).toEqual({ name: 'check', requireSources: true })
  expect(parseCommand(['locate', '稳就业'])).toEqual({ name: 'locate', text: '稳就业' })
  expect(parseCommand(['export', '--neo4j-admin', 'csv'])).toEqual({
    name: 'export',
    out: 'csv',
    from: undefined,
  })
  expect(parseCommand(['--help'])).toEqual({ name: 'help' })
})

test('a wrong command line is refused with what is wrong and the usage', () => {
  const refused = [
    [],
    ['lode'],
    ['load', 'x'],
    ['load', '--require-sources'],
    ['check', '--fast'],
    ['locate'],
    ['locate', 'a', 'b'],
    ['load', '--from'],
    ['generate', '--out', 'big'],
    ['generate', '--agencies', 'many', '--out', 'big'],
    ['generate', '--agencies', '20'],
    ['export'],
  ]
  const messages = refused.map((args) => {
    try {
      return parseCommand(args)
    } catch (error) {
      return error instanceof UsageError ? error.message.split('\n')[0] : error
    }
  })
  expect(messages).toMatchInlineSnapshot(`
    [
      "a command is missing",
      "there is no command "lode"",
      "load does not take "x"",
      "load has no option --require-sources",
      "Unknown option '--fast'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--fast"",
      "locate needs the text to look for",
      "locate does not take "b"",
      "Option '--from <value>' argument missing",
      "--agencies is missing; it should be a whole number, 1 to 1000000",
      "--agencies is "many"; it should be a whole number, 1 to 1000000",
      "generate needs --out",
      "export needs --neo4j-admin",
    ]
  `)
})
