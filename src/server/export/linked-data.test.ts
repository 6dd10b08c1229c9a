import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportModel } from '../../export/model.ts'
import { jsonLdTriples, tripleLines, turtleTriples } from '../../export/testing/read-back.ts'
import type { Graph } from '../../graph/port.ts'
import { emptyGraph } from '../../graph/testing/suite-graph.ts'
import { loadSchema } from '../../ontology/load.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, serve } from '../testing/service.ts'

const PUBLIC_URL = 'https://graph.example'
const IG = 'https://github.com/initiative-graph/initiative-graph#'
const { ontology } = loadSchema()
/** The answers of the first engine; the second must give the same. */
const answers = new Map<string, string>()

describe.each(seededEngines())('$engine', ({ open }) => {
  let graph: Graph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    service = await serve(graph, { PUBLIC_URL }, { quote: (_, start, end) => `${start} to ${end}` })
  })
  afterAll(async () => {
    await service.close()
    await emptyGraph(graph)
    await graph.close()
  })

  const get = (url: string, accept?: string) =>
    service.app.inject({ url, headers: accept === undefined ? {} : { accept } })

  /** The context comes from this service, as a client would fetch it. */
  async function fromJsonLd(body: string): ReturnType<typeof jsonLdTriples> {
    const document: Readonly<Record<string, unknown>> = JSON.parse(body)
    expect(document['@context']).toBe(`${PUBLIC_URL}/context.jsonld`)
    const context: object = JSON.parse((await get('/context.jsonld')).body)
    return jsonLdTriples({ ...document, ...context })
  }

  test.each([
    '/agency/xuhui-district',
    '/initiative/xuhui-ai-plus',
    '/goal/stable-employment',
    '/city/shanghai',
  ])('%s answers JSON-LD and Turtle with the same triples, the same on both engines', async (url) => {
    const jsonLd = await get(url, 'application/ld+json')
    const turtle = await get(url, 'text/turtle')
    expect([jsonLd.statusCode, turtle.statusCode]).toEqual([200, 200])
    expect(jsonLd.headers['content-type']).toBe('application/ld+json')
    expect(turtle.headers['content-type']).toBe('text/turtle; charset=utf-8')
    for (const { headers } of [jsonLd, turtle]) expect(headers.vary).toMatch(/\baccept\b(?!-)/i)
    const triples = tripleLines(await fromJsonLd(jsonLd.body))
    expect(triples).toEqual(tripleLines(turtleTriples(turtle.rawPayload)))
    expect(answers.get(url) ?? turtle.body).toBe(turtle.body)
    answers.set(url, turtle.body)
  })

  test('linked data of an agency: names, what it leads and who says so', async () => {
    const triples = turtleTriples((await get('/agency/xuhui-district', 'text/turtle')).rawPayload)
    const objects = (subject: string, predicate: string): string[] =>
      triples
        .filter((one) => one.subject === `${PUBLIC_URL}${subject}` && one.predicate === predicate)
        .map(({ object }) => object)
    const agency = '/agency/xuhui-district'
    expect(objects(agency, 'https://schema.org/name')).toEqual(['徐汇区', 'Xuhui District'])
    expect(objects(agency, `${IG}LEADS`)).toContain(`${PUBLIC_URL}/initiative/xuhui-ai-plus`)
    const statement = `${agency}#LEADS/initiative/xuhui-ai-plus`
    const [place = ''] = objects(statement, 'http://www.w3.org/ns/prov#hadPrimarySource')
    expect(place).toBe(`${PUBLIC_URL}/source/shanghai-2025-bulletin?char=1432,1490`)
    expect(objects(place.slice(PUBLIC_URL.length), 'http://www.w3.org/ns/oa#hasSource')).toEqual([
      `${PUBLIC_URL}/source/shanghai-2025-bulletin`,
    ])
  })

  test('a browser gets the page, and so does who says nothing', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
    for (const accept of [undefined, '*/*', browser, 'text/html, application/ld+json;q=0.9']) {
      const reply = await get('/agency/xuhui-district', accept)
      expect(reply.headers['content-type']).toMatch(/^text\/(html|plain)/)
      expect(reply.headers.vary).toMatch(/\baccept\b/i)
    }
    const preferred = 'text/html;q=0.5, text/turtle;q=0.7, application/ld+json;q=0.6'
    expect((await get('/agency/xuhui-district', preferred)).headers['content-type']).toMatch(/turtle/)
  })

  test('what is not there is not found, and what was merged is found where it went', async () => {
    expect((await get('/agency/nobody', 'text/turtle')).statusCode).toBe(404)
    expect((await get("/agency/x'}) DETACH DELETE n //", 'text/turtle')).statusCode).toBe(404)
    await graph.write((transaction) =>
      transaction.run({
        text: 'MATCH (a:Agency {id: "agency:xuhui-district"}) SET a.formerly = ["agency:xuhui"] RETURN 1 AS done',
        parameters: {},
      }),
    )
    const { statusCode, headers } = await get('/agency/xuhui', 'application/ld+json')
    expect([statusCode, headers.location]).toEqual([301, `${PUBLIC_URL}/agency/xuhui-district`])
  })

  test('a client that has a description is told so', async () => {
    const { headers } = await get('/goal/stable-employment', 'text/turtle')
    const again = await service.app.inject({
      url: '/goal/stable-employment',
      headers: { accept: 'text/turtle', 'if-none-match': String(headers.etag) },
    })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('the address of a citation answers a Web Annotation', async () => {
    const url = '/source/shanghai-2025-bulletin?char=1432,1490'
    const { statusCode, headers, body } = await get(url, 'application/ld+json')
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/ld+json'])
    expect(JSON.parse(body)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${PUBLIC_URL}${url}`,
      type: 'Annotation',
      motivation: 'linking',
      body: expect.arrayContaining([`${PUBLIC_URL}/initiative/xuhui-ai-plus`]),
      target: {
        type: 'SpecificResource',
        source: `${PUBLIC_URL}/source/shanghai-2025-bulletin`,
        selector: [
          { type: 'TextPositionSelector', start: 1432, end: 1490 },
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
            value: 'char=1432,1490',
          },
          { type: 'TextQuoteSelector', exact: '1432 to 1490' },
        ],
      },
    })
    expect(answers.get(url) ?? body).toBe(body)
    answers.set(url, body)
    expect((await get(url)).headers['content-type']).not.toContain('json')
  })

  test('a place that is none is refused, one where nothing is, not found', async () => {
    const status = async (of: string): Promise<number> =>
      (await get(`/source/${of}`, 'application/ld+json')).statusCode
    expect(await status('shanghai-2025-bulletin?char=9,5')).toBe(400)
    expect(await status('shanghai-2025-bulletin?char=twelve')).toBe(400)
    expect(await status('shanghai-2025-bulletin?char=999999,1000000')).toBe(404)
    expect(await status('another?char=1,5')).toBe(404)
    expect(await status('shanghai-2025-bulletin?char=1,2&char=3,4')).toBe(200)
  })

  test('url of entities and citations is where they are, and costs no statement', async () => {
    const query = (url: string): string =>
      `{ agency(id: "agency:xuhui-district") { id ${url} evidence { start ${url} }
           initiatives(first: 1) { edges { evidence { start end ${url} } node { ... on Entity { id ${url} } } } } } }`
    const { body } = await service.post(query('url'))
    expect(body).toMatchObject({
      data: {
        agency: {
          url: `${PUBLIC_URL}/agency/xuhui-district`,
          evidence: expect.arrayContaining([
            {
              start: expect.any(Number),
              url: expect.stringMatching(/^https:\/\/graph\.example\/source\/[\w-]+\?char=\d+,\d+$/),
            },
          ]),
          initiatives: {
            edges: [{ node: { url: expect.stringMatching(/^https:\/\/graph\.example\/initiative\//) } }],
          },
        },
      },
    })
    const { body: without } = await service.post(query(''))
    const statements = (answer: unknown): unknown =>
      answer instanceof Object && 'extensions' in answer ? answer.extensions : undefined
    expect(statements(body)).toEqual(statements(without))
  })

  test('without PUBLIC_URL addresses are paths, and a source keeps the address of its publisher', async () => {
    const plain = await serve(graph)
    const { body } = await plain.post(
      '{ node(id: "agency:xuhui-district") { ... on Entity { url } } source(id: "source:shanghai-2025-bulletin") { url } }',
    )
    const [published] = await graph.read({
      text: 'MATCH (s:Source {id: "source:shanghai-2025-bulletin"}) RETURN s.url AS url',
      parameters: {},
    })
    expect(body).toMatchObject({
      data: { node: { url: '/agency/xuhui-district' }, source: { url: published?.[0] ?? null } },
    })
    const host = await plain.app.inject({
      url: '/agency/xuhui-district',
      headers: { accept: 'text/turtle', host: 'evil.example' },
    })
    expect(host.body).not.toContain('evil.example')
    expect(turtleTriples(host.rawPayload).map(({ subject }) => subject)).toContain(
      `${PUBLIC_URL}/agency/xuhui-district`,
    )
    await plain.close()
  })
})

test('the context says every label, relationship type and property, and is open to pages of other sites', async () => {
  const [engine] = seededEngines()
  const graph = await engine?.open()
  if (!graph) throw new Error('there is an embedded engine')
  const service = await serve(graph, {
    API_ACCESS: 'token',
    API_TOKENS: createHash('sha256').update('secret').digest('hex'),
  })
  const { headers, body } = await service.app.inject('/context.jsonld')
  const { '@context': context }: { readonly '@context': Readonly<Record<string, unknown>> } = JSON.parse(body)
  const model = exportModel(ontology)
  const terms = [...model.nodes.keys(), ...model.edges.keys(), ...model.columns.keys()]
  expect(terms.filter((term) => !(term in context))).toEqual([])
  expect(headers['access-control-allow-origin']).toBe('*')
  await service.close()
  await graph.close()
})
