import { describe, expect, it } from 'vitest'
import { UsageError } from '../command-line.ts'
import { readArguments } from './arguments.ts'

describe('the command line', () => {
  it('needs only a statement', () => {
    expect(readArguments(['RETURN 1'])).toEqual({
      help: false,
      source: { kind: 'statement', text: 'RETURN 1' },
      parameters: {},
      timeout: 30_000,
      limit: 1000,
      format: 'table',
    })
  })

  it.each([
    [[], { kind: 'none' }],
    [['-'], { kind: 'input' }],
    [['--file', '-'], { kind: 'input' }],
    [['--file', 'a.cypher'], { kind: 'file', path: 'a.cypher' }],
  ])('%j names the source of the statement', (words, source) => {
    expect(readArguments(words).source).toEqual(source)
  })

  it('reads parameters as JSON or else as text; --param overrides --params', () => {
    const words = [
      '--params',
      '{"a": 1, "b": {"c": [true]}}',
      '--param',
      'a=2',
      '--param',
      'name=稳就业=x',
      'RETURN 1',
    ]
    expect(readArguments(words).parameters).toEqual({ a: 2, b: { c: [true] }, name: '稳就业=x' })
    expect(readArguments(['--param', 'id="7"', '--param', '$n=7', '--param', 'e=']).parameters).toEqual({
      id: '7',
      n: 7,
      e: '',
    })
  })

  it('reads timeout, limit and format', () => {
    expect(readArguments(['--timeout', '0.5', '--limit=7', '--format', 'csv', 'RETURN 1'])).toMatchObject({
      timeout: 500,
      limit: 7,
      format: 'csv',
    })
  })

  it.each([
    [['MATCH', '(n)'], 'put the statement in quotes; "(n)" was read as a second one'],
    [['RETURN 1', '--file', 'a'], 'give a statement or --file, not both'],
    [['--param', 'a'], '--param is "a"; it should be name=value'],
    [['--params', '[1]'], '--params is "[1]"; it should be a JSON object such as {"name": "稳就业"}'],
    [['--timeout', '0'], '--timeout is "0"; it should be seconds, above 0 and up to 86400'],
    [['--timeout', 'soon'], '--timeout is "soon"; it should be seconds, above 0 and up to 86400'],
    [['--limit', '-1'], expect.stringContaining('--limit')],
    [['--limit', '1.5'], '--limit is "1.5"; it should be a number of rows, 1 to 1000000'],
    [['--format', 'csv', '--format', 'json'], '--format is given more than once; give it one value'],
    [['--param', 'a=1', '--param', 'a=2'], '--param sets a more than once; set it to one value'],
    [['--param', 'a=1', '--param', '$a=1'], '--param sets a more than once; set it to one value'],
    [['--format', 'xml'], '--format is "xml"; it should be table, csv or json'],
    [['--fromat', 'csv'], 'there is no option --fromat; did you mean format?'],
  ])('%j is wrong usage', (words, message) => {
    expect(() => readArguments(words)).toThrow(expect.objectContaining({ name: UsageError.name, message }))
  })
})
