import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { EXIT, type Environment } from '../../../command-line.ts'
import { projectRoot } from '../../../project-root.ts'
import { runDraft } from '../command.ts'
import { openDraft } from '../file/draft-folder.ts'
import { type ModelServer, type Reply, answers, fails, startModelServer } from './testing/model-server.ts'

const roots: string[] = []
const servers: ModelServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** A folder with the registers of this project and an invented text. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'draft-model-'))
  roots.push(root)
  cpSync(join(projectRoot, 'seed/registers'), join(root, 'seed/registers'), { recursive: true })
  writeFileSync(join(root, 'lanterns.txt'), '灯会简况\n市商务委举办秋灯会9场。\n')
  return root
}

/** Runs `seed:draft` in a folder. @returns the exit code and what is printed. */
async function draft(root: string, environment: Environment): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
  const options = ['--published', '2025-10-22', '--publisher', 'agency:commerce-commission']
  const code = await runDraft(
    [join(root, 'lanterns.txt'), ...options, '--city', 'city:shanghai', '--name', 'lanterns'],
    { SOURCES_DIR: join(root, 'sources'), ...environment },
    output,
    root,
  )
  return { code, lines }
}

async function model(
  ...replies: readonly Reply[]
): Promise<{ server: ModelServer; environment: Environment }> {
  const server = await startModelServer(...replies)
  servers.push(server)
  // The address of an API, as models are usually configured.
  const url = server.url.replace('/chat/completions', '')
  return { server, environment: { DRAFT_URL: url, DRAFT_MODEL: 'lantern-7b', DRAFT_KEY: 'key-of-a-tester' } }
}

const titled = answers({ names: [{ span: 1, english: 'On lantern fairs' }] })

/** English name of the source in a draft, and who wrote it. */
function sourceIn(root: string): unknown {
  const [source] = openDraft(root, 'lanterns').file.records
  return source?.type === 'Source' ? [source.nameEn, source.by] : undefined
}

test('without DRAFT_URL nothing is sent', async () => {
  const root = project()
  const { server } = await model(titled)
  const { code, lines } = await draft(root, { DRAFT_URL: '', DRAFT_KEY: 'key-of-a-tester' })
  expect(code).toBe(EXIT.done)
  expect(lines.join('\n')).not.toMatch(/lantern-7b|DRAFT_URL/)
  expect(server.received).toEqual([])
  expect(sourceIn(root)).toEqual(['', 'rule'])
})

test('with it, what a model proposes is in the draft; drafting again sends nothing', async () => {
  const root = project()
  const { server, environment } = await model(titled, answers({}))
  const first = await draft(root, environment)
  expect(first.code).toBe(EXIT.done)
  expect(first.lines.filter((line) => line.includes('lantern-7b'))).toEqual([
    `2 passages of the text go to lantern-7b at ${new URL(server.url).host}, on this machine; unset DRAFT_URL to draft without a model`,
    'lantern-7b: 1 proposal from 2 of 2 passages, 0 of them answered before',
  ])
  expect(server.received.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions'])
  expect(sourceIn(root)).toEqual(['On lantern fairs', 'model'])
  const text = readFileSync(join(root, 'seed/drafts/lanterns/draft.yaml'), 'utf8')
  const second = await draft(root, environment)
  expect(
    second.lines.some((line) => line.startsWith('lantern-7b: 1 proposal from 2 of 2 passages, 2 of')),
  ).toBe(true)
  expect(server.received).toHaveLength(2)
  expect(readFileSync(join(root, 'seed/drafts/lanterns/draft.yaml'), 'utf8')).toBe(text)
})

test('where it fails, the draft of the rules is there, and the environment is at fault', async () => {
  const root = project()
  const { environment } = await model(fails(401, 'who are you'))
  const { code, lines } = await draft(root, environment)
  expect(code).toBe(EXIT.environment)
  expect(lines.join('\n')).toContain('answered 401: who are you; DRAFT_KEY may be wrong')
  expect(sourceIn(root)).toEqual(['', 'rule'])
})

test('Ctrl-C keeps what was answered, and the next run goes on from there', async () => {
  const root = project()
  const { environment } = await model(titled, () => process.emit('SIGINT'))
  const listeners = process.listenerCount('SIGINT')
  const stopped = await draft(root, environment)
  expect(stopped.code).toBe(EXIT.failed)
  expect(stopped.lines.join('\n')).toContain('stopped; the draft has what was answered')
  expect(process.listenerCount('SIGINT')).toBe(listeners)
  expect(sourceIn(root)).toEqual(['On lantern fairs', 'model'])
  const { server, environment: next } = await model(answers({}))
  expect((await draft(root, next)).code).toBe(EXIT.done)
  expect(server.received).toHaveLength(1)
})

test('the key is in no line and no file', async () => {
  const root = project()
  const { environment } = await model(
    titled,
    fails(500, 'key-of-a-tester is tired'),
    fails(403, 'key-of-a-tester'),
  )
  const { lines } = await draft(root, environment)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  expect(files.filter((name) => name.startsWith('seed/drafts/lanterns/answers/'))).toHaveLength(1)
  const all = [...lines, ...files.map((name) => readFileSync(join(root, name), 'utf8'))]
  expect(all.join('\n')).not.toContain('key-of-a-tester')
  expect(existsSync(join(root, 'seed/drafts/lanterns/draft.yaml'))).toBe(true)
})
