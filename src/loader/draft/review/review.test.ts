import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { EXIT, UsageError } from '../../../command-line.ts'
import { type RunningReview, openReview, parseReviewCommand, runReview } from './command.ts'
import { ReviewClient, ask } from './testing/client.ts'
import { type DraftRoot, HARBOUR, makeDraftRoot } from './testing/draft-root.ts'

const SLUG = HARBOUR.options.name
let drafts: DraftRoot
const faults: string[] = []
const open: RunningReview[] = []

async function start(): Promise<RunningReview> {
  const output = { error: (line: string) => void faults.push(line) }
  const review = await openReview({ slug: SLUG, port: 0 }, drafts.environment, output, drafts.root)
  open.push(review)
  return review
}

beforeAll(async () => {
  drafts = makeDraftRoot(HARBOUR.registers)
  await drafts.draft(HARBOUR.text, HARBOUR.options)
})
afterEach(async () => {
  for (const review of open.splice(0)) await review.close()
  expect(faults.splice(0)).toEqual([])
})
afterAll(() => {
  drafts.remove()
})

function linesOf(): string[] {
  const path = join(drafts.root, 'seed/drafts', SLUG, 'decisions.jsonl')
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []
}

const reviewSchema = z.object({
  view: z.object({
    decisions: z.number(),
    records: z.array(z.object({ key: z.string(), type: z.string(), status: z.string() })),
  }),
})

const checkedSchema = z.object({
  check: z.object({ decisions: z.number(), problems: z.record(z.string(), z.array(z.string())) }).optional(),
})

async function viewOf(client: ReviewClient): Promise<z.infer<typeof reviewSchema>['view']> {
  return reviewSchema.parse(JSON.parse((await client.ask({ path: '/api/review' })).body)).view
}

function codeOf({
  status,
  body,
}: {
  readonly status: number
  readonly body: string
}): readonly [number, string] {
  return [status, z.object({ code: z.string() }).parse(JSON.parse(body)).code]
}

test('the token buys a cookie once; the cookie is for this site alone and no script reads it', async () => {
  const { address } = await start()
  const { origin, pathname, search } = new URL(address)
  expect(new URL(address).hostname).toBe('127.0.0.1')
  const first = await ask(origin, { path: pathname + search })
  expect([first.status, first.headers['location']]).toEqual([303, '/'])
  expect(String(first.headers['set-cookie'])).toMatch(
    /^review-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  )
  expect(codeOf(await ask(origin, { path: pathname + search }))).toEqual([401, 'NOT_ADMITTED'])
})

test.each([
  ['no token', '/'],
  ['a wrong token', '/?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['an empty token', '/?token='],
  ['a script', '/assets/review.js'],
  ['the state', '/api/review'],
  ['events', '/api/events'],
])('without the cookie there is nothing: %s', async (_, path) => {
  const { address } = await start()
  expect(codeOf(await ask(new URL(address).origin, { path }))).toEqual([401, 'NOT_ADMITTED'])
})

test('a wrong cookie is none', async () => {
  const { address } = await start()
  const { origin, cookie } = await ReviewClient.open(address)
  const headers = { cookie: `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}` }
  expect(codeOf(await ask(origin, { path: '/api/review', headers }))).toEqual([401, 'NOT_ADMITTED'])
})

const accept = JSON.stringify({ decision: { decision: 'accept', keys: ['source'] }, seen: 0 })
const JSON_TYPE = { 'content-type': 'application/json' }

test.each([
  ['another host that leads here', { host: 'review.example:4100' }, 'FOREIGN_HOST'],
  ['this machine by another name', { host: 'localhost:4100' }, 'FOREIGN_HOST'],
  ['another origin', { origin: 'https://bulletins.example' }, 'FOREIGN_ORIGIN'],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 'FOREIGN_ORIGIN'],
  ['an origin that says nothing', { origin: 'null' }, 'FOREIGN_ORIGIN'],
  ['a page that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 'FOREIGN_ORIGIN'],
  ['another port, by the browser', { 'sec-fetch-site': 'same-site' }, 'FOREIGN_ORIGIN'],
])('%s decides nothing, with the cookie', async (_, headers, code) => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const sent = { ...JSON_TYPE, ...headers }
  expect(
    codeOf(await client.ask({ method: 'POST', path: '/api/decisions', headers: sent, body: accept })),
  ).toEqual([403, code])
  expect((await viewOf(client)).decisions).toBe(0)
})

