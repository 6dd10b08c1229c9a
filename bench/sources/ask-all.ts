import { Agent } from 'node:http'
import { asText, isList, isMap } from '../../src/graph/json.ts'
import type { Json } from '../../src/graph/port.ts'
import { ask } from '../../src/server/testing/ask.ts'
import type { Question } from './questions.ts'

/** Rounds before anything is measured: each statement is planned, and its nodes read, once. */
const WARM_UP = 3

/**
 * Asks all questions in turns, one client with one connection.
 * @returns the times of each question in milliseconds, by name.
 * @throws Error if an answer has errors, or nothing in its list.
 */
export async function askAll(
  url: string,
  questions: readonly Question[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times = new Map<string, number[]>(questions.map(({ name }) => [name, []]))
  try {
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const question of questions) {
        const begun = performance.now()
        await answer(url, question, Math.max(round, 0), agent)
        if (round >= 0) times.get(question.name)?.push(performance.now() - begun)
      }
    }
  } finally {
    agent.destroy()
  }
  return times
}

async function answer(url: string, question: Question, round: number, agent: Agent): Promise<void> {
  const { query, variables } = question.operation(round)
  let after: string | undefined
  do {
    const cursor = after === undefined ? {} : { after }
    const reply = await ask(url, JSON.stringify({ query, variables: { ...variables, ...cursor } }), agent)
    if ('failure' in reply) throw new Error(`${question.name}: ${reply.failure}`)
    const body: unknown = JSON.parse(reply.body)
    const data = isMap(body) && body['errors'] === undefined ? body['data'] : undefined
    const connection = within(data, question.list.slice(0, -1))
    const items = within(connection, question.list.slice(-1))
    if (!isList(items) || items.length === 0) throw new Error(`${question.name}: ${reply.body.slice(0, 500)}`)
    const page = within(connection, ['pageInfo'])
    const more = question.allPages === true && isMap(page) && page['hasNextPage'] === true
    after = more ? asText(page['endCursor']) : undefined
  } while (after !== undefined)
}

function within(value: Json | undefined, names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((one, name) => (isMap(one) ? one[name] : undefined), value)
}
