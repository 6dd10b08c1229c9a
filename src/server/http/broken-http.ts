import type { Socket } from 'node:net'
import { STATUS_CODES } from 'node:http'
import { errorBody } from './http-error.ts'
import { SECURITY_HEADERS } from '../../http/security-headers.ts'

/** How long the client may take to receive the response, in milliseconds. */
const FLUSH_TIMEOUT = 1000

/**
 * Responds where there is no request yet: the HTTP parser failed, or the request came too slowly. The connection ends
 * once the response is sent: a client that keeps its own end open must not keep ours.
 */
export function refuseBrokenHttp(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, message] = reasonOf(error.code)
  const destroy = (): void => void socket.destroy()
  setTimeout(destroy, FLUSH_TIMEOUT).unref()
  const body = JSON.stringify(errorBody('BAD_REQUEST', message))
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n'),
    destroy,
  )
}

function reasonOf(code: string | undefined): [number, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long to arrive.']
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers of the request are too large.']
  if (code === 'HPE_INVALID_URL') {
    return [400, 'The address of the request is not ASCII; percent-encode it as UTF-8.']
  }
  return [400, 'The request is not valid HTTP.']
}
