import { isDeepStrictEqual } from 'node:util'
import type { Contender } from '../contenders/contender.ts'
import { createClient } from '../http.ts'
import { OPERATIONS } from '../operations.ts'
import type { QuestionLists } from '../questions.ts'

/**
 * Sends the same questions to all contenders and compares their answers, ignoring the order of keys.
 * @param most questions per operation.
 * @returns how many questions all contenders answered alike.
 * @throws Error with the first question answered differently.
 */
export async function checkAnswers(
  contenders: readonly Contender[],
  questions: QuestionLists,
  most: number,
): Promise<number> {
  const client = createClient(1)
  let count = 0
  try {
    for (const operation of OPERATIONS) {
      for (const question of questions[operation].slice(0, most)) {
        const answers = []
        for (const contender of contenders.filter((one) => one.answers.includes(operation))) {
          const bodies = await contender.prepare(question)(client)
          const parsed = bodies.map((body): unknown => JSON.parse(body.toString()))
          answers.push({ name: contender.name, answer: contender.read(question, parsed) })
        }
        const [first, ...others] = answers
        for (const other of others) {
          if (!isDeepStrictEqual(first?.answer, other.answer)) {
            throw new Error(
              `${first?.name} and ${other.name} answer ${JSON.stringify(question)} differently:\n` +
                `${JSON.stringify(first?.answer)}\n${JSON.stringify(other.answer)}`,
            )
          }
        }
        count++
      }
    }
  } finally {
    client.close()
  }
  return count
}
