import { describe, expect, test } from 'vitest'
import { type Config, ConfigError, readConfig } from './config.ts'

const MODEL = { DRAFT_MODEL: 'lantern-7b' }

function modelOf(environment: Readonly<Record<string, string>>): Config['draftModel'] {
  return readConfig(environment).draftModel
}

describe('a model to draft with', () => {
  test('is none unless somebody sets one', () => {
    expect(modelOf({})).toBeUndefined()
    expect(modelOf({ DRAFT_URL: '', DRAFT_MODEL: '', DRAFT_KEY: 'unused' })).toBeUndefined()
  })

  test.each([
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/chat/completions', true],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions', true],
    ['http://[::1]/v1', 'http://[::1]/v1/chat/completions', true],
    ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions', false],
    [
      'https://127.0.0.1.example/?api-version=1',
      'https://127.0.0.1.example/chat/completions?api-version=1',
      false,
    ],
  ])('%s is the address of an API, or of its chat completions', (address, url, isHere) => {
    expect(modelOf({ ...MODEL, DRAFT_URL: address })).toEqual({
      ...{ url, isHere, model: 'lantern-7b', key: undefined, timeout: 120_000, prices: undefined },
    })
  })

  test('has a price, where somebody says it', () => {
    const environment = { ...MODEL, DRAFT_URL: 'https://models.example/v1', DRAFT_PRICES: '0.5,1.5' }
    expect(modelOf(environment)?.prices).toEqual({ input: 0.5, output: 1.5 })
  })

  test.each([
    [MODEL, 'DRAFT_MODEL is set, but DRAFT_URL is not; both should be'],
    [{ DRAFT_URL: 'https://models.example' }, 'DRAFT_URL is set, but DRAFT_MODEL is not; both should be'],
    [
      { ...MODEL, DRAFT_URL: 'https://me:hidden@models.example' },
      'DRAFT_URL is not usable; it should be an address such as https://models.example/v1, without user and password in it',
    ],
    [
      { ...MODEL, DRAFT_URL: 'file:///etc/passwd' },
      'DRAFT_URL is not usable; it should be an address such as https://models.example/v1, without user and password in it',
    ],
    [
      { ...MODEL, DRAFT_URL: 'https://models.example', DRAFT_KEY: 'two words' },
      'DRAFT_KEY is not usable; it should be a token without spaces',
    ],
    [
      { ...MODEL, DRAFT_URL: 'https://models.example', DRAFT_PRICES: 'cheap' },
      'DRAFT_PRICES is "cheap"; it should be two prices of a million tokens, sent and received, such as 0.5,1.5',
    ],
  ])('%j is refused', (environment, message) => {
    expect(() => modelOf(environment)).toThrow(new ConfigError(message))
  })

  test('gets no key over a connection that others can read', () => {
    const clear = { ...MODEL, DRAFT_URL: 'http://models.example/v1' }
    expect(modelOf(clear)?.isHere).toBe(false)
    expect(() => modelOf({ ...clear, DRAFT_KEY: 'key' })).toThrow(
      new ConfigError('DRAFT_KEY would be sent in clear; DRAFT_URL should begin with https:'),
    )
    expect(modelOf({ ...clear, DRAFT_URL: 'http://127.0.0.1/v1', DRAFT_KEY: 'key' })?.key).toBe('key')
  })
})

describe('CACHE_CONTROL', () => {
  test('is unset unless somebody says how long answers may be kept', () => {
    expect(readConfig({}).cacheControl).toBeUndefined()
    expect(readConfig({ CACHE_CONTROL: '' }).cacheControl).toBeUndefined()
  })

  test.each(['max-age=2', 'max-age=31536000', 'max-age=60, stale-while-revalidate=30'])(
    'takes %s',
    (text) => {
      expect(readConfig({ CACHE_CONTROL: text }).cacheControl).toBe(text)
    },
  )

  test.each([
    ['too short: an answer is a second old when it is sent', 'max-age=1'],
    ['longer than a year', 'max-age=31536001'],
    ['no number', 'max-age=soon'],
    ['a fraction', 'max-age=2.5'],
    ['without `max-age`', 'stale-while-revalidate=30'],
    ['what the service decides itself', 'public, max-age=60'],
    ['the same twice', 'max-age=60, max-age=60'],
    ['another header', 'max-age=60\r\nset-cookie: a=b'],
  ])('refuses what is %s', (_, text) => {
    expect(() => readConfig({ CACHE_CONTROL: text })).toThrow('it should be max-age=60')
  })
})
