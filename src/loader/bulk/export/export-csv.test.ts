import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { openNeo4j } from '../../../graph/neo4j/neo4j.ts'
import { startFilledNeo4j } from '../../../graph/testing/neo4j-server.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { by } from '../../../by.ts'
import { groupBy } from '../../../group-by.ts'
import { makeContent } from '../../load/content.ts'
import { readRevision } from '../../load/revision.ts'
import { exportCsv } from './export-csv.ts'
import { districtsOf } from '../../../../bench/generate/districts.ts'
import { synthesise } from '../../../../bench/generate/synthetic.ts'
import { generated } from '../../../../bench/generate/testing/generated.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import type { NodeRow, RelationshipRow } from '../../rows.ts'
import { readCorpus } from '../../testing/corpus/corpus.ts'
import { filesOfContent } from '../content-files.ts'
import type { LinesOfFile } from '../dataset.ts'
import { sortKeyOf } from '../read-batches.ts'
import { readDataset } from '../read-manifest.ts'
import { linesOf, loadedInto } from '../testing/loaded.ts'
import { DatasetFolderError, writeDataset } from '../write-dataset.ts'

const execute = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'export-csv-'))
const { ontology } = loadSchema()

afterAll(() => {
  rmSync(root, { recursive: true })
})

/** The files of two graphs as one; what both have is that of the first. */
function together(first: readonly LinesOfFile[], second: readonly LinesOfFile[]): LinesOfFile[] {
  const all = [...first, ...second]
  const nodes = groupBy(
    all.flatMap((file) => ('label' in file ? [file] : [])),
    ({ label }) => label,
  )
  const relationships = groupBy(
    all.flatMap((file) => ('type' in file ? [file] : [])),
    ({ from, type, to }) => `${from} ${type} ${to}`,
  )
  return [
    ...[...nodes].map(([label, files]) => ({ label, lines: sorted(files) })),
    ...[...relationships.values()].flatMap((files) =>
      files.slice(0, 1).map((file) => ({ ...file, lines: sorted(files) })),
    ),
  ]
}

/** The lines of files in the order of a data set, each once. */
function sorted<Line extends NodeRow | RelationshipRow>(
  files: readonly { readonly lines: Iterable<Line> }[],
): Line[] {
  const lines = new Map<string, Line>()
  for (const line of files.flatMap((file) => [...file.lines])) {
    const key = sortKeyOf({ ...line })
    if (!lines.has(key)) lines.set(key, line)
  }
  return [...lines].sort(by(([key]) => key)).map(([, line]) => line)
}

test('neo4j-admin imports the same graph that the loader loads, dates and empty texts among its lists', async ({
  skip,
}) => {
  const folder = join(root, 'dataset')
  const corpus = filesOfContent(makeContent(readCorpus().seed))
  writeDataset(folder, together(corpus, synthesise(5, 1, districtsOf(readProjectSeed()))), 'a test')
  const dataset = await readDataset(folder, ontology)
  const lines = linesOf(dataset)
  expect(lines.join('\n')).toMatch(/"aliasesSince":\["","\d/)
  const out = join(root, 'csv')
  const { revision, origin } = dataset.manifest
  exportCsv(dataset, ontology, { revision, origin }, out)
  const server = await startFilledNeo4j(async (home, admin) => {
    await execute('sh', [join(out, 'import.sh')], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf'), NEO4J_ADMIN: admin },
    })
  })
  if ('skipped' in server) {
    skip(server.skipped)
    return
  }
  const graph = await openNeo4j({ uri: server.uri, user: 'neo4j', password: '', database: undefined })
  try {
    const statements = readFileSync(join(out, 'after-import.cypher'), 'utf8').trimEnd().split(';\n')
    await graph.prepare(statements.map((text) => text.replace(/^:auto /, '').replace(/;$/, '')))
    expect(await loadedInto(graph)).toEqual(lines)
    expect(await readRevision(graph)).toMatchObject({ revision, origin })
  } finally {
    await graph.close()
    await server.stop()
  }
  // An importer, a server and all indexes of the ontology, one after another.
}, 300_000)

test('a folder with other files is left alone', async () => {
  const dataset = await generated(root, 1, 1)
  expect(() => {
    exportCsv(dataset, ontology, { revision: dataset.manifest.revision }, root)
  }).toThrow(DatasetFolderError)
})
