import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { validate } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { createExecutor } from '../../execution/execute.ts'
import { openEmbedded } from '../../graph/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { loadContent } from './load-content.ts'
import { randomContents } from './random-content.ts'
import { randomOperations } from './random-operation.ts'
import { createReference } from './reference.ts'

const { public: schema, ontology } = loadSchema()
const quote = (digest: string, start: number, end: number): string | null => `${digest} ${start} ${end}`
const N = Number(process.env['N'] ?? 3),
  M = Number(process.env['M'] ?? 50)
const seed = Number(process.env['SEED'] ?? Date.now())
test('x', { timeout: 1e6 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'diff-'))
  const graph = await openEmbedded({ directory })
  let some = 0,
    all = 0,
    errs = 0
  let tp = 0,
    tr = 0,
    tg = 0
  const t00 = Date.now()
  for (const [i, content] of fc.sample(randomContents(ontology), { numRuns: N, seed }).entries()) {
    await loadContent(graph, ontology, content)
    const executor = createExecutor({ schema, ontology, graph, quote, nodeLimit: 200_000 })
    const reference = createReference(schema, ontology, content, quote)
    await fc.assert(
      fc.asyncProperty(randomOperations(schema, ontology, content), async (op) => {
        expect(validate(schema, op.document)).toEqual([])
        let t0 = Date.now()
        const a = await executor.execute(op)
        let t1 = Date.now()
        tp += t1 - t0
        const b = await reference.execute(op)
        tr += Date.now() - t1
        all++
        if (JSON.stringify(b.data).length > 200) some++
        if (b.errors) {
          errs++
        }
        expect({
          errors: a.errors?.map((e) => [e.message, e.originalError?.message, String(e.originalError?.cause)]),
          data: JSON.stringify(a.data, null, 1),
        }).toEqual({ errors: b.errors && expect.anything(), data: JSON.stringify(b.data, null, 1) })
      }),
      {
        numRuns: M,
        seed: seed + i,
        ...(process.env['FCPATH'] ? { path: process.env['FCPATH'] } : {}),
        endOnFailure: !!process.env['NOSHRINK'],
      },
    )
  }
  console.log({ all, some, errs, tp, tr, total: Date.now() - t00, seed })
  await graph.close()
  await rm(directory, { recursive: true })
})
