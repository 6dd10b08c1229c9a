import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { type Reply, ask } from './testing/ask.ts'
import { startService } from './testing/running-service.ts'

const directory = mkdtempSync(join(tmpdir(), 'shutdown-'))
const environment = { DATA_DIR: join(directory, 'data'), LOG_LEVEL: 'debug' }
const operation = JSON.stringify({
  query:
    '{ agencies(first: 50) { nodes { name initiatives { nodes { name outcomes { nodes { name } } } } } } }',
})

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

function count(log: string, word: string): number {
  return log.split('\n').filter((line) => line.includes(`"msg":"${word}"`)).length
}

describe('SIGTERM while 64 clients ask', () => {
  it.each([
    ['connections that stay open', true],
    ['a connection for each request', false],
  ])('every accepted request is answered completely: %s', async (_, keepAlive) => {
    const service = await startService(environment)
    const agent = new Agent({ keepAlive, maxSockets: 64 })
    const answers: Reply[] = []
    const client = async (): Promise<void> => {
      for (;;) {
        const answer = await ask(service.url, operation, agent)
        answers.push(answer)
        if ('failure' in answer) return
      }
    }
    const clients = Array.from({ length: 64 }, client)
    await wait(700)
    const began = performance.now()
    service.child.kill('SIGTERM')
    const code = await service.ended
    const milliseconds = performance.now() - began
    await Promise.all(clients)
    agent.destroy()
    const whole = answers.filter((answer) => 'status' in answer)
    console.log(
      `SIGTERM: ${count(service.log(), 'asked')} requests accepted, ${whole.length} answered whole, ` +
        `ended in ${milliseconds.toFixed(0)} ms`,
    )
    expect(code).toBe(0)
    expect(milliseconds).toBeLessThan(10_000)
    expect(new Set(whole.map(({ status }) => status))).toEqual(new Set([200]))
    expect(answers.filter((answer) => 'failure' in answer && answer.began)).toEqual([])
    const log = service.log()
    expect(log).toContain('"msg":"stopped"')
    expect([count(log, 'asked'), count(log, 'answered')]).toEqual([whole.length, whole.length])
  })

  it('a second signal ends it at once', async () => {
    const service = await startService(environment)
    const agent = new Agent({ keepAlive: true, maxSockets: 200 })
    const asked = Array.from({ length: 200 }, () => ask(service.url, operation, agent))
    await wait(100)
    service.child.kill('SIGTERM')
    await wait(20)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(1)
    await Promise.all(asked)
    agent.destroy()
  })

  it('requests that take longer than SHUTDOWN_TIMEOUT are cut off, and the log says so', async () => {
    const service = await startService({ ...environment, SHUTDOWN_TIMEOUT: '1' })
    const agent = new Agent({ keepAlive: true, maxSockets: 200 })
    const asked = Array.from({ length: 200 }, () => ask(service.url, operation, agent))
    await wait(100)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(1)
    expect(service.log()).toContain('requests in flight took too long')
    await Promise.all(asked)
    agent.destroy()
  })
})
