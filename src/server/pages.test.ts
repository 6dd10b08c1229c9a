import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSchema } from '../ontology/load.ts'
import { answerUnknownRoute } from './http/unknown-route.ts'
import { servePages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
const FILES = ['explorer/index.html', 'playground/index.html', 'assets/explorer-abc.js']
let app: FastifyInstance

beforeAll(async () => {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), file)
  }
  app = Fastify()
  app.setNotFoundHandler(answerUnknownRoute(app))
  await servePages(app, loadSchema().ontology, {
    folder,
    answerLinkedData: () => Promise.resolve(undefined),
  })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a page or asset that the client has is 304, with neither type nor length', async () => {
  for (const url of ['/', '/assets/explorer-abc.js']) {
    const { headers } = await app.inject({ url })
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(Object.keys(again.headers).filter((name) => /^content-(type|length)$/.test(name))).toEqual([])
  }
})

it('while files are rebuilt, pages are 503 and assets 404', async () => {
  rmSync(folder, { recursive: true })
  const answers = []
  for (const url of ['/', '/playground', '/agency/xuhui-district', '/assets/explorer-abc.js']) {
    const { statusCode, headers, body } = await app.inject({ url })
    answers.push([url, statusCode, headers['retry-after'], body])
  }
  expect(answers).toMatchSnapshot()
})

it('pages and assets of a new build are served without a restart', async () => {
  for (const file of ['explorer/index.html', 'assets/explorer-def.js']) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), `built again: ${file}`)
  }
  const [page, asset] = await Promise.all(['/', '/assets/explorer-def.js'].map((url) => app.inject({ url })))
  expect([page?.body, asset?.body]).toEqual([
    'built again: explorer/index.html',
    'built again: assets/explorer-def.js',
  ])
  expect(asset?.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})
