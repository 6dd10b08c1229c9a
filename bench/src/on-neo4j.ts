import { type Effort, compare } from './compare.ts'
import type { Contender } from './contenders/contender.ts'
import { startHandWritten } from './contenders/hand-written.ts'
import { startNeo4jGraphql } from './contenders/neo4j-graphql.ts'
import { startOurs } from './contenders/ours.ts'
import { dataset } from './data/dataset.ts'
import { startNeo4jWith } from './data/neo4j.ts'
import type { Options } from './options.ts'
import { chooseQuestions } from './questions.ts'
import type { EngineReport } from './report/report.ts'

/** Compares ours on a Neo4j with the peers, on the same Neo4j where they use one. */
export async function compareOnNeo4j(
  { agencies, peers }: Options,
  effort: Effort,
  progress: (text: string) => void,
): Promise<EngineReport> {
  const data = await dataset(agencies, progress)
  const questions = chooseQuestions(data)
  progress('starting Neo4j')
  const neo4j = await startNeo4jWith(data)
  const environment = { NEO4J_URI: neo4j.uri }
  const databasePids = (): readonly number[] => [neo4j.process.pid ?? 0]
  const contenders: Contender[] = []
  try {
    progress('starting the servers')
    contenders.push(await startOurs({ name: 'ours', environment, databasePids }))
    if (peers.includes('hand-written')) {
      contenders.push(await startHandWritten('hand-written', 'hand-written', environment, databasePids))
    }
    if (peers.includes('neo4j-graphql')) {
      contenders.push(await startNeo4jGraphql(environment, databasePids))
    }
    return await compare('Neo4j', contenders, data, questions, effort, progress)
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()))
    await neo4j.stop()
  }
}