test('a form of another site decides nothing, nor does one without an origin', async () => {
  const { address } = await start()
  const { origin, cookie } = await ReviewClient.open(address)
  const post = (headers: Readonly<Record<string, string>>): ReturnType<typeof ask> =>
    ask(origin, { method: 'POST', path: '/api/decisions', headers: { cookie, ...headers }, body: accept })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(codeOf(await post({ ...form, origin: 'https://bulletins.example' }))).toEqual([
    403,
    'FOREIGN_ORIGIN',
  ])
  expect(codeOf(await post(form))).toEqual([403, 'FOREIGN_ORIGIN'])
  expect(codeOf(await post({ ...form, origin }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  expect(codeOf(await post({ 'content-type': 'text/plain', origin }))).toEqual([
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ])
})

test.each([
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/api/review/../../seed',
  '//etc/passwd',
])('no path leads out of the pages: %s', async (path) => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const { status, body } = await client.ask({ path })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(body).not.toMatch(/"dependencies"|root:/)
})

test.each([
  ['../../etc', '"../../etc" names no draft: names are of small letters, digits and hyphens'],
  ['', '"" names no draft: names are of small letters, digits and hyphens'],
])('a name that is a path is wrong usage: %j', (slug, message) => {
  expect(() => parseReviewCommand([slug])).toThrow(new UsageError(message))
})

test.each([
  [[], 'review needs the name of a draft'],
  [['a', 'b'], 'review takes one draft, not also "b"'],
  [['a', '--port', '70000'], '--port is 0 to 65535, 0 for one that is free, not "70000"'],
  [['a', '--prot', '0'], 'there is no option --prot; did you mean port?'],
])('%j is wrong usage', (args, message) => {
  expect(() => parseReviewCommand(args)).toThrow(new UsageError(message))
})

test('a draft that is not there is named', async () => {
  await expect(
    openReview({ slug: 'none', port: 0 }, drafts.environment, { error: () => undefined }, drafts.root),
  ).rejects.toThrow('there is no draft "none" in seed/drafts')
})

test('a port that another review uses is named, and what to do', async () => {
  const { address } = await start()
  const { port } = new URL(address)
  const lines: string[] = []
  const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
  expect(await runReview([SLUG, '--port', port], drafts.environment, output, drafts.root)).toBe(
    EXIT.environment,
  )
  expect(lines).toEqual([`port ${port} is in use; end the review that uses it, or give another --port`])
})

test('the page may load nothing from elsewhere and stand in no frame', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const { status, headers } = await client.ask({ path: '/' })
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test.each([
  ['no JSON', '{', 400, 'BAD_REQUEST'],
  ['no decision', '{"decision": {"decision": "publish"}, "seen": 0}', 400, 'BAD_REQUEST'],
  ['more than was asked', '{"decision": {"decision": "undo"}, "seen": 0, "more": 1}', 400, 'BAD_REQUEST'],
  ['nothing to undo', '{"decision": {"decision": "undo"}, "seen": 0}', 422, 'DECISION'],
  [
    'a record that is not there',
    '{"decision": {"decision": "accept", "keys": ["none-1"]}, "seen": 0}',
    422,
    'DECISION',
  ],
  ['too much', `"${'a'.repeat(300_000)}"`, 413, 'BODY_LIMIT_EXCEEDED'],
])('%s is refused and nothing is kept', async (_, body, status, code) => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const before = linesOf()
  const response = await client.ask({ method: 'POST', path: '/api/decisions', headers: JSON_TYPE, body })
  expect(codeOf(response)).toEqual([status, code])
  expect(linesOf()).toEqual(before)
})

test('who opens a draft is told of nothing wrong; that the source is not accepted is told once something else is', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const problemsAfter = async (decisions: number): Promise<Readonly<Record<string, readonly string[]>>> => {
    for (;;) {
      const { check } = checkedSchema.parse(JSON.parse((await client.ask({ path: '/api/review' })).body))
      if (check?.decisions === decisions) return check.problems
      await setTimeout(20)
    }
  }
  const { decisions, records } = await viewOf(client)
  expect(await problemsAfter(decisions)).toEqual({})
  const keys = records.filter(({ type }) => type === 'Term').map(({ key }) => key)
  const decide = (decision: object, seen: number): Promise<unknown> =>
    client.post('/api/decisions', { decision, seen })
  await decide({ decision: 'accept', keys }, decisions)
  expect(await problemsAfter(decisions + 1)).toEqual({
    source: ['nothing is compiled before the source is accepted: accept it'],
  })
  await decide({ decision: 'undo' }, decisions + 1)
})

test('a decision is on disk before it is answered, and there after a start', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const { decisions } = await viewOf(client)
  const decision = { decision: 'accept', keys: ['source'] }
  expect((await client.post('/api/decisions', { decision, seen: decisions })).status).toBe(200)
  expect(linesOf().at(-1)).toBe(JSON.stringify(decision))
  const again = await ReviewClient.open((await start()).address)
  const { records } = await viewOf(again)
  expect(records.find(({ key }) => key === 'source')?.status).toBe('ACCEPTED')
})

