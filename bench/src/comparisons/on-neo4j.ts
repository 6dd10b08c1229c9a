import { type Effort, compare } from './compare.ts'
import type { Contender } from '../contenders/contender.ts'
import { startHandWritten } from '../contenders/hand-written.ts'
import { startNeo4jGraphql } from '../contenders/neo4j-graphql.ts'
import { startOurs } from '../contenders/ours.ts'
import { startPostgraphile } from '../contenders/postgraphile.ts'
import { dataset } from '../data/dataset.ts'
import { startNeo4jWith } from '../data/neo4j.ts'
import { startPostgresWith } from '../data/postgres.ts'
import { measureThroughput } from '../measure/throughput.ts'
import type { Options } from '../options.ts'
import { chooseQuestions } from '../questions.ts'
import type { EngineReport } from '../report/report.ts'
import { OURS_CACHED } from '../report/targets.ts'

/** Room for every response of this benchmark, in bytes. */
const LARGE_CACHE = { ANSWER_CACHE_LIMIT: String(1024 ** 3) }

/** Compares ours on Neo4j with the peers, on the same Neo4j if they use one. */
export async function compareOnNeo4j(
  { agencies, peers }: Options,
  effort: Effort,
  progress: (text: string) => void,
): Promise<EngineReport> {
  const data = await dataset(agencies, progress)
  const questions = chooseQuestions(data)
  progress('starting the databases')
  const [neo4j, postgres] = await Promise.all([
    startNeo4jWith(data),
    peers.includes('postgraphile') ? startPostgresWith(data) : undefined,
  ])
  const environment = { NEO4J_URI: neo4j.uri }
  const databasePids = (): readonly number[] => [neo4j.process.pid ?? 0]
  progress('starting the servers')
  const contenders: readonly Contender[] = await Promise.all([
    startOurs({ name: 'ours', environment, databasePids }),
    ...(peers.includes('hand-written')
      ? [startHandWritten('hand-written', 'hand-written', environment, databasePids)]
      : []),
    ...(peers.includes('neo4j-graphql') ? [startNeo4jGraphql(environment, databasePids)] : []),
    ...(postgres ? [startPostgraphile(postgres)] : []),
    startOurs({ name: OURS_CACHED, environment: { ...environment, ...LARGE_CACHE }, databasePids }),
  ])
  const report = await compare('Neo4j', contenders, data, questions, effort, progress)
  progress('plan cache of Neo4j')
  const [before, asked] = [await neo4j.planCache(), contenders.slice(0, 1)]
  await measureThroughput(asked, questions, { clients: [16], rounds: 1, seconds: effort.seconds, progress })
  const after = await neo4j.planCache()
  // If something throws before this, the end of this process stops them.
  await Promise.all(contenders.map((contender) => contender.stop()))
  await Promise.all([neo4j.stop(), postgres?.stop()])
  return {
    ...report,
    planCache: { hits: after.hits - before.hits, misses: after.misses - before.misses },
  }
}
