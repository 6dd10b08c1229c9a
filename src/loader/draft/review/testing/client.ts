import { request } from 'node:http'

/** A whole response. */
export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export interface Asked {
  readonly method?: 'GET' | 'POST'
  /** As it goes over the wire: no client tidies it up. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks a server with any headers, those that browsers and `fetch` do not let pages choose as well. */
export function ask(origin: string, { method = 'GET', path, headers = {}, body }: Asked): Promise<Response> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The page of a review, as far as its server sees it. */
export class ReviewClient {
  readonly origin: string
  readonly cookie: string

  private constructor(origin: string, cookie: string) {
    this.origin = origin
    this.cookie = cookie
  }

  /** Opens the address that was printed. */
  static async open(address: string): Promise<ReviewClient> {
    const { origin, pathname, search } = new URL(address)
    const { headers } = await ask(origin, { path: pathname + search })
    const [cookie = ''] = String(headers['set-cookie']).split(';')
    return new ReviewClient(origin, cookie)
  }

  /** Asks as the page does; `headers` say otherwise. */
  ask({ headers = {}, ...asked }: Asked): Promise<Response> {
    const { origin, cookie } = this
    return ask(origin, { ...asked, headers: { cookie, origin, 'sec-fetch-site': 'same-origin', ...headers } })
  }

  post(path: string, body: object): Promise<Response> {
    return this.ask({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }
}
