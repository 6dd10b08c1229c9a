import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

// Slow clients lose their connection after a deadline.

let graph: Graph
let service: Service
let port = 0

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
  port = Number(new URL(await service.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

/** Sends a text over a new connection and returns what came until the service closed it. */
function exchange(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (data: Buffer) => (answer += data.toString()))
    socket.on('close', () => {
      resolve(answer)
    })
    socket.on('error', reject)
  })
}

const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

/** So many requests that their unread responses fill the buffers, and the beginning of another. */
const pipelined = `${'GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(500)}GET /`

describe('a client has', () => {
  it('10 s for the headers, 30 s for a request, 72 s until the next one', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = service.app.server
    expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([10_000, 30_000, 72_000])
  })

  it.each([
    ['headers', head],
    ['a body', `${head}content-length: 30\r\n\r\n{"query": `],
  ])('%s late get 408, and the connection ends', async (_, text) => {
    // The server checks its connections every two seconds.
    service.app.server.headersTimeout = 300
    service.app.server.requestTimeout = 600
    const answer = await exchange(text)
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(answer).toContain('The request took too long to arrive.')
  })

  it('no connection left afterwards, however many keep their own end open', async () => {
    const other = await serve(graph)
    const url = await other.app.listen({ port: 0, host: '127.0.0.1' })
    other.app.server.headersTimeout = 300
    other.app.server.requestTimeout = 600
    let accepted = 0
    other.app.server.on('connection', () => accepted++)
    const address = { port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true }
    const texts = [head, `${head}content-length: 30\r\n\r\n{"query": `, 'nonsense\r\n\r\n']
    const sockets = Array.from({ length: 200 }, (_, index) => {
      const socket = connect(address)
      socket.on('error', () => undefined)
      socket.write(index % 50 === 0 ? pipelined : (texts[index % texts.length] ?? ''))
      // A client that reads nothing: its response cannot be flushed once the buffers are full.
      if (index % 2 === 0) socket.pause()
      else socket.resume()
      return socket
    })
    const count = (): Promise<number> =>
      new Promise((resolve, reject) => {
        other.app.server.getConnections((error, connections) => {
          if (error) reject(error)
          else resolve(connections)
        })
      })
    await expect.poll(() => accepted, { timeout: 10_000 }).toBe(200)
    await expect.poll(count, { timeout: 10_000 }).toBe(0)
    for (const socket of sockets) socket.destroy()
    await other.close()
  })

  it.each([
    ['spare connection', ''],
    ['connection with half a request', head],
  ])('no %s that keeps the service from stopping', async (_, text) => {
    const other = await serve(graph)
    const url = await other.app.listen({ port: 0, host: '127.0.0.1' })
    const accepted = once(other.app.server, 'connection')
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' })
    const ended = once(socket, 'close')
    socket.on('error', () => undefined)
    socket.write(text)
    await accepted
    await other.close()
    await ended
  })

  it('several requests on one connection', async () => {
    const request = 'GET /livez HTTP/1.1\r\nhost: localhost\r\n'
    const answer = await exchange(`${request}\r\n${request}connection: close\r\n\r\n`)
    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
  })
})
