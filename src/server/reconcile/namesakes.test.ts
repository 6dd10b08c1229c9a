import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { seedFiles } from '../../loader/testing/bulletins.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'
import { reconcile } from './testing/client.ts'

// Many cities have a body of the same short name: 市商务委 is a name within a city.

const CITIES = Array.from({ length: 450 }, (_, index) => index + 1)
const cities = CITIES.map(
  (number) =>
    `  - { id: city:port-${number}, name: 港${number}市, nameEn: Port ${number}, aliases: [港${number}], adcode: '${900_000 + number}' }`,
)
const agencies = CITIES.flatMap((number) => [
  `  - id: agency:port-${number}-lanterns`,
  '    name: 市灯会办',
  `    nameEn: Port ${number} Office of the Lantern Fairs`,
  '    kind: GOVERNMENT_DEPARTMENT',
  `    city: { id: city:port-${number} }`,
])

describe('a name that 450 cities have', () => {
  let graph: Graph
  let service: Service
  let url: string
  beforeAll(async () => {
    const text = '市灯会办点灯。\n'
    graph = await openSeededGraph(
      seedFiles(
        {
          'port-cities': `cities:\n${cities.join('\n')}\n`,
          'port-agencies': `agencies:\n${agencies.join('\n')}\n`,
        },
        {
          lanterns: {
            text,
            facts: `agencies:\n${CITIES.map((number) => `  - { id: agency:port-${number}-lanterns, char: [<市灯会办>] }`).join('\n')}\n`,
          },
        },
      ),
    )
    service = await serve(graph)
    url = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/reconcile`
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  it('is certain in no city unless the query says in which', async () => {
    const [candidates = []] = await reconcile(url, [{ query: '市灯会办', limit: 50 }])
    expect(candidates).toHaveLength(50)
    expect(candidates.filter(({ match }) => match)).toEqual([])
  })

  it.each([
    ['by its name', '港17市'],
    ['by another name of it', '港17'],
    ['in English', 'port 17'],
    ['by its identifier', 'city:port-17'],
    ['as an entity that was reconciled before', { id: 'city:port-17', name: '港17市' }],
  ])('is certain in the city that the query gives %s', async (_, v) => {
    const [candidates = []] = await reconcile(url, [{ query: '市灯会办', properties: [{ pid: 'city', v }] }])
    expect(candidates[0]).toMatchObject({ id: 'agency:port-17-lanterns', match: true, score: 100 })
    expect(candidates[1]).toMatchObject({ match: false, score: 50 })
  })

  it('is certain in a city that comes after all that search reaches', async () => {
    const query = { query: '市灯会办', type: 'Agency', properties: [{ pid: 'city', v: '港99市' }] }
    const [[first] = []] = await reconcile(url, [query])
    expect(first).toMatchObject({ id: 'agency:port-99-lanterns', match: true })
  })

  it('is certain with its city before it', async () => {
    const [[first] = []] = await reconcile(url, [{ query: '港17市灯会办' }])
    expect(first).toMatchObject({ id: 'agency:port-17-lanterns', match: true })
  })

  it('is certain nowhere where the city is another', async () => {
    const query = { query: '市灯会办', properties: [{ pid: 'city', v: '上海市' }] }
    const [candidates = []] = await reconcile(url, [query])
    expect(candidates.filter(({ match }) => match)).toEqual([])
  })
})
