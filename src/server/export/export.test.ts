import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { emptyGraph } from '../../graph/testing/suite-graph.ts'
import { FORMATS, FORMAT_NAMES } from '../../export/formats.ts'
import { fromJsonLines, fromCsv } from '../../export/testing/read-back.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

describe.each(seededEngines())('$engine', ({ open }) => {
  let graph: Graph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
  })
  afterAll(async () => {
    await service.close()
    await emptyGraph(graph)
    await graph.close()
  })

  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    service.app.inject({ url, headers })

  test.each(Object.entries(FORMATS))('/export/%s is a file of the current revision', async (format, of) => {
    const { statusCode, headers, rawPayload } = await get(`/export/${format}`)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': of.mediaType,
      'content-length': String(rawPayload.length),
      'cache-control': 'no-cache',
      'accept-ranges': 'bytes',
      etag: `"${createHash('sha256').update(rawPayload).digest('base64url')}"`,
    })
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="initiative-graph-[0-9a-f]{16}\\.${of.extension}"$`),
    )
  })

  test('the formats hold the same graph', async () => {
    const [lines, tables] = await Promise.all([get('/export/jsonl'), get('/export/csv')])
    expect(await fromCsv(tables.rawPayload)).toEqual(fromJsonLines(lines.rawPayload))
  })

  test('a client that has the file is told so', async () => {
    const { headers } = await get('/export/jsonl')
    const again = await get('/export/jsonl', { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
  })

  test('a part is sent where a part is asked for, and all where the file has changed meanwhile', async () => {
    const { rawPayload: all, headers } = await get('/export/jsonl')
    const size = all.length
    const part = async (range: string, more = {}) => {
      const reply = await get('/export/jsonl', { range, ...more })
      return [reply.statusCode, reply.headers['content-range'], reply.rawPayload]
    }
    expect(await part('bytes=10-19')).toEqual([206, `bytes 10-19/${size}`, all.subarray(10, 20)])
    expect(await part(`bytes=${size - 5}-`)).toEqual([
      206,
      `bytes ${size - 5}-${size - 1}/${size}`,
      all.subarray(-5),
    ])
    expect(await part('bytes=-7')).toEqual([206, `bytes ${size - 7}-${size - 1}/${size}`, all.subarray(-7)])
    expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`])
    for (const whole of ['bytes=5-2', 'bytes=1-2,4-5', 'lines=1-2', 'bytes=-']) {
      expect((await part(whole))[0]).toBe(200)
    }
    expect((await part('bytes=0-1', { 'if-range': '"another"' }))[0]).toBe(200)
    expect((await part('bytes=0-1', { 'if-range': String(headers.etag) }))[0]).toBe(206)
  })

  test('HEAD has the length and no body', async () => {
    const reply = await service.app.inject({ method: 'HEAD', url: '/export/turtle' })
    expect([reply.statusCode, reply.rawPayload.length]).toEqual([200, 0])
    expect(Number(reply.headers['content-length'])).toBeGreaterThan(10_000)
  })

  test('an unknown format is told which there are', async () => {
    const reply = await get('/export/xlsx')
    expect(reply.statusCode).toBe(404)
    expect(reply.body).toContain(FORMAT_NAMES.join(', '))
  })
})

describe('limits', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await openSeededGraph()
  })
  afterAll(() => graph.close())

  test('where a token is needed, exports and linked data need it, and pages do not', async () => {
    const digest = createHash('sha256').update('secret').digest('hex')
    const service = await serve(graph, { API_ACCESS: 'token', API_TOKENS: digest })
    const status = async (url: string, headers = {}) =>
      (await service.app.inject({ url, headers })).statusCode
    const authorization = { authorization: 'Bearer secret' }
    const linked = { accept: 'application/ld+json' }
    expect(await status('/export/jsonl')).toBe(401)
    expect(await status('/export/jsonl', authorization)).toBe(200)
    expect(await status('/agency/xuhui-district', linked)).toBe(401)
    expect(await status('/source/shanghai-2025-bulletin?char=2,5', linked)).toBe(401)
    expect(await status('/agency/xuhui-district', { ...linked, ...authorization })).toBe(200)
    expect(await status('/agency/xuhui-district')).not.toBe(401)
    await service.close()
  })

  test('exports, linked data and operations of a client are counted together', async () => {
    const service = await serve(graph, { RATE_LIMIT: '3' })
    const { app } = service
    expect((await service.post('{ __typename }')).status).toBe(200)
    expect((await app.inject('/export/jsonl')).headers['ratelimit-remaining']).toBe('1')
    const linked = { url: '/agency/xuhui-district', headers: { accept: 'text/turtle' } }
    expect((await app.inject(linked)).statusCode).toBe(200)
    for (const url of ['/export/jsonl', linked]) expect((await app.inject(url)).statusCode).toBe(429)
    await service.close()
  })

  test('a page of another site may link to an export, and not have it downloaded unseen', async () => {
    const service = await serve(graph)
    const status = async (mode: string) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode }
      return (await service.app.inject({ url: '/export/jsonl', headers })).statusCode
    }
    expect(await status('navigate')).toBe(200)
    expect(await status('no-cors')).toBe(403)
    await service.close()
  })

  test('EXPORT_LIMIT=0 offers none', async () => {
    const service = await serve(graph, { EXPORT_LIMIT: '0' })
    expect((await service.app.inject('/export/jsonl')).statusCode).toBe(404)
    await service.close()
  })
})
