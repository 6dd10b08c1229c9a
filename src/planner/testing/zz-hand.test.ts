import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse, validate } from 'graphql'
import { test } from 'vitest'
import { createExecutor } from '../../execution/execute.ts'
import { openEmbedded } from '../../graph/grafeo.ts'
import { loadSchema } from '../../ontology/load.ts'
import { loadContent } from './load-content.ts'
import { randomContents } from './random-content.ts'
import { createReference } from './reference.ts'
import { readFileSync } from 'node:fs'
const { public: schema, ontology } = loadSchema()
const quote = (d: string, s: number, e: number): string | null => `${d} ${s} ${e}`
test('hand', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'diff-'))
  const graph = await openEmbedded({ directory })
  const [content] = fc.sample(randomContents(ontology), { numRuns: 1, seed: 5 })
  if (!content) throw new Error()
  await loadContent(graph, ontology, content)
  const ids = content.nodes.map((n) => n.id)
  console.log(ids.join(' '))
  const executor = createExecutor({ schema, ontology, graph, quote, nodeLimit: 200_000 })
  const reference = createReference(schema, ontology, content, quote)
  const { docs } = JSON.parse(readFileSync('/tmp/hand.json', 'utf8'))
  for (const [text, variables = {}] of docs) {
    const document = parse(text)
    const errs = validate(schema, document)
    if (errs.length) {
      console.log(String(errs))
      continue
    }
    const operation = document.definitions[0] as any
    const vars = { ids, ...variables }
    const a: any = await executor.execute({ document, operation, variables: vars }),
      b: any = await reference.execute({ document, operation, variables: vars })
    const same = JSON.stringify(a.data) === JSON.stringify(b.data)
    console.log(
      text,
      same
        ? 'SAME ' + JSON.stringify(a.data)?.slice(0, 200)
        : 'DIFFERENT\n' +
            JSON.stringify(a.data)?.slice(0, 600) +
            '\n' +
            JSON.stringify(b.data)?.slice(0, 600),
      a.errors?.map((e: any) => [e.message, e.extensions, e.originalError, e.originalError?.cause]),
      b.errors?.map(String),
    )
  }
  await graph.close()
})
