import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { type Effort, compare } from './compare.ts'
import type { Contender } from '../contenders/contender.ts'
import { startHandWritten } from '../contenders/hand-written.ts'
import { startOurs } from '../contenders/ours.ts'
import { dataset } from '../data/dataset.ts'
import { embeddedWith } from '../data/embedded.ts'
import { compiled } from '../folders.ts'
import { drive } from '../measure/throughput.ts'
import { OPERATIONS } from '../operations.ts'
import { chooseQuestions } from '../questions.ts'
import type { EngineReport, EventLoopReport } from '../report/report.ts'
import { answerOf } from '../servers/bare-http.ts'
import { openEmbeddedHandlers } from '../servers/embedded-handlers.ts'

const NO_DATABASE = (): readonly number[] => []

/** Compares ours on the embedded engine with the engine itself, behind a bare HTTP server and called directly. */
export async function compareOnEmbedded(
  agencies: number,
  effort: Effort,
  progress: (text: string) => void,
): Promise<EngineReport> {
  const data = await dataset(agencies, progress)
  const { folder, file } = await embeddedWith(data)
  progress('starting the servers')
  const contenders: readonly Contender[] = [
    await startOurs({ name: 'ours', environment: { DATA_DIR: folder }, databasePids: NO_DATABASE }),
    await startHandWritten('engine, bare HTTP', 'embedded', { GRAPH_FILE: file }, NO_DATABASE),
    inThisProcess(file),
  ]
  // A search looks at all entities: 64 at once would exceed the 30 s statement timeout.
  const fewer = { ...effort, clients: effort.clients.slice(0, 1) }
  const report = await compare('Embedded engine', contenders, data, chooseQuestions(data), fewer, progress)
  await Promise.all(contenders.map((contender) => contender.stop()))
  return report
}

function inThisProcess(file: string): Contender {
  const { handlers, close } = openEmbeddedHandlers(file)
  return {
    name: 'engine, no HTTP',
    answers: OPERATIONS,
    prepare: (question) => async () => [Buffer.from(JSON.stringify(await answerOf(handlers, question)))],
    read: (_question, [body]) => body,
    stop: close,
  }
}

const delays = z.object({ p50: z.number(), p99: z.number(), most: z.number() })

/** Measures how late our event loop is while clients run all operations at once. */
export async function watchEventLoop(
  agencies: number,
  clients: number,
  seconds: number,
  progress: (text: string) => void,
): Promise<EventLoopReport> {
  const data = await dataset(agencies, progress)
  const { folder } = await embeddedWith(data)
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(temporary, 'event-loop.json')
  progress('event loop: starting')
  const ours = await startOurs({
    name: 'ours',
    environment: { DATA_DIR: folder, EVENT_LOOP_FILE: file },
    databasePids: NO_DATABASE,
    node: ['--import', compiled('servers/event-loop.js')],
  })
  const lists = chooseQuestions(data)
  const asks = Array.from({ length: 500 }, (_, index) => OPERATIONS[index % OPERATIONS.length])
    .flatMap((operation, index) =>
      operation ? (lists[operation][index % lists[operation].length] ?? []) : [],
    )
    .map((question) => ours.prepare(question))
  const written = async (): Promise<z.infer<typeof delays>> => {
    rmSync(file, { force: true })
    process.kill(ours.pid, 'SIGUSR2')
    for (;;) {
      await setTimeout(50)
      try {
        return delays.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        // The file is not complete yet.
      }
    }
  }
  await drive(asks, clients, seconds / 3)
  await written()
  progress(`event loop: ${clients} clients`)
  await drive(asks, clients, seconds)
  const seen = await written()
  await ours.stop()
  rmSync(temporary, { recursive: true })
  return { nodes: data.nodes, clients, ...seen }
}
