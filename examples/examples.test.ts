import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSchema } from '../src/ontology/load.ts'
import { type Service, serve } from '../src/server/testing/service.ts'
import { seededEngines } from '../src/server/testing/engines.ts'

const examples = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }))

/** The variables an example is run with: a line `# variables: {…}` in its comment. */
function variablesOf(text: string): Record<string, unknown> {
  const json = /^# variables: (\{.*\})$/m.exec(text)?.[1]
  const variables: unknown = json === undefined ? {} : JSON.parse(json)
  return typeof variables === 'object' && variables !== null ? { ...variables } : {}
}

describe.each(examples)('$name', ({ text }) => {
  it('says in a comment what it shows', () => {
    expect(text).toMatch(/^# [A-Z].{20,}/)
  })

  it('is valid', () => {
    expect(validate(loadSchema().public, parse(text))).toEqual([])
  })
})

// The answers are the same on every engine, so they share their snapshots.
describe.each(seededEngines())('answered by $engine', ({ open }) => {
  let service: Service
  let close: () => Promise<void>

  beforeAll(async () => {
    const graph = await open()
    service = await serve(graph)
    close = () => graph.close()
  })
  afterAll(async () => {
    await service.close()
    await close()
  })

  it.each(examples)('$name', async ({ name, text }) => {
    const { body } = await service.post(text, variablesOf(text))
    const answer = JSON.stringify(body, withoutEngine, 2)
    expect(answer).not.toContain('"errors"')
    await expect(`${answer}\n`).toMatchFileSnapshot(join('__snapshots__', name.replace('.graphql', '.json')))
  })
})

/** Which engine answers is what may differ. */
function withoutEngine(key: string, value: unknown): unknown {
  return key === 'engine' ? undefined : value
}
