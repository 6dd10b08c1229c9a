import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../../../project-root.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import { readDecisions } from '../file/decisions.ts'
import { findDraft } from '../file/draft-folder.ts'
import type { Decision } from '../file/model.ts'
import { ReviewClient } from './testing/client.ts'
import { type DraftRoot, HARBOUR, makeDraftRoot } from './testing/draft-root.ts'

const SLUG = 'harbour-brief'
/** In English, for which no dictionary has to be opened at each start. */
const TEXT = `Night harbour brief
In 2025, the Linlan Commission of Commerce opened 12 night markets in Gangbei District and welcomed 386,000 visitors.
The Linlan Bureau of Emergency Management inspected 1,360 fishing boats and put 214 hazards right.
`
const TIMES = 20
/** Milliseconds within which the server is killed once it decides and writes. */
const WITHIN = 300

let drafts: DraftRoot
let child: ChildProcess | undefined

beforeAll(async () => {
  drafts = makeDraftRoot(HARBOUR.registers)
  const text = join(drafts.root, 'brief.txt')
  writeFileSync(text, TEXT)
  await drafts.draft(text, { ...HARBOUR.options, name: SLUG })
})
afterAll(() => {
  child?.kill('SIGKILL')
  drafts.remove()
})

/** The server of the build, as a process of its own. */
async function startServer(): Promise<{ readonly client: ReviewClient; readonly server: ChildProcess }> {
  const module = join(projectRoot, 'dist/src/loader/draft/review/command.js')
  const script = `import { runReview } from ${JSON.stringify(module)}
    process.exitCode = await runReview(['${SLUG}', '--port', '0'], process.env,
      { out: console.log, error: console.error }, ${JSON.stringify(drafts.root)})`
  const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], ...drafts.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = server
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      const found = /http:\S+/.exec(output)
      if (found && output.includes('\n')) resolve(found[0])
    })
    server.on('exit', () => {
      reject(new Error(`the server ended: ${output}`))
    })
  })
  return { client: await ReviewClient.open(address), server }
}

const schema = z.object({ view: z.object({ decisions: z.number() }) })

test(`killed at ${TIMES} random moments while decisions are sent and files written, nothing that was answered is lost and no file is broken`, async () => {
  const keys = findDraft(drafts.root, SLUG)?.file.records.map(({ key }) => key) ?? []
  const path = join(drafts.root, 'seed/drafts', SLUG, 'decisions.jsonl')
  const answered: Decision[] = []
  let written = 0
  for (let time = 0; time < TIMES; time++) {
    const { client, server } = await startServer()
    const { body } = await client.ask({ path: '/api/review' })
    let seen = schema.parse(JSON.parse(body)).view.decisions
    const ended = new Promise((resolve) => server.once('exit', resolve))
    const decideAndWrite = async (): Promise<void> => {
      for (let count = 0; count < 3; count++) {
        const decision = decisionAt(seen, keys)
        expect((await client.post('/api/decisions', { decision, seen })).status).toBe(200)
        answered.push(decision)
        seen++
      }
      expect((await client.post('/api/write', { seen })).status).toBe(200)
      written++
    }
    // It is killed while it decides and writes, not while it starts.
    await decideAndWrite()
    const killing = setTimeout(() => server.kill('SIGKILL'), Math.random() * WITHIN)
    try {
      for (;;) await decideAndWrite()
    } catch (error) {
      // The connection ends with the server.
      if (!(error instanceof Error) || !('code' in error)) throw error
    }
    clearTimeout(killing)
    await ended
    const kept = readDecisions(path)
    expect(kept.slice(0, answered.length)).toEqual(answered)
    // At most the one that was on its way.
    expect(kept.length - answered.length).toBeLessThanOrEqual(1)
    answered.splice(0, answered.length, ...kept)
    expect(() => readProjectSeed(drafts.root)).not.toThrow()
  }
  process.stdout.write(`${answered.length} decisions kept, ${written} times written\n`)
  expect(written).toBeGreaterThanOrEqual(TIMES)
}, 180_000)

test('asked to end, the server ends at once, open pages or not', async () => {
  const { client, server } = await startServer()
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const events = client.ask({ path: '/api/events' }).catch(() => 'cut off')
  await client.ask({ path: '/api/review' })
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  await events
})

/** A decision that fits whatever was decided before. */
function decisionAt(number: number, keys: readonly string[]): Decision {
  if (number === 0) return { decision: 'edit', key: 'source', fields: { nameEn: 'Night harbour brief' } }
  if (number === 1) return { decision: 'accept', keys: ['source'] }
  const others = keys.filter((key) => key !== 'source')
  const key = others[Math.floor(Math.random() * others.length)] ?? 'source'
  return { decision: (['accept', 'reject', 'reopen'] as const)[number % 3] ?? 'accept', keys: [key] }
}
