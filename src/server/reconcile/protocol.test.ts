import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, serve } from '../testing/service.ts'
import { reconcile, sendForm } from './testing/client.ts'
import { problemsOf } from './testing/schemas.ts'

// The client does what OpenRefine does: it fetches the manifest, follows its addresses, and sends forms.

const XUHUI = 'agency:xuhui-district'

describe('the schemas of these tests', () => {
  it.each([
    ['manifest', { name: 'x', identifierSpace: 'http://a/', schemaSpace: 'http://a/' }],
    ['manifest', { versions: ['0.1'], name: 'x', identifierSpace: 'http://a/', schemaSpace: 'http://a/' }],
    ['results', [{ result: [] }]],
    ['results', { q0: {} }],
    ['results', { q0: { result: [{ name: 'x', score: 1, match: true, type: [] }] } }],
    ['suggestedItems', { result: [{ id: 'x' }] }],
    ['extended', { meta: [], rows: { x: { y: [{ str: 1 }] } } }],
    ['extended', { meta: [], rows: { x: { y: [{ date: '2025-01-01' }] } } }],
    ['extended', { meta: [], rows: { x: { y: [{ int: 1, str: '1' }] } } }],
  ] as const)('refuse what the specification refuses: %s %j', (name, body) => {
    expect(problemsOf(name, body)).not.toEqual([])
  })
})

