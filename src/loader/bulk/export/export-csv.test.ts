import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { openNeo4j } from '../../../graph/neo4j/neo4j.ts'
import { startFilledNeo4j } from '../../../graph/testing/neo4j-server.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { readRevision } from '../../load/revision.ts'
import { exportCsv } from './export-csv.ts'
import { generated } from '../../../../bench/generate/testing/generated.ts'
import { linesOf, loadedInto } from '../testing/loaded.ts'
import { DatasetFolderError } from '../write-dataset.ts'

const execute = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'export-csv-'))
const { ontology } = loadSchema()

afterAll(() => {
  rmSync(root, { recursive: true })
})

test('neo4j-admin imports the same graph that the loader loads', async ({ skip }) => {
  const dataset = await generated(root, 5, 1)
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
    expect(await loadedInto(graph)).toEqual(linesOf(dataset))
    expect(await readRevision(graph)).toMatchObject({ revision, origin })
  } finally {
    await graph.close()
    await server.stop()
  }
  // An importer, a server and all indexes of the ontology, one after another.
}, 180_000)

test('a folder with other files is left alone', async () => {
  const dataset = await generated(root, 1, 1)
  expect(() => {
    exportCsv(dataset, ontology, { revision: dataset.manifest.revision }, root)
  }).toThrow(DatasetFolderError)
})
