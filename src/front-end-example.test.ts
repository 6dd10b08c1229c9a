import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InfiniteQueryObserver, type InfiniteQueryObserverOptions, QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from './graph/port.ts'
import { projectRoot } from './project-root.ts'
import { type Service, openSeededGraph, serve } from './server/testing/service.ts'
import { namedBlocks, readDocument } from './testing/documents.ts'

/** What the documentation calls the service. */
const DOCUMENTED_URL = 'http://127.0.0.1:4000/graphql'

const blocks = namedBlocks(readDocument('docs/front-ends.md'))
const [codegen = '', main = '', list = '', persisted = ''] = [
  'codegen.ts',
  'main.ts',
  'agencies-query.ts',
  'persisted.ts',
].map((name) => blocks.get(name))

/** Inside the project, so that the packages it installs are found. */
const dist = join(projectRoot, 'dist')
mkdirSync(dist, { recursive: true })
const folder = mkdtempSync(join(dist, 'front-end-'))

let graph: Graph
let service: Service
let trusting: Service

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
  const url = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  write('codegen.ts', codegen.replace(DOCUMENTED_URL, join(projectRoot, 'docs/schema.graphql')))
  write('main.ts', main.replace(DOCUMENTED_URL, url))
  write('agencies-query.ts', list)
  execFileSync(bin('graphql-codegen'), ['--config', 'codegen.ts', '--silent'], { cwd: folder })
  trusting = await serve(graph, { TRUSTED_DOCUMENTS: join(folder, 'generated/persisted-documents.json') })
  const trustingUrl = `${await trusting.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  write('persisted.ts', persisted.replace(DOCUMENTED_URL, trustingUrl))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await service.close()
  await trusting.close()
  await graph.close()
})

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function bin(name: string): string {
  return join(projectRoot, 'node_modules/.bin', name)
}

type AsyncFunction = (...parameters: readonly unknown[]) => Promise<unknown>

function isFunction(value: unknown): value is AsyncFunction {
  return typeof value === 'function'
}

/** What `agencies-query.ts` exports. */
type InitiativesOfAgency = (
  agency: string,
) => InfiniteQueryObserverOptions<unknown, Error, readonly unknown[], readonly string[], string | undefined>

async function exported(file: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(join(folder, file))
  return z.record(z.string(), z.unknown()).parse({ ...Object(module) })
}

/** Calls what a file of the folder exports by that name. */
async function call(file: string, name: string, ...parameters: readonly unknown[]): Promise<unknown> {
  const value = (await exported(file))[name]
  if (!isFunction(value)) throw new Error(`${file} exports no function ${name}`)
  return value(...parameters)
}

describe('the client in docs/front-ends.md', () => {
  it('compiles with the types that are generated for it', () => {
    const options = {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: true,
      verbatimModuleSyntax: true,
    }
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: options, files: ['main.ts', 'agencies-query.ts', 'persisted.ts'] }),
    )
    expect(execFileSync(bin('tsc'), ['-p', folder], { encoding: 'utf8' })).toBe('')
  })

  it('reads all initiatives of an agency, page by page', async () => {
    expect(await call('main.ts', 'allInitiatives', '市商务委')).toMatchInlineSnapshot(`
      [
        {
          "nameEn": "Institutional opening of digital and services trade",
          "outcomes": {
            "nodes": [],
          },
        },
        {
          "nameEn": "Task forces for foreign trade at two levels",
          "outcomes": {
            "nodes": [
              {
                "nameEn": "Levels with task forces for foreign trade",
                "raw": "两级",
              },
            ],
          },
        },
      ]
    `)
  })

  it('is read page by page by TanStack Query', async () => {
    const { initiativesOfAgency } = z
      .object({ initiativesOfAgency: z.custom<InitiativesOfAgency>(isFunction) })
      .parse(await exported('agencies-query.ts'))
    const client = new QueryClient()
    const list = new InfiniteQueryObserver(client, initiativesOfAgency('普陀区'))
    const stop = list.subscribe(() => undefined)
    await expect.poll(() => list.getCurrentResult().data?.length).toBe(2)
    expect(list.getCurrentResult().hasNextPage).toBe(true)
    const { data, hasNextPage } = await list.fetchNextPage()
    stop()
    expect({ data, hasNextPage }).toMatchObject({ data: [{}, {}, {}, {}], hasNextPage: false })
  })

  it('is answered by hash where only its documents are trusted', async () => {
    const { initiativesOf } = await exported('main.ts')
    const found = await call('persisted.ts', 'requestPersisted', initiativesOf, { agency: '徐汇区' })
    expect(found).toMatchObject({ agency: { initiatives: { nodes: [{ nameEn: 'AI Plus action' }] } } })
  })

  it('is refused with another document there', async () => {
    const { body } = await trusting.post('{ goals { totalCount } }')
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] })
  })
})
