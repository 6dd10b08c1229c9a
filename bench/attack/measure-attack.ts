import { execFileSync } from 'node:child_process'
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Reply, ask } from '../../src/server/testing/ask.ts'
import { type RunningService, startService } from '../../src/server/testing/running-service.ts'
import { quantile } from '../src/measure/statistics.ts'

/**
 * Measures what cheap operations feel of clients that ask dear ones:
 * `npm run measure:attack -- [--attack filter|fields] [--attackers 16] [--seconds 30]`. Starts the service on the graph
 * of DATA_DIR or NEO4J_URI, with the settings of the environment. Prints how fast cheap operations are answered alone
 * and beside the attack, what the attackers get, readiness, memory, and how the service stops meanwhile.
 */
const { values } = parseArgs({
  options: {
    attack: { type: 'string', default: 'filter' },
    attackers: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '30' },
  },
})

/** Goals that no agency drives which drives nothing but goals of such a name: three levels of `none`. */
const FILTER = '{drives:{none:{drivenBy:{none:{drives:{none:{name:{contains:"z"}}}}}}}}'

const ATTACKS: Readonly<Record<string, string>> = {
  // 221 bytes that ask for two numbers.
  filter: `{a:agencies(where:${FILTER}){totalCount} b:agencies(where:${FILTER}){totalCount}}`,
  // As many root fields as are allowed, each of them allowed.
  fields: `{${Array.from(
    { length: 20 },
    (_, index) => `f${index}: agencies(first: 100) { nodes { initiatives(first: 20) { nodes { name } } } }`,
  ).join(' ')}}`,
}

const CHEAP = '{ agencies(first: 3) { nodes { name } } }'

/** Milliseconds between two cheap operations of one client. */
const PAUSE = 50

const query = ATTACKS[values.attack]
const [attackers, seconds] = [Number(values.attackers), Number(values.seconds)]
if (query === undefined || !(attackers > 0) || !(seconds > 0)) {
  process.stderr.write(
    'usage: npm run measure:attack -- [--attack filter|fields] [--attackers N] [--seconds N]\n',
  )
  process.exit(2)
}

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
)
const service = await startService({
  ...environment,
  PORT: '0',
  LOG_LEVEL: environment['LOG_LEVEL'] ?? 'info',
})
const agent = new Agent({ keepAlive: true, maxSockets: attackers + 10 })

const alone = await cheapOperations(service, seconds / 3)
let attacking = true
const outcomes = new Map<string, number>()
const attack = Array.from({ length: attackers }, async (_, client) => {
  for (let turn = 0; attacking; turn++) {
    // A variable that the operation does not declare keeps its answer from being one that was kept.
    const outcome = outcomeOf(await ask(service.url, bodyOf(query, `${client} ${turn}`), agent))
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
})
await wait(1000)
const beside = await cheapOperations(service, seconds)
const began = performance.now()
service.child.kill('SIGTERM')
attacking = false
const code = await service.ended
const stopped = performance.now() - began
await Promise.all(attack)
agent.destroy()

const lines = [
  `${attackers} clients, ${seconds} s: ${values.attack}`,
  `cheap operations alone:  ${describe(alone)}`,
  `cheap operations beside: ${describe(beside)}`,
  `the attackers got: ${[...outcomes].map(([outcome, count]) => `${count} × ${outcome}`).join(', ') || 'no answer'}`,
  `ready: ${beside.ready} of ${beside.asked} times`,
  `memory in MB, with child processes: ${alone.memory} at most before, ${beside.memory} at most beside`,
  `SIGTERM: exit code ${code} after ${(stopped / 1000).toFixed(1)} s`,
]
process.stdout.write(`${lines.join('\n')}\n`)

interface Measured {
  readonly times: readonly number[]
  readonly outcomes: readonly string[]
  readonly ready: number
  readonly asked: number
  readonly memory: number
}

/** Asks a cheap operation again and again, and once a second whether the service is ready. */
async function cheapOperations(asked: RunningService, length: number): Promise<Measured> {
  const times: number[] = []
  const results: string[] = []
  let [ready, probes, memory] = [0, 0, 0]
  const until = performance.now() + length * 1000
  const client = async (name: string): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn++) {
      const start = performance.now()
      results.push(outcomeOf(await ask(asked.url, bodyOf(CHEAP, `${name} ${turn}`), agent)))
      times.push(performance.now() - start)
      await wait(PAUSE)
    }
  }
  const probe = async (): Promise<void> => {
    while (performance.now() < until) {
      probes++
      if ((await fetch(`${asked.url}/readyz`)).status === 200) ready++
      memory = Math.max(memory, memoryOf(asked))
      await wait(1000)
    }
  }
  await Promise.all([client('a'), client('b'), probe()])
  return { times, outcomes: results, ready, asked: probes, memory }
}

function bodyOf(text: string, unique: string): string {
  return JSON.stringify({ query: text, variables: { unique } })
}

/** The status of an answer with the code of its first error. */
function outcomeOf(reply: Reply): string {
  if ('failure' in reply) return reply.failure
  const errorCode = /"code":"(\w+)"/.exec(reply.body)?.[1]
  return errorCode === undefined ? String(reply.status) : `${reply.status} ${errorCode}`
}

function describe({ times, outcomes: results }: Measured): string {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  const counts = [...new Set(results)].map(
    (one) => `${results.filter((other) => other === one).length} × ${one}`,
  )
  const worst = Math.max(...times)
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms, slowest ${worst.toFixed(0)} ms; ${counts.join(', ')}`
}

/** Resident memory of a service and its child processes, in MB. */
function memoryOf({ child }: RunningService): number {
  const pid = String(child.pid)
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=']).toString().split('\n')
  const kilobytes = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([own, parent]) => own === pid || parent === pid)
    .reduce((sum, [, , rss]) => sum + Number(rss), 0)
  return Math.round(kilobytes / 1024)
}
