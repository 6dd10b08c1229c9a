import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOfContent } from '../loader/bulk/content-files.ts'
import { writeDataset } from '../loader/bulk/write-dataset.ts'
import { makeContent } from '../loader/load/content.ts'
import { loadSeed } from '../loader/load/load.ts'
import { readProjectSeed } from '../loader/read/seed-files.ts'
import { openEmbedded } from '../graph/embedded/grafeo.ts'
import { projectRoot } from '../project-root.ts'
import { type RunningService, startService } from './testing/running-service.ts'

// The disk fails during a load: the load reports it, and the served graph stays.

const directory = mkdtempSync(join(tmpdir(), 'disk-'))
const data = join(directory, 'data')
const from = join(directory, 'files')
let service: RunningService

beforeAll(async () => {
  chmodSync(directory, 0o755)
  writeDataset(from, filesOfContent(makeContent(readProjectSeed())), 'a test')
  service = await startService({ DATA_DIR: data })
  // Another revision than the seed's, so that the loads below have something to write.
  const graph = await openEmbedded({ directory: data })
  await loadSeed(graph, { ...makeContent(readProjectSeed()), revision: 'b'.repeat(64) })
  await graph.close()
})
afterAll(async () => {
  chmodSync(data, 0o755)
  service.child.kill('SIGTERM')
  await service.ended
  rmSync(directory, { recursive: true, force: true })
})

/** Loads the seed, or files, with a limit on file sizes in kB, or as a user without write permission. */
function load(
  limit: number | 'unlimited',
  folder = data,
  { user, from }: { readonly user?: number; readonly from?: string } = {},
): Promise<{ code: number | null; output: string }> {
  const files = from === undefined ? '' : `--from ${from}`
  const child = spawn(
    'bash',
    ['--norc', '-c', `ulimit -f ${limit}; exec ${process.execPath} dist/src/main.js load ${files}`],
    {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const message = output
        .replaceAll(directory, '<folder>')
        .replaceAll(/graph-[0-9a-f]+/g, 'graph-<digest>')
        .replaceAll(/replacement-[0-9a-f]+/g, 'replacement-<digest>')
      resolve({ code, output: message })
    })
  })
}

/** What a folder holds besides the lock and what is built for the next load of the same files. */
function graphFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => !/^(loading|replacement-)/.test(name))
}

async function revision(): Promise<unknown> {
  const response = await fetch(`${service.url}/graphql?query=%7Bgraph%7Brevision%7D%7D`)
  return response.json()
}

const served = { data: { graph: { revision: 'b'.repeat(64) } } }

describe('a disk', () => {
  it.each([20, 200, 700])('that is full after %i kB', async (limit) => {
    const before = graphFiles(data)
    const { code, output } = await load(limit)
    expect([code, output.replace(/\([^)]*\)/, '(…)')]).toMatchSnapshot()
    expect(graphFiles(data)).toEqual(before)
    expect(await revision()).toMatchObject(served)
  })

  it.each([20, 200, 700])('that is full after %i kB of the first load', async (limit) => {
    const folder = join(directory, `empty-${limit}`)
    const { code, output } = await load(limit, folder)
    expect([code, output.replace(/\([^)]*\)/, '(…)')]).toMatchSnapshot()
    expect(graphFiles(folder)).toEqual([])
  })

  it.each([20, 200, 700])('that is full after %i kB of a load from files', async (limit) => {
    const before = graphFiles(data)
    const { code, output } = await load(limit, data, { from })
    expect([code, output.replace(/\([^)]*\)/, '(…)')]).toMatchSnapshot()
    expect(graphFiles(data)).toEqual(before)
    expect(await revision()).toMatchObject(served)
  })

  it.each([20, 200, 700])('that is full after %i kB of a first load from files', async (limit) => {
    const folder = join(directory, `files-${limit}`)
    const { code, output } = await load(limit, folder, { from })
    expect([code, output.replace(/\([^)]*\)/, '(…)')]).toMatchSnapshot()
    expect(await load('unlimited', folder, { from })).toMatchObject({ code: 0 })
  })

  it('that is not writable', async () => {
    chmodSync(data, 0o555)
    const isRoot = process.getuid?.() === 0
    const { code, output } = await load('unlimited', data, isRoot ? { user: 65_534 } : {})
    chmodSync(data, 0o755)
    expect([code, output]).toMatchSnapshot()
    expect(await revision()).toMatchObject(served)
  })

  it('that has room again can be written', async () => {
    expect(await load('unlimited')).toMatchObject({ code: 0 })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await revision()).not.toMatchObject(served)
  })
})
