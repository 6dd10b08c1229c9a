import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type UserConfig, createServer } from 'vite'
import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { projectRoot } from '../../src/project-root.ts'
import { type Service, openSeededGraph, serve } from '../../src/server/testing/service.ts'
import { namedBlocks, readDocument } from '../../src/testing/documents.ts'
import { hasBrowser, openBrowser } from '../../src/web/explorer/testing/browser.ts'

const text = namedBlocks(readDocument('docs/front-ends.md')).get('vite.config.ts') ?? ''

let graph: Graph
let pages: Server
let origin: string
beforeAll(async () => {
  graph = await openSeededGraph()
  pages = createHttpServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>A page in development</title>')
  })
  origin = await new Promise((resolve) => {
    pages.listen(0, 'localhost', () => {
      const address = z.object({ port: z.number() }).parse(pages.address())
      resolve(`http://localhost:${address.port}`)
    })
  })
})
afterAll(async () => {
  pages.close()
  await graph.close()
})

async function listen(service: Service): Promise<string> {
  return service.app.listen({ port: 0, host: '127.0.0.1' })
}

describe('a page in development', () => {
  it('reaches the service through the proxy of docs/front-ends.md', async () => {
    const service = await serve(graph)
    const root = mkdtempSync(join(projectRoot, 'dist', 'vite-'))
    const file = join(root, 'vite.config.ts')
    writeFileSync(file, text.replace('http://127.0.0.1:4000', await listen(service)))
    const { default: config } = z
      .object({ default: z.custom<UserConfig>((value) => typeof value === 'object') })
      .parse(await import(file))
    const vite = await createServer({ ...config, root, configFile: false, logLevel: 'error' })
    await vite.listen(0)
    const [own = ''] = vite.resolvedUrls?.local ?? []
    const response = await fetch(new URL('graphql', own), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(own).origin },
      body: JSON.stringify({ query: '{ goals { totalCount } }' }),
    })
    expect(await response.json()).toMatchObject({ data: { goals: { totalCount: expect.any(Number) } } })
    await vite.close()
    await service.close()
    rmSync(root, { recursive: true, force: true })
  })

  describe.skipIf(!hasBrowser())('in a browser, on an origin of its own', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(() => browser.close())

    /** What the page is answered, with a header that makes the browser ask first; null where the browser refuses. */
    async function ask(service: Service): Promise<unknown> {
      const url = `${await listen(service)}/graphql`
      const page = await browser.newPage()
      await page.goto(origin)
      const answer = await page.evaluate(
        (url) =>
          fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'apollographql-client-name': 'page' },
            body: JSON.stringify({ query: '{ goals { totalCount } }' }),
          }).then(
            (response): Promise<unknown> => response.json(),
            () => null,
          ),
        url,
      )
      await page.close()
      await service.close()
      return answer
    }

    it('is answered where CORS_ORIGINS names it', async () => {
      const answer = await ask(await serve(graph, { CORS_ORIGINS: origin }))
      expect(answer).toMatchObject({ data: { goals: { totalCount: expect.any(Number) } } })
    })

    it('is refused by the browser where it does not', async () => {
      expect(await ask(await serve(graph, { CORS_ORIGINS: 'http://localhost:1' }))).toBeNull()
    })
  })
})
