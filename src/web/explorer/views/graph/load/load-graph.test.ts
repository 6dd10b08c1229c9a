import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../../../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../../../../../server/testing/service.ts'
import type { TypedDocumentString } from '../../../generated/graphql.ts'
import { type Ask, type LoadedGraph, loadGraph } from './load-graph.ts'
import { stateOf } from '../state.ts'

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

const ask: Ask = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => {
  const payload = { query: document.toString(), variables }
  const response = await service.app.inject({ method: 'POST', url: '/graphql', payload })
  expect(response.json()).not.toHaveProperty('errors')
  return response.json<{ readonly data: Result }>().data
}
const load = (query: string): Promise<LoadedGraph> => loadGraph(ask, stateOf(new URLSearchParams(query)))
const tiesIn = ({ ties }: LoadedGraph): readonly string[] =>
  ties.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()

it('an entity comes with all its neighbours, and with what ties them to each other', async () => {
  const loaded = await load('start=goal:stable-employment')
  expect(loaded.expanded).toEqual([
    { id: 'goal:stable-employment', field: 'drivenBy' },
    { id: 'goal:stable-employment', field: 'initiatives' },
    { id: 'goal:stable-employment', field: 'partOf' },
  ])
  expect(tiesIn(loaded)).toMatchInlineSnapshot(`
    [
      "agency:communist-youth-league DRIVES goal:four-stabilities",
      "agency:communist-youth-league DRIVES goal:stable-employment",
      "agency:communist-youth-league LEADS initiative:youth-station",
      "agency:communist-youth-league LEADS initiative:youth-station-in-employment-guide",
      "agency:communist-youth-league LEADS initiative:youth-station-plan",
      "agency:education-commission DRIVES goal:four-stabilities",
      "agency:education-commission DRIVES goal:stable-employment",
      "agency:education-commission LEADS initiative:job-supply",
      "agency:education-commission LEADS initiative:university-employment-guidance",
      "agency:talent-bureau DRIVES goal:four-stabilities",
      "agency:talent-bureau DRIVES goal:stable-employment",
      "agency:talent-bureau SUPPORTS initiative:youth-station",
      "agency:womens-federation DRIVES goal:four-stabilities",
      "agency:womens-federation DRIVES goal:stable-employment",
      "agency:womens-federation LEADS initiative:childbirth-friendly-jobs",
      "goal:stable-employment PART_OF goal:four-stabilities",
      "initiative:childbirth-friendly-jobs ADVANCES goal:stable-employment",
      "initiative:job-supply ADVANCES goal:stable-employment",
      "initiative:study-and-education ADVANCES goal:four-stabilities",
      "initiative:study-and-education ADVANCES goal:stable-employment",
      "initiative:university-employment-guidance ADVANCES goal:stable-employment",
      "initiative:youth-station ADVANCES goal:stable-employment",
      "initiative:youth-station-in-employment-guide ADVANCES goal:stable-employment",
      "initiative:youth-station-plan ADVANCES goal:stable-employment",
    ]
  `)
  expect(loaded.ties.every(({ evidence }) => evidence.length > 0)).toBe(true)
})

it('only what the address names is expanded', async () => {
  const loaded = await load('start=goal:stable-employment&expand=goal:stable-employment.initiatives')
  expect(new Set(loaded.entities.map(({ id }) => id.split(':')[0]))).toEqual(new Set(['goal', 'initiative']))
  expect((await load('start=goal:stable-employment&expand=nothing')).entities).toHaveLength(1)
})

it('the paths between two entities are there with their steps', async () => {
  const { paths, entities, ties } = await load('from=agency:xuhui-district&to=agency:minhang-district')
  expect(paths.length).toBeGreaterThan(0)
  for (const { steps } of paths) {
    expect(steps.at(0)?.from.id).toBe('agency:xuhui-district')
    expect(steps.at(-1)?.to.id).toBe('agency:minhang-district')
    for (const { from, to, evidence } of steps) {
      expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining([from.id, to.id]))
      expect(evidence.length).toBeGreaterThan(0)
      expect(
        ties.some((tie) => [tie.from, tie.to].includes(from.id) && [tie.from, tie.to].includes(to.id)),
      ).toBe(true)
    }
  }
})

it('what the graph does not hold is named', async () => {
  const { missing, entities } = await load('start=goal:none&from=agency:none&to=agency:xuhui-district')
  expect(missing).toEqual(['goal:none', 'agency:none'])
  expect(entities.map(({ id }) => id)).toEqual(['agency:xuhui-district'])
})

it('every entity of the source can be expanded at once', async () => {
  const { ties, cut } = await load(
    'start=theme:livelihood&expand=theme:development.initiatives&expand=theme:livelihood.initiatives',
  )
  expect(ties.length).toBeGreaterThan(40)
  expect(cut).toEqual([])
})
