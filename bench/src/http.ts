import { Agent, request } from 'node:http'

/** An HTTP client with keep-alive connections. */
export interface Client {
  /**
   * Posts JSON.
   * @returns the body of the response.
   * @throws Error unless the status is 200.
   */
  post(url: URL, body: string): Promise<Buffer>
  get(url: URL): Promise<Buffer>
  close(): void
}

/** @param connections how many requests can be in flight at once. */
export function createClient(connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (url: URL, method: string, body: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(url, { agent, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('error', reject)
        response.once('end', () => {
          const answer = Buffer.concat(parts)
          if (response.statusCode === 200) resolve(answer)
          else
            reject(
              new Error(`${url.href} answered ${response.statusCode}: ${answer.toString().slice(0, 1000)}`),
            )
        })
      })
      sent.once('error', (error) => {
        // A server may close an idle connection at the moment it is reused.
        if (sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET') {
          resolve(send(url, method, body))
        } else {
          reject(error)
        }
      })
      sent.end(body)
    })
  return {
    post: (url, body) => send(url, 'POST', body),
    get: (url) => send(url, 'GET', ''),
    close: () => {
      agent.destroy()
    },
  }
}
