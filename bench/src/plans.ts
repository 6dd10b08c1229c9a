import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { toDriverParameters } from '../../src/graph/neo4j/neo4j.ts'
import { dataset } from './data/dataset.ts'
import { startNeo4jWith } from './data/neo4j.ts'
import { benchRoot } from './folders.ts'
import { OPERATIONS, TITLES } from './operations.ts'
import { ourStatements } from './our-statements.ts'
import { chooseQuestions } from './questions.ts'

/** Profiles the statements ours sends to Neo4j and writes their operators to `plans/`. */
export async function writePlans(agencies: number, progress: (text: string) => void): Promise<void> {
  const data = await dataset(agencies, progress)
  const lists = chooseQuestions(data)
  const statementsOf = ourStatements()
  const server = await startNeo4jWith(data)
  const driver = neo4j.driver(server.uri)
  mkdirSync(join(benchRoot, 'plans'), { recursive: true })
  for (const operation of OPERATIONS) {
    const [question] = lists[operation]
    if (!question) throw new Error(`there is no question for ${operation}`)
    progress(`profiling ${operation}`)
    const statements = statementsOf(question)
    const parts = [TITLES[operation], `${data.nodes} nodes, ${data.relationships} relationships`]
    for (const statement of statements) {
      const session = driver.session()
      // The first run compiles the statement and fills the caches.
      await session.run(statement.text, toDriverParameters(statement.parameters))
      const { summary } = await session.run(
        `PROFILE ${statement.text}`,
        toDriverParameters(statement.parameters),
      )
      await session.close()
      if (!summary.profile) throw new Error('Neo4j returned no profile')
      parts.push(
        '',
        statement.text,
        '',
        `parameters ${JSON.stringify(statement.parameters)}`,
        '',
        ...treeOf(summary.profile),
      )
    }
    writeFileSync(join(benchRoot, 'plans', `${operation}.txt`), `${parts.join('\n')}\n`)
  }
  await driver.close()
  await server.stop()
}

/** An operator of a profile, as the driver reports it. */
interface Operator {
  readonly operatorType: string
  readonly rows: number
  readonly dbHits: number
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Operator[]
}

/** One line per operator: name, rows, database hits, details. Its inputs are indented below it. */
function treeOf(plan: Operator, depth = 0): readonly string[] {
  const name = `${'  '.repeat(depth)}${plan.operatorType.replace('@neo4j', '')}`
  const { Details: details } = plan.arguments
  return [
    `${name.padEnd(44)} ${String(plan.rows).padStart(8)} rows ${String(plan.dbHits).padStart(9)} hits  ${typeof details === 'string' ? details : ''}`.trimEnd(),
    ...plan.children.flatMap((child) => treeOf(child, depth + 1)),
  ]
}
