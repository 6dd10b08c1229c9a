import { mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startOurs } from './contenders/ours.ts'
import { dataset } from './data/dataset.ts'
import { startNeo4jWith } from './data/neo4j.ts'
import { benchRoot } from './folders.ts'
import { drive } from './measure/throughput.ts'
import { OPERATIONS } from './operations.ts'
import { chooseQuestions } from './questions.ts'

/**
 * Runs all operations on ours in turn and saves a CPU profile of its process.
 * @returns a table of the functions with the most time of their own.
 */
export async function profileOurs(
  agencies: number,
  seconds: number,
  progress: (text: string) => void,
): Promise<string> {
  const data = await dataset(agencies, progress)
  const questions = chooseQuestions(data)
  const neo4j = await startNeo4jWith(data)
  const folder = join(benchRoot, 'profiles')
  mkdirSync(folder, { recursive: true })
  const ours = await startOurs({
    name: 'ours',
    environment: { NEO4J_URI: neo4j.uri },
    databasePids: () => [],
    node: ['--cpu-prof', `--cpu-prof-dir=${folder}`],
  })
  for (const operation of OPERATIONS) {
    progress(`${operation}: profiling`)
    await drive(
      questions[operation].map((question) => ours.prepare(question)),
      4,
      seconds,
    )
  }
  await ours.stop()
  await neo4j.stop()
  const made = readdirSync(folder).find((name) => name.startsWith('CPU.') && name.includes(`.${ours.pid}.`))
  if (made === undefined) throw new Error(`the process wrote no profile to ${folder}`)
  const path = join(folder, 'ours.cpuprofile')
  renameSync(join(folder, made), path)
  return `${path}\n\n${mostTime(readFileSync(path, 'utf8')).join('\n')}\n`
}

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})

/** The functions with the most time of their own, idle time excluded. */
function mostTime(text: string): readonly string[] {
  const { nodes, samples, timeDeltas } = profile.parse(JSON.parse(text))
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const microseconds = new Map<string, number>()
  let all = 0
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id)
    if (!frame || frame.functionName === '(idle)') continue
    const place = `${frame.url.replace(/^.*\/(node_modules|dist)\//, '')}:${frame.lineNumber + 1}`
    const name = `${frame.functionName || '(anonymous)'}  ${frame.url === '' ? '' : place}`
    const spent = timeDeltas[index] ?? 0
    all += spent
    microseconds.set(name, (microseconds.get(name) ?? 0) + spent)
  }
  return [...microseconds]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 30)
    .map(([name, spent]) => `${((spent / all) * 100).toFixed(1).padStart(5)} %  ${name}`)
}
