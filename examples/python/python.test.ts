import { execFile } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exportModel } from '../../src/export/model.ts'
import { writeExport } from '../../src/export/write-export.ts'
import { refusalOf } from '../../src/cypher/refusal.ts'
import { unknownNames } from '../../src/cypher/unknown-names.ts'
import type { Graph } from '../../src/graph/port.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { projectRoot } from '../../src/project-root.ts'
import { seededEngines } from '../../src/server/testing/engines.ts'
import { type Service, serve } from '../../src/server/testing/service.ts'
import { codeBlocks, namedBlocks, readDocument } from '../../src/testing/documents.ts'
import { pythonEnvironment } from './testing/environment.ts'

const python = pythonEnvironment()
const analysts = readDocument('docs/analysts.md')
const statements = codeBlocks(analysts).filter(({ language }) => language === 'cypher')

const folder = mkdtempSync(join(tmpdir(), 'python-'))
beforeAll(() => {
  const blocks = [...namedBlocks(readDocument('docs/front-ends.md')), ...namedBlocks(analysts)]
  for (const [name, text] of blocks.filter(([name]) => name.endsWith('.py'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs statements in a folder of the documented files, and answers what they print as JSON. */
async function run(below: string, text: string): Promise<unknown> {
  if (python === undefined) throw new Error('no Python')
  // The process of the tests has to answer meanwhile.
  const { stdout } = await promisify(execFile)(python, ['-c', text], { cwd: join(folder, below) })
  return JSON.parse(stdout)
}

const row = z.object({
  type: z.string(),
  name: z.string(),
  degree: z.number(),
  pageRank: z.number(),
  betweenness: z.number(),
  community: z.number(),
})

// The results are the same on every engine.
describe.skipIf(python === undefined).each(seededEngines())('from the graph on $engine', ({ open }) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  it('networkx answers what docs/analysts.md shows', async () => {
    const file = join(folder, 'graph.graphml')
    const model = exportModel(loadSchema().ontology)
    await writeExport(
      { graph, model, format: 'graphml', info: { revision: 'test', publicUrl: '' } },
      createWriteStream(file),
    )
    const rows = z
      .array(row)
      .parse(
        await run('.', "import json; from analysis import *; print(json.dumps(analyse('graph.graphml')))"),
      )
    const shown = codeBlocks(analysts).find(({ code }) => code.includes('pageRank  '))?.code ?? ''
    const table = rows.slice(0, 8).map((row) => Object.values(row).map(String))
    expect(
      shown
        .trim()
        .split('\n')
        .slice(2)
        .map((line) => line.split(/  +/)),
    ).toEqual(table)
    expect(rows.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 1)
  })

  it('the degrees of networkx are those of the analysis in Cypher', async () => {
    const text = readFileSync(
      join(projectRoot, 'examples/cypher/16-reach-of-agencies-and-goals.cypher'),
      'utf8',
    )
    const rows = z
      .array(row)
      .parse(
        await run('.', "import json; from analysis import *; print(json.dumps(analyse('graph.graphml')))"),
      )
    const degrees = await graph.read({ text, parameters: {} })
    const found = rows.map(({ type, name, degree }) => JSON.stringify([type, name, degree]))
    expect(degrees).toHaveLength(12)
    expect(found).toEqual(expect.arrayContaining(degrees.map((row) => JSON.stringify(row))))
  })

  it('gql reads a list page by page, with dates, also where only its documents are trusted', async () => {
    const use = async (service: Service): Promise<unknown> => {
      const address = await service.app.listen({ port: 0, host: '127.0.0.1' })
      const schema = join(projectRoot, 'docs/schema.graphql')
      const call = `connect(${JSON.stringify(schema)}, ${JSON.stringify(`${address}/graphql`)})`
      try {
        return await run(
          'python',
          `import json; from graph import *; print(json.dumps(list(initiatives(${call}, "普陀区"))))`,
        )
      } finally {
        await service.close()
      }
    }
    const open = await use(await serve(graph))
    expect(open).toMatchObject([{ nameEn: expect.any(String) }, {}, {}, {}])
    await run(
      'python',
      'from graph import *; from trusted import *; write_trusted([INITIATIVES], "trusted.json"); print(1)',
    )
    const trusting = await serve(graph, { TRUSTED_DOCUMENTS: join(folder, 'python/trusted.json') })
    expect(await use(trusting)).toEqual(open)
  })
})

describe('the statements of docs/analysts.md', () => {
  it.each(statements)('may run and use only names of the model: $code', ({ code }) => {
    expect(refusalOf(code)).toBeUndefined()
    expect(unknownNames(code, loadSchema().ontology)).toEqual([])
  })

  it('that make a projection are refused', () => {
    const projecting = codeBlocks(analysts).filter(({ code }) => code.includes('gds.graph.project'))
    expect(projecting).toHaveLength(1)
    expect(refusalOf(projecting[0]?.code ?? '')).toMatchObject({
      message: expect.stringContaining('gds.graph.project'),
    })
  })

  it.each(seededEngines().filter(({ engine }) => engine === 'embedded'))(
    'with procedures of the embedded engine are answered',
    async ({ open }) => {
      const graph = await open()
      const own = statements.filter(({ code }) => code.includes('grafeo.'))
      const answers = await Promise.all(own.map(({ code }) => graph.read({ text: code, parameters: {} })))
      await graph.close()
      expect(answers.map((rows) => rows.length)).toEqual([5])
    },
  )
})
