import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Dataset } from './data/dataset.ts'
import type { Operation, Question, Questions } from './operations.ts'

/** How many different questions an operation can have. */
const MOST = 500

/** The questions of each operation, many so that a response cache helps little; the same in every run. */
export type QuestionLists = { readonly [O in Operation]: readonly Question[] }

/**
 * Chooses questions with answers of about the same size, whatever the size of the graph.
 *
 * - agency: agencies that lead 20 initiatives or up to 20 more, nearest to 20 first
 * - agencies: pages that start after one of the first agencies
 * - goal: goals with the fewest agencies, so that a small graph has the same number
 * - filter: values reached by 0.1 % to 10 % of all figures
 * - search: agencies and initiatives from the whole graph; names end in a number, so few others match
 */
export function chooseQuestions({ files }: Dataset): QuestionLists {
  const agencies = nodes(files, 'Agency')
  const led = counts(files, 'Agency-LEADS-Initiative', 'from')
  const driving = counts(files, 'Agency-DRIVES-Goal', 'to')
  const initiatives = nodes(files, 'Initiative')
  const values = nodes(files, 'Outcome')
    .flatMap(({ properties }) => properties.value ?? [])
    .toSorted((a, b) => a - b)
  return {
    agency: shuffled(
      agencies
        .map(({ id }) => ({ id, led: led.get(id) ?? 0 }))
        .filter((one) => one.led >= 20 && one.led <= 40)
        .map(({ id }) => ask('agency', { id })),
    ),
    agencies: shuffled(
      agencies
        .slice(0, Math.max(1, Math.min(MOST, agencies.length - 50)))
        .map(({ id }) => ask('agencies', { after: id })),
    ),
    goal: shuffled(
      [...driving]
        .toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
        .slice(0, Math.max(12, driving.size / 2))
        .map(([id]) => ask('goal', { id })),
    ),
    filter: shuffled(
      Array.from({ length: MOST }, (_, index) => {
        const share = 0.9 + (0.099 * index) / MOST
        return ask('filter', { value: values[Math.floor(values.length * share)] ?? 0 })
      }),
    ),
    search: shuffled(
      Array.from({ length: Math.min(MOST, agencies.length) }, (_, index) => {
        const agency = agencies[Math.floor((index * agencies.length) / MOST) % agencies.length]
        const initiative =
          initiatives[Math.floor(((index + 0.5) * initiatives.length) / MOST) % initiatives.length]
        const { name = '' } = agency?.properties ?? {}
        const found = index % 2 === 0 ? initiative?.properties.name : initiative?.properties.nameEn
        return ask('search', { name, text: found ?? '' })
      }),
    ),
  }
}

function ask<O extends Operation>(operation: O, of: Questions[O]): { operation: O; of: Questions[O] } {
  return { operation, of }
}

const node = z.object({
  id: z.string(),
  properties: z.object({ name: z.string(), nameEn: z.string(), value: z.number().optional() }),
})

function nodes(files: string, label: string): readonly z.infer<typeof node>[] {
  return lines(join(files, 'nodes', `${label}.jsonl`)).map((line) => node.parse(JSON.parse(line)))
}

const relationship = z.object({ from: z.string(), to: z.string() })

/** How many relationships start, or end, at each node. */
function counts(files: string, name: string, end: 'from' | 'to'): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const line of lines(join(files, 'relationships', `${name}.jsonl`))) {
    const id = relationship.parse(JSON.parse(line))[end]
    numbers.set(id, (numbers.get(id) ?? 0) + 1)
  }
  return numbers
}

function lines(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

/** Pseudo-random order, the same in every run. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  let state = 12_345
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