test('a window that has seen fewer decisions is told, and gets the state', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const { decisions: seen, records } = await viewOf(client)
  const [, record] = records
  const decision = { decision: 'reject', keys: [record?.key] }
  await client.post('/api/decisions', { decision, seen })
  for (const path of ['/api/decisions', '/api/write']) {
    const late = await client.post(path, path === '/api/write' ? { seen } : { decision, seen })
    expect(codeOf(late)).toEqual([409, 'OUTDATED'])
    const { view } = reviewSchema.parse(JSON.parse(late.body))
    expect(view.decisions).toBe(seen + 1)
  }
})

test('two reviews of one draft: the second is told what the first has decided, and writes nothing over it', async () => {
  const first = await ReviewClient.open((await start()).address)
  const second = await ReviewClient.open((await start()).address)
  const { decisions: seen, records } = await viewOf(first)
  const keys = [records.find(({ type }) => type === 'Term')?.key]
  expect((await first.post('/api/decisions', { decision: { decision: 'accept', keys }, seen })).status).toBe(
    200,
  )
  const before = linesOf()
  const outdated = { decision: { decision: 'reject', keys }, seen }
  expect(codeOf(await second.post('/api/decisions', outdated))).toEqual([409, 'OUTDATED'])
  expect(codeOf(await second.post('/api/write', { seen }))).toEqual([409, 'OUTDATED'])
  expect(linesOf()).toEqual(before)
  expect((await viewOf(second)).decisions).toBe(seen + 1)
  expect((await second.post('/api/decisions', { ...outdated, seen: seen + 1 })).status).toBe(200)
})

test('what is marked is proposed with what the graph knows of it, and kept only by a decision', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const text = readFileSync(HARBOUR.text, 'utf8')
  const propose = async (type: string, words: string): Promise<unknown> => {
    const start = text.indexOf(words)
    const { body } = await client.post('/api/proposals', { type, start, end: start + words.length })
    return JSON.parse(body)
  }
  const before = linesOf()
  expect(await propose('Agency', '市商务委')).toMatchObject({
    by: 'person',
    identity: { id: 'agency:linlan-commerce', isNew: false },
    nameEn: 'Linlan Commission of Commerce',
    mentions: [{ exact: '市商务委' }],
  })
  expect(await propose('Agency', '市港航局')).toMatchObject({
    identity: { isNew: true },
    kind: 'GOVERNMENT_DEPARTMENT',
    place: 'city:linlan',
  })
  expect(await propose('Outcome', '9个')).toMatchObject({ figure: { exact: '9个' }, measure: 'LEVEL' })
  expect(await propose('Outcome', '技能培训')).toMatchObject({ measure: 'QUALITATIVE' })
  expect(await propose('Term', '一船一档')).toMatchObject({ term: '一船一档', category: 'NAME' })
  expect(linesOf()).toEqual(before)
  const beyond = { type: 'Term', start: 5, end: text.length + 1 }
  expect(codeOf(await client.post('/api/proposals', beyond))).toEqual([400, 'BAD_REQUEST'])
})

test('nothing is written that the checker refuses', async () => {
  const { address } = await start()
  const client = await ReviewClient.open(address)
  const send = async (decision: object): Promise<number> => {
    const { decisions: seen } = await viewOf(client)
    return (await client.post('/api/decisions', { decision, seen })).status
  }
  expect(
    await send({ decision: 'edit', key: 'source', fields: { nameEn: 'Brief', published: '2999-01-01' } }),
  ).toBe(200)
  expect(await send({ decision: 'accept', keys: ['source'] })).toBe(200)
  const refused = await client.post('/api/write', { seen: (await viewOf(client)).decisions })
  expect(codeOf(refused)).toEqual([422, 'UNPROVED'])
  expect(existsSync(join(drafts.root, 'seed/bulletins'))).toBe(false)
  expect(await send({ decision: 'edit', key: 'source', fields: { published: '2025-09-12' } })).toBe(200)
  const written = await client.post('/api/write', { seen: (await viewOf(client)).decisions })
  expect([written.status, readdirSync(join(drafts.root, 'seed/bulletins', SLUG)).sort()]).toEqual([
    200,
    ['facts.yaml', 'source.yaml'],
  ])
})
