import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { makeContent } from '../../loader/load/content.ts'
import { loadSeed } from '../../loader/load/load.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { loadSchema } from '../../ontology/load.ts'
import { dataOf } from '../../testing/run-operation.ts'

// What people type who do not know the exact names, on this project's seed.

const schema = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'words-'))

const results = z.object({
  search: z.object({
    totalCount: z.int(),
    edges: z.array(
      z.object({
        score: z.number(),
        matched: z.string(),
        node: z.object({ id: z.string() }),
        cursor: z.string(),
      }),
    ),
  }),
})

type Results = z.infer<typeof results>['search']

describe.each(testEngines(directory))('$engine', ({ open }) => {
  let graph: Graph

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  openForSuite(open, async (opened) => {
    graph = opened
    await loadSeed(graph, makeContent(readProjectSeed()))
  })

  async function search(text: string, first = 3, after: string | null = null): Promise<Results> {
    const query = `query ($text: String!, $first: Int, $after: String) {
      search(text: $text, first: $first, after: $after) { totalCount edges { score matched cursor node { id } } }
    }`
    return results.parse(await dataOf(schema, graph, query, { text, first, after })).search
  }

  it.each([
    // No entity has both words; those with one of them come, the rarer word first.
    ['stable procuratorate', 'agency:procuratorate', "Shanghai People's Procuratorate"],
    // Of words as rare as each other, a name that is made of fewer others.
    ['stable jobs', 'goal:stable-employment', 'Stable employment'],
    ['youth hostel', 'agency:communist-youth-league', 'Communist Youth League Shanghai Municipal Committee'],
    [
      'the Youth League of Shanghai, please',
      'agency:communist-youth-league',
      'Communist Youth League Shanghai Municipal Committee',
    ],
    // One typing mistake: a letter left out, one too many, another one, two swapped.
    ['Xuhui Distict', 'agency:xuhui-district', 'Xuhui District'],
    ['Comerce Comission', 'agency:commerce-commission', 'Shanghai Municipal Commission of Commerce'],
    ['Commmerce', 'agency:commerce-commission', 'Shanghai Municipal Commission of Commerce'],
    ['Procuratirate', 'agency:procuratorate', "Shanghai People's Procuratorate"],
    ['Procruatorate', 'agency:procuratorate', "Shanghai People's Procuratorate"],
  ])('"%s" finds what has some of the words', async (text, id, matched) => {
    const { edges, totalCount } = await search(text, 20)
    const [first] = edges
    expect(first).toMatchObject({ node: { id }, matched })
    expect(first?.score).toBeLessThanOrEqual(0.2)
    expect(totalCount).toBeGreaterThanOrEqual(edges.length)
    const scores = edges.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0)).toBe(true)
  })

  it('what has all the words is not followed by what has some', async () => {
    const { edges } = await search('Xuhui District', 100)
    expect(edges.map(({ node }) => node.id)).toEqual(['agency:xuhui-district', 'district:xuhui'])
  })

  it.each(['hostel', 'distct', 'zzz qqq', '区区区'])('"%s" finds nothing', async (text) => {
    expect(await search(text)).toEqual({ totalCount: 0, edges: [] })
  })

  it('what has some of the words is paged whole', async () => {
    const whole = await search('stable youth jobs', 100)
    const found: Results['edges'] = []
    for (let after: string | null = null; found.length < whole.totalCount;) {
      const { edges } = await search('stable youth jobs', 3, after)
      expect(edges.length).toBeGreaterThan(0)
      found.push(...edges)
      after = edges.at(-1)?.cursor ?? null
    }
    expect(found).toEqual(whole.edges)
  })

  it.each([
    ['868', 'outcome:pudong-requests'],
    ['6872.11亿元', 'outcome:retail-sales'],
    ['27个', 'outcome:joint-projects-departments'],
    // The end of a name beats a longer name that begins alike.
    ['发改委', 'agency:development-reform-commission'],
    ['七次全会', 'initiative:innovation-centre-opinions'],
    ['Construction & Transport Work Party Committee', 'agency:construction-transport-work-committee'],
  ])('"%s" finds first %s', async (text, id) => {
    expect((await search(text, 1)).edges.map(({ node }) => node.id)).toEqual([id])
  })

  it.each([
    ['Jingan District', 'agency:jingan-district'],
    ['JING’AN DISTRICT', 'agency:jingan-district'],
    // Aliases that are written as 静安 and 徐汇 sound.
    ['Jing’an', 'agency:jingan-district'],
    ['JING AN', 'agency:jingan-district'],
    ['Ｘｕｈｕｉ', 'agency:xuhui-district'],
    ["Jing'an District", 'agency:jingan-district'],
    ['静 安 区', 'agency:jingan-district'],
    ['靜安區', 'agency:jingan-district'],
    // Pinyin and initials are for search.
    ['jinganqu', undefined],
    ['jaq', undefined],
    ['Jing', undefined],
  ])('agency(name: "%s")', async (name, id) => {
    const found = await dataOf(schema, graph, 'query ($name: String!) { agency(name: $name) { id } }', {
      name,
    })
    expect(found).toEqual({ agency: id === undefined ? null : { id } })
  })
})
