import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, serve } from '../testing/service.ts'
import { type Agent, type Answered, cited, connect } from './testing/agent.ts'
import {
  AMBIGUOUS,
  ANSWERABLE,
  FALSE_CLAIMS,
  type Question,
  TRUE_CLAIMS,
  UNANSWERABLE,
} from './testing/questions.ts'

// Forty questions about the seed, answered by tools alone: no model decides anything.

const ALL = [...ANSWERABLE, ...TRUE_CLAIMS, ...FALSE_CLAIMS, ...UNANSWERABLE, ...AMBIGUOUS]

it('there are forty of them', () => {
  expect(ALL).toHaveLength(40)
})

describe.each(seededEngines())('on $engine', ({ open }) => {
  let graph: Graph
  let service: Service
  let agent: Agent
  let revision: string | null
  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
    agent = await connect(service)
    const { answer } = await agent.call('schema')
    revision = String(answer?.['revision'])
  })
  afterAll(async () => {
    await agent.close()
    await service.close()
    await graph.close()
  })

  async function follow(plan: Question['plan']): Promise<Answered> {
    let last: Answered | undefined
    for (const [tool, args] of plan) last = await agent.call(tool, args)
    if (!last) throw new Error('the plan is empty')
    return last
  }

  async function ask({ plan, answer, cites = [] }: Question): Promise<void> {
    const { answer: given, isError, text } = await follow(plan)
    if (answer instanceof RegExp) {
      expect([isError, text]).toEqual([true, expect.stringMatching(answer)])
      return
    }
    expect([isError, text.slice(0, 200)]).toEqual([false, expect.any(String)])
    expect(given).toMatchObject({ revision, ...answer })
    expect(cited(given)).toEqual(expect.arrayContaining([...cites]))
  }

  describe('answered with its citations:', () => {
    it.each(ANSWERABLE)('$asked', ask)
  })
  describe('a claim that is borne out:', () => {
    it.each(TRUE_CLAIMS)('$asked', ask)
  })
  describe('a claim that is contradicted:', () => {
    it.each(FALSE_CLAIMS)('$asked', ask)
  })
  describe('not stated:', () => {
    it.each(UNANSWERABLE)('$asked', ask)
  })
  describe('asked back:', () => {
    it.each(AMBIGUOUS)('$asked', ask)
  })
})
