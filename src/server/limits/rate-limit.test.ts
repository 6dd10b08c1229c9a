import { describe, expect, it } from 'vitest'
import { HttpError } from '../http/http-error.ts'
import { clientOf, rateLimit } from './rate-limit.ts'

describe('tokens of a bucket', () => {
  it('come back evenly', () => {
    let now = 0
    const take = rateLimit(60, () => now)
    for (let index = 0; index < 60; index++) take('client')
    expect(() => take('client')).toThrow(HttpError)
    expect(take('another')).toMatchObject({ 'ratelimit-remaining': '59' })
    now += 1000
    expect(take('client')).toEqual({
      'ratelimit-limit': '60',
      'ratelimit-remaining': '0',
      'ratelimit-reset': '60',
    })
    now += 120_000
    expect(take('client')).toMatchObject({ 'ratelimit-remaining': '59' })
  })
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the address %s belongs to the client %s', (address, client) => {
  expect(clientOf(address)).toBe(client)
})