describe.each(seededEngines())('reconciliation on $engine', ({ engine, open }) => {
  let graph: Graph
  let service: Service
  let base: string
  let url: string
  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
    base = await service.app.listen({ port: 0, host: '127.0.0.1' })
    url = `${base}/reconcile`
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${base}${path}`)
    expect([path, response.status]).toEqual([path, 200])
    return response.json()
  }

  describe('the manifest', () => {
    const manifest = z.object({
      defaultTypes: z.array(z.object({ id: z.string(), name: z.string() })),
      view: z.object({ url: z.string() }),
      preview: z.object({ url: z.string() }),
      suggest: z.record(z.string(), z.object({ service_path: z.string(), flyout_service_path: z.string() })),
      extend: z.object({ propose_properties: z.object({ service_path: z.string() }) }),
      batchSize: z.number(),
    })
    let body: unknown
    let read: z.output<typeof manifest>
    beforeAll(async () => {
      body = await get('/reconcile')
      read = manifest.parse(body)
    })
    /** The path of an address of the manifest, with an identifier in it as clients put it there. */
    const pathOf = (template: string, id: string): string =>
      template.replace(/^https?:\/\/[^/]+/, '').replace(/\{\{id\}\}|\$\{id\}/, encodeURIComponent(id))

    it('is one of version 0.2, with the types of the ontology', () => {
      expect(problemsOf('manifest', body)).toEqual([])
      const entities = [...loadSchema().ontology.nodes.values()].filter(({ entity }) => entity)
      expect(read.defaultTypes.map(({ id }) => id)).toEqual(entities.map(({ name }) => name))
      expect(read.batchSize).toBe(50)
    })

    it('leads to the page of an entity', async () => {
      const { status, headers } = await fetch(`${base}${pathOf(read.view.url, XUHUI)}`, {
        redirect: 'manual',
      })
      expect([status, headers.get('location')]).toEqual([302, 'http://127.0.0.1:4000/agency/xuhui-district'])
    })

    it('leads to a preview that a page may frame, and in which nothing runs', async () => {
      const response = await fetch(`${base}${pathOf(read.preview.url, XUHUI)}`)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('x-frame-options')).toBeNull()
      const policy = response.headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'self'")
      const html = await response.text()
      for (const part of ['<h1>徐汇区</h1>', 'Xuhui District', 'DISTRICT_GOVERNMENT', '上海市']) {
        expect(html).toContain(part)
      }
    })

    it.each([
      ['entity', 'xuh', XUHUI, 'suggestedEntities'],
      ['entity', XUHUI, XUHUI, 'suggestedEntities'],
      ['type', 'age', 'Agency', 'suggestedItems'],
      ['property', 'distr', 'district', 'suggestedItems'],
    ] as const)('leads to suggestions of %s for %s: %s, and its flyout', async (kind, prefix, id, schema) => {
      const paths = read.suggest[kind]
      const suggested = await get(`${paths?.service_path ?? ''}?prefix=${encodeURIComponent(prefix)}`)
      expect(problemsOf(schema, suggested)).toEqual([])
      expect(suggested).toMatchObject({
        result: [{ id }, ...Array<object>(lengthOf(suggested) - 1).fill({})],
      })
      const flyout = await get(pathOf(paths?.flyout_service_path ?? '', id))
      expect(problemsOf('flyout', flyout)).toEqual([])
      expect(flyout).toMatchObject({ id, html: expect.stringContaining('<h1>') })
    })

    it('leads to the properties of a type, those of the ontology', async () => {
      const proposed = await get(`${read.extend.propose_properties.service_path}?type=Agency&limit=100`)
      expect(problemsOf('proposal', proposed)).toEqual([])
      const { properties } = z.object({ properties: z.array(z.object({ id: z.string() })) }).parse(proposed)
      expect(properties.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['name', 'kind', 'city', 'district', 'initiatives', 'drives']),
      )
      expect(properties.map(({ id }) => id)).not.toContain('unit')
      expect(await get('/reconcile/properties?type=Agency&limit=2')).toMatchObject({
        properties: [{}, {}],
        limit: 2,
      })
    })
  })

  describe('queries', () => {
    const batch = {
      q0: { query: '徐汇区', type: 'Agency', limit: 3 },
      q1: { query: 'employment', type: ['Goal', 'Indicator'], type_strict: 'should' },
      q2: { query: '市商务委', properties: [{ pid: 'city', v: [{ id: 'city:shanghai' }, '杭州'] }] },
      q3: { query: 'nobody has such a name' },
      // A key is whatever the client chose.
      'row 4: "x"': { query: '稳就业' },
    }

    it('get the same answer by form and by address, valid and sorted', async () => {
      const response = await sendForm(url, { queries: batch })
      expect(response.status).toBe(200)
      const answer: unknown = await response.json()
      expect(problemsOf('results', answer)).toEqual([])
      expect(Object.keys(z.object({}).loose().parse(answer))).toEqual(Object.keys(batch))
      expect(await get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`)).toEqual(answer)
      for (const candidates of await reconcile(url, Object.values(batch))) {
        const scores = candidates.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(candidates.filter(({ match }) => match).length).toBeLessThanOrEqual(1)
      }
    })

    it('are answered as many candidates as they ask for, of the types they name', async () => {
      const [some = [], one = []] = await reconcile(url, [
        { query: 'shanghai', type: ['Agency', 'Goal'], limit: 7 },
        { query: 'shanghai', type: 'Agency', limit: 1 },
      ])
      expect(some).toHaveLength(7)
      expect(one).toHaveLength(1)
      expect(new Set(some.flatMap(({ type }) => type.map(({ id }) => id)))).toEqual(new Set(['Agency']))
    })

    it('with an identifier get that entity', async () => {
      const [[found] = []] = await reconcile(url, [{ query: XUHUI }])
      expect(found).toMatchObject({ id: XUHUI, score: 100, match: true })
    })

    it('with exactly a name are certain, with a name of several things are not', async () => {
      const results = await reconcile(url, [
        { query: '市商务委', type: 'Agency' },
        // A district and its government.
        { query: '徐汇区' },
        { query: '徐汇区', type: 'Agency' },
        { query: '市商务', type: 'Agency' },
        { query: 'xhq', type: 'Agency' },
      ])
      expect(results.map(([first]) => first?.match)).toEqual([true, false, true, false, false])
    })

    it('are less sure of what has another value, and never certain of it', async () => {
      const results = await reconcile(url, [
        { query: '市商务委', type: 'Agency', properties: [{ pid: 'kind', v: 'GOVERNMENT_DEPARTMENT' }] },
        { query: '市商务委', type: 'Agency', properties: [{ pid: 'kind', v: 'PROCURATORATE' }] },
        { query: '市商务委', type: 'Agency', properties: [{ pid: 'partOf', v: 'agency:x' }] },
        { query: '市商务委', type: 'Agency', properties: [{ pid: 'city', v: 'Shanghai' }] },
        { query: '市商务委', type: 'Agency', properties: [{ pid: 'city', v: '' }] },
      ])
      expect(results.map(([first]) => [first?.score, first?.match])).toEqual([
        [100, true],
        [50, false],
        [80, true],
        [100, true],
        [100, true],
      ])
    })

    it('with properties alone find what has them', async () => {
      const results = await reconcile(url, [
        { type: 'Agency', properties: [{ pid: 'kind', v: 'procuratorate' }] },
        {
          type: 'Agency',
          properties: [
            { pid: 'district', v: '徐汇区' },
            { pid: 'kind', v: 'DISTRICT_GOVERNMENT' },
          ],
        },
        { properties: [{ pid: 'adcode', v: '310104' }] },
        { type: 'Agency', properties: [{ pid: 'kind', v: 'no such kind' }] },
      ])
      expect(results.map((candidates) => candidates.map(({ id, match }) => [id, match]))).toEqual([
        [['agency:procuratorate', false]],
        [[XUHUI, false]],
        [['district:xuhui', false]],
        [],
      ])
    })

    // Neo4j takes a minute to plan so many statements for the first time; they are the planner's, whose tests run on both.
    it.skipIf(engine === 'neo4j')(
      'may ask for every property of every type alone, whatever its values are',
      async () => {
        for (const [name] of [...loadSchema().ontology.nodes].filter(([, { entity }]) => entity)) {
          const { properties } = z
            .object({ properties: z.array(z.object({ id: z.string() })) })
            .parse(await get(`/reconcile/properties?type=${name}`))
          const queries = properties.map(({ id: pid }) => ({
            type: name,
            properties: [{ pid, v: ['1', '2025-02-30', 'x'.repeat(3000), 2, true, { id: 'city:shanghai' }] }],
          }))
          expect(await reconcile(url, queries)).toHaveLength(properties.length)
        }
      },
    )
  })

  describe('values', () => {
    it('are answered for each identifier and property, in their types', async () => {
      const response = await sendForm(url, {
        extend: {
          ids: [XUHUI, 'agency:nobody', 'source:shanghai-2025-bulletin'],
          properties: [
            { id: 'kind' },
            { id: 'city' },
            { id: 'aliases', settings: { limit: '2' } },
            { id: 'initiatives', settings: { limit: 1 } },
            { id: 'published' },
            { id: 'length' },
          ],
        },
      })
      expect(response.status).toBe(200)
      const answer: unknown = await response.json()
      expect(problemsOf('extended', answer)).toEqual([])
      expect(answer).toEqual({
        meta: [
          { id: 'kind', name: 'Kind' },
          { id: 'city', name: 'City', type: { id: 'City', name: 'City' } },
          { id: 'aliases', name: 'Aliases' },
          { id: 'initiatives', name: 'Initiatives', type: { id: 'Initiative', name: 'Initiative' } },
          { id: 'published', name: 'Published' },
          { id: 'length', name: 'Length' },
        ],
        rows: {
          [XUHUI]: {
            kind: [{ str: 'DISTRICT_GOVERNMENT' }],
            city: [{ id: 'city:shanghai', name: '上海市' }],
            aliases: [{ str: '徐汇区人民政府' }, { str: '徐汇区政府' }],
            initiatives: [{ id: 'initiative:xuhui-ai-plus', name: expect.any(String) }],
            published: [],
            length: [],
          },
          'agency:nobody': { kind: [], city: [], aliases: [], initiatives: [], published: [], length: [] },
          'source:shanghai-2025-bulletin': {
            kind: [],
            city: [{ id: 'city:shanghai', name: '上海市' }],
            aliases: expect.any(Array),
            initiatives: [],
            published: expect.any(Array),
            length: [{ int: expect.any(Number) }],
          },
        },
      })
    })

    it('are answered by address as well', async () => {
      const query = encodeURIComponent(JSON.stringify({ ids: [XUHUI], properties: [{ id: 'kind' }] }))
      expect(await get(`/reconcile?extend=${query}`)).toMatchObject({
        rows: { [XUHUI]: { kind: [{ str: 'DISTRICT_GOVERNMENT' }] } },
      })
    })

    it('can be asked for of every property of every type', async () => {
      const { ontology } = loadSchema()
      for (const { name, plural } of [...ontology.nodes.values()].filter(({ entity }) => entity)) {
        const { body } = await service.post(`{ ${plural}(first: 1) { nodes { id } } }`)
        const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(body)) ?? []
        const { properties } = z
          .object({ properties: z.array(z.object({ id: z.string() })) })
          .parse(await get(`/reconcile/properties?type=${name}`))
        for (let start = 0; start < properties.length; start += 20) {
          const some = properties.slice(start, start + 20)
          const response = await sendForm(url, { extend: { ids: [id], properties: some } })
          const answer: unknown = await response.json()
          expect([name, response.status, problemsOf('extended', answer)]).toEqual([name, 200, []])
        }
      }
    })
  })
})

function lengthOf(answer: unknown): number {
  return z.object({ result: z.array(z.unknown()) }).parse(answer).result.length
}
