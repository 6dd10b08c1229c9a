import { describe, expect, it, vi } from 'vitest'
import { HttpError } from '../http/http-error.ts'
import { rateLimit } from './rate-limit.ts'

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

  it('come back even while the clock of the machine steps back', () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    try {
      const take = rateLimit(1)
      take('client')
      vi.setSystemTime(Date.now() - 3_600_000)
      expect(() => take('client')).toThrow('try again in 60 s')
      vi.advanceTimersByTime(60_000)
      expect(take('client')).toMatchObject({ 'ratelimit-remaining': '0' })
    } finally {
      vi.useRealTimers()
    }
  })
})
