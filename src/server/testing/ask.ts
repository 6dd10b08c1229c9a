import { type Agent, request } from 'node:http'

/** A whole response, or how the connection failed. */
export type Reply =
  { readonly status: number; readonly body: string } | { readonly failure: string; readonly began: boolean }

/** Posts an operation; never throws. `began` is whether a part of a response had arrived. */
export function ask(url: string, body: string, agent: Agent): Promise<Reply> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', (error) => {
        resolve({ failure: error.message, began: true })
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() })
      })
    })
    sent.on('error', (error: Error & { code?: string }) => {
      resolve({ failure: error.code ?? error.message, began: false })
    })
    sent.end(body)
  })
}
