import { expect, test } from 'vitest'
import { UsageError } from '../command-line.ts'
import { parseCommand } from './command.ts'

test('commands are read', () => {
  const load = { name: 'load', dryRun: false, json: false, from: undefined, discardAdditions: false }
  expect(parseCommand(['load'])).toEqual(load)
  expect(parseCommand(['load', '--dry-run'])).toEqual({ ...load, dryRun: true })
  expect(parseCommand(['load', '--dry-run', '--json'])).toEqual({ ...load, dryRun: true, json: true })
  expect(parseCommand(['load', '--from', 'big', '--discard-additions'])).toEqual({
    ...load,
    from: 'big',
    discardAdditions: true,
  })
  const check = {
    name: 'check',
    bulletin: undefined,
    strict: false,
    requireSources: false,
    json: false,
    watch: false,
  }
  expect(parseCommand(['check', '--require-sources'])).toEqual({ ...check, requireSources: true })
  expect(parseCommand(['check', 'east', '--strict', '--json', '--watch'])).toEqual({
    ...check,
    ...{ bulletin: 'east', strict: true, json: true, watch: true },
  })
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
    ['load', '--json'],
    ['load', '--dry-run', '--json', '--from', 'big'],
    ['check', '--discard-additions'],
    ['check', '--fast'],
    ['locate'],
    ['locate', 'a', 'b'],
    ['load', '--from'],
    ['load', '--from', 'big', '--from', 'small'],
    ['load', '--dry-run', '--dry-run', '--from=big', '--from=big'],
    ['export', '--neo4j-admin', 'a', '--neo4j-admin', 'b'],
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
      "--json goes with --dry-run of the seed: it prints what a load would change",
      "--json goes with --dry-run of the seed: it prints what a load would change",
      "check has no option --discard-additions",
      "there is no option --fast",
      "locate needs the text to look for",
      "locate does not take "b"",
      "Option '--from <value>' argument missing",
      "--from is given more than once; give it one value",
      "--from is given more than once; give it one value",
      "--neo4j-admin is given more than once; give it one value",
      "export needs --neo4j-admin",
    ]
  `)
})
