import type { Effort } from './compare.ts'
import { startOurs } from '../contenders/ours.ts'
import { dataset } from '../data/dataset.ts'
import { startNeo4jWith } from '../data/neo4j.ts'
import { measureLatency } from '../measure/latency.ts'
import { chooseQuestions } from '../questions.ts'
import type { ScaleReport } from '../report/report.ts'

/** Agencies to ask for per goal: the smallest graph has no more. */
const DRIVERS = 10

/** Compares ours on Neo4j with itself on graphs of several sizes, all running at once and taking turns. */
export async function compareScales(
  sizes: readonly number[],
  effort: Effort,
  progress: (text: string) => void,
): Promise<readonly ScaleReport[]> {
  const started = []
  for (const agencies of sizes) {
    const data = await dataset(agencies, progress)
    progress(`starting Neo4j with ${agencies} agencies`)
    const neo4j = await startNeo4jWith(data)
    const contender = await startOurs({
      name: String(agencies),
      environment: { NEO4J_URI: neo4j.uri },
      databasePids: () => [],
      drivers: DRIVERS,
    })
    started.push({ data, neo4j, contender, questions: chooseQuestions(data) })
  }
  const questions = new Map(started.map((one) => [one.contender.name, one.questions]))
  const latency = await measureLatency(
    started.map(({ contender }) => contender),
    ({ name }) => {
      const found = questions.get(name)
      if (!found) throw new Error(`${name} has no questions`)
      return found
    },
    { ...effort, progress },
    ['agency', 'goal', 'search'],
  )
  await Promise.all(started.map(({ contender }) => contender.stop()))
  await Promise.all(started.map(({ neo4j }) => neo4j.stop()))
  return started.map(({ data, contender }) => ({
    agencies: data.agencies,
    nodes: data.nodes,
    latency: latency.filter((one) => one.contender === contender.name),
  }))
}
