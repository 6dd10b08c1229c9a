import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteFrom, readSourceTexts } from '../../loader/check/source-texts.ts'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'
import { CARD_BYTES, bytesOf } from './graph/card.ts'
import { SCHEMA_TOKENS, tokensOf } from './schema/tokens.ts'
import { TOPICS } from './schema/describe-schema.ts'
import { type Agent, connect } from './testing/agent.ts'
import { ANSWERABLE, TRUE_CLAIMS } from './testing/questions.ts'

// An agent pays for every character it reads. `npx vitest run src/server/mcp/sizes.test.ts` prints what docs/mcp.md tells.

let graph: Graph
let service: Service
let agent: Agent
beforeAll(async () => {
  graph = await openSeededGraph()
  const texts = readSourceTexts(process.env['SOURCES_DIR'] ?? join(projectRoot, 'sources'))
  service = await serve(
    graph,
    {},
    {
      quote: (digest, start, end) => quoteFrom(texts, digest, start, end),
      cypher: () => Promise.resolve({ refused: '' }),
    },
  )
  agent = await connect(service)
})
afterAll(async () => {
  await agent.close()
  await service.close()
  await graph.close()
})

/** The identifiers of all entities, asked for as an agent would. */
async function allIds(): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { plural } of [...loadSchema().ontology.nodes.values()].filter(({ entity }) => entity)) {
    const query = `{ ${plural}(first: 100) { nodes { id } } }`
    const { body } = await service.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ids.push(...[...body.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id))
  }
  return ids
}

it(`the card of every entity has at most ${CARD_BYTES} bytes`, async () => {
  const ids = await allIds()
  const sizes: number[] = []
  for (const id of ids) {
    const { answer, text } = await agent.call('entity', { id })
    if (!answer) throw new Error(text)
    sizes.push(bytesOf(answer['card']))
  }
  expect(ids.length).toBeGreaterThan(200)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(CARD_BYTES)
  // Cards say something: what is cut is cut late.
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeGreaterThan(300)
  console.log(`cards: ${ids.length}, largest ${Math.max(...sizes)} bytes`)
})

describe('the schema', () => {
  const { public: schema } = loadSchema()
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))

  it(`has at most ${SCHEMA_TOKENS} tokens by every topic`, async () => {
    const tokens = await Promise.all(
      [...TOPICS, ...types].map(async (topic) => {
        const { answer, text } = await agent.call('schema', { topic })
        const told = String(answer?.['text'])
        expect([topic, answer?.['tokens'], text.startsWith('{')]).toEqual([topic, tokensOf(told), true])
        return tokensOf(told)
      }),
    )
    expect(Math.max(...tokens)).toBeLessThanOrEqual(SCHEMA_TOKENS)
    console.log(`schema: overview ${tokens[0] ?? 0} tokens, largest topic ${Math.max(...tokens)}`)
  })

  it('is a small part of the introspection', async () => {
    const payload = { query: getIntrospectionQuery() }
    const { body } = await service.app.inject({ method: 'POST', url: '/graphql', payload })
    const { answer } = await agent.call('schema')
    console.log(`introspection: ${Buffer.byteLength(body)} bytes, ${tokensOf(body)} tokens`)
    expect(tokensOf(body)).toBeGreaterThan(20 * tokensOf(String(answer?.['text'])))
  })
})

it('the answers to forty questions are small', async () => {
  const sizes = new Map<string, number>()
  for (const { plan } of [...ANSWERABLE, ...TRUE_CLAIMS]) {
    for (const [tool, args] of plan) {
      const { answer } = await agent.call(tool, args)
      sizes.set(tool, Math.max(sizes.get(tool) ?? 0, bytesOf(answer)))
    }
  }
  console.log([...sizes].map(([tool, bytes]) => `${tool} ${bytes}`).join(', '))
  expect(Math.max(...sizes.values())).toBeLessThan(16_000)
})

it('the definitions of the tools are small', async () => {
  const { tools } = await agent.client.listTools()
  const sizes = tools.map(({ name, description = '', inputSchema, outputSchema }) => ({
    name,
    // Hosts show a model these; the schema of the answer is for programs.
    shown: tokensOf(description + JSON.stringify(inputSchema)),
    all: tokensOf(JSON.stringify({ description, inputSchema, outputSchema })),
  }))
  const total = sizes.reduce((sum, { shown }) => sum + shown, 0)
  console.log(
    `tools: ${total} tokens shown to a model, ${sizes.reduce((sum, { all }) => sum + all, 0)} in all`,
  )
  expect(sizes).toHaveLength(10)
  expect(total).toBeLessThan(5000)
})

it('docs/mcp.md names every tool', async () => {
  const page = readFileSync(join(projectRoot, 'docs/mcp.md'), 'utf8')
  const { tools } = await agent.client.listTools()
  expect(tools.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
