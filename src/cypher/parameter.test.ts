import { describe, expect, it } from 'vitest'
import { UsageError } from '../command-line.ts'
import { CypherLiteral, readParameter, readParameters } from './parameter.ts'

describe('the value of a parameter', () => {
  it.each([
    ['7', 7],
    ['-0.5', -0.5],
    ['1e-3', 0.001],
    ['9007199254740991', 9007199254740991],
    ['"7"', '7'],
    ['"1.0"', '1.0'],
    ['稳就业', '稳就业'],
    ['', ''],
    ['[1, 2.5, null]', [1, 2.5, null]],
    ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
  ])('%s is JSON, or else text', (text, value) => {
    expect(readParameter('x', text)).toEqual(value)
  })

  it.each([
    ['1.0', '1.0'],
    ['1e21', '1e21'],
    ['9007199254740993', '9007199254740993'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['[1.0, 2, "a\\"b"]', '[1.0, 2, "a\\"b"]'],
    ['{"a`b": {"c": [1.0, true, null]}}', '{`a``b`: {`c`: [1.0, true, null]}}'],
  ])('%s is a literal, which keeps its numbers', (text, literal) => {
    expect(readParameter('x', text)).toEqual(new CypherLiteral(literal))
  })

  it.each([
    ['1e400', 'x is 1e400; a FLOAT goes up to 1.7976931348623157e+308'],
    ['[-1e999]', 'x is -1e999; a FLOAT goes up to 1.7976931348623157e+308'],
    [
      '9223372036854775808',
      'x is 9223372036854775808; an INTEGER goes from -2^63 to 2^63 - 1; write 9223372036854775808.0 for a FLOAT',
    ],
  ])('%s is refused', (text, message) => {
    expect(() => readParameter('x', text)).toThrow(new UsageError(message))
  })

  it('is read from an object by its name', () => {
    expect(readParameters('{"a": 1, "b": 1.0}')).toEqual({ a: 1, b: new CypherLiteral('1.0') })
    expect(readParameters('[1]')).toBeUndefined()
    expect(readParameters('{a: 1}')).toBeUndefined()
  })
})
