import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { cypher } from './testing/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'cypher-served-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('npm run cypher while a service runs on the same folder', () => {
  it('prints its result, the service stays ready, and no file changes', async () => {
    const service = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '0' },
    })
    const url = await new Promise<string>((resolve, reject) => {
      let output = ''
      service.stdout.on('data', (data: Buffer) => {
        output += data.toString()
        const found = /ready: (http:\/\/[\d.]+:\d+)/.exec(output)?.[1]
        if (found !== undefined) resolve(found)
      })
      service.once('exit', () => {
        reject(new Error(output))
      })
    })
    const files = (): readonly string[] =>
      readdirSync(folder).map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return `${name} ${size} ${mtimeMs}`
      })
    const before = files()
    const outcome = await cypher(['--format', 'csv', 'MATCH (d:District) RETURN count(d) AS n'], {
      DATA_DIR: folder,
    })
    expect(outcome).toEqual({ code: 0, out: 'n\n16\n', error: '' })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(files()).toEqual(before)
    service.kill('SIGTERM')
    await new Promise((resolve) => service.once('exit', resolve))
  })
})
