import { expect, test } from 'vitest'
import { UsageError } from '../command-line.ts'
import { parseCommand } from './command.ts'

test('commands are read', () => {
  expect(parseCommand(['load'])).toEqual({ name: 'load', dryRun: false, from: undefined })
  expect(parseCommand(['load', '--dry-run'])).toEqual({
    name: 'load',
    dryRun: true,
    from: undefined,
  })
  expect(parseCommand(['load', '--from', 'big'])).toEqual({ name: 'load', dryRun: false, from: 'big' })
  expect(parseCommand(['check', '--require-sources'])).toEqual({ name: 'check', requireSources: true })
  expect(parseCommand(['locate', '稳就业'])).toEqual({ name: 'locate', text: '稳就业' })
  expect(parseCommand(['export', '--neo4j-admin', 'csv'])).toEqual({
    name: 'export',
    out: 'csv',
    from: undefined,
  })
})

test('a wrong command line is refused with what is wrong', () => {
  const refused = [
    [],
    ['lode'],
    ['load', 'x'],
    ['load', '--require-sources'],
    ['check', '--fast'],
    ['locate'],
    ['locate', 'a', 'b'],
    ['load', '--from'],
    ['export'],
  ]
  const messages = refused.map((args) => {
    try {
      return parseCommand(args)
    } catch (error) {
      return error instanceof UsageError ? error.message : error
    }
  })
  expect(messages).toMatchInlineSnapshot(`
    [
      "a command is missing",
      "there is no command "lode"",
      "load does not take "x"",
      "load has no option --require-sources",
      "there is no option --fast",
      "locate needs the text to look for",
      "locate does not take "b"",
      "Option '--from <value>' argument missing",
      "export needs --neo4j-admin",
    ]
  `)
})
