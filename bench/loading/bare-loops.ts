import type { Json } from '../../src/graph/port.ts'
import type { Neo4jConfig } from '../../src/config.ts'
import { join } from 'node:path'
import { definitionsOf } from '../../src/loader/load/definitions.ts'
import { createNodes, createRelationships } from '../../src/loader/statements.ts'
import type { Ontology } from '../../src/ontology/model.ts'
import { BATCH_ROWS } from '../../src/loader/bulk/read-batches.ts'
import { readLines } from '../../src/loader/bulk/read-lines.ts'
import type { Dataset, ShapedFile } from '../../src/loader/bulk/read-manifest.ts'

/** Runs a statement in its own transaction. */
type Run = (text: string, parameters: { rows: Json[] }) => Promise<unknown>

/**
 * The baseline of the measurement: reads the same lines and sends them in batches of the same size with the Neo4j
 * driver alone; unchecked, not resumable, and visible to readers at once.
 */
export async function bareNeo4j(dataset: Dataset, ontology: Ontology, config: Neo4jConfig): Promise<void> {
  // Besides the adapters, the only file that imports a driver: the driver is the baseline.
  const { default: neo4j } = await import('neo4j-driver')
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
  const session = driver.session(config.database === undefined ? {} : { database: config.database })
  try {
    for (const definition of definitionsOf(ontology)) await session.run(definition)
    await session.run('CALL db.awaitIndexes(60)')
    await loop(dataset, (text, parameters) =>
      session.executeWrite((transaction) => transaction.run(text, parameters)),
    )
  } finally {
    await session.close()
    await driver.close()
  }
}

/** The same with the embedded engine and a new file. */
export async function bareEmbedded(dataset: Dataset, ontology: Ontology, directory: string): Promise<void> {
  const { default: grafeo } = await import('@grafeo-db/js')
  const database = grafeo.GrafeoDB.create(join(directory, 'bare.grafeo'))
  try {
    const known = definitionsOf(ontology).filter((definition) => !definition.startsWith('CREATE FULLTEXT'))
    for (const definition of known) await database.executeCypher(definition)
    await loop(dataset, (text, parameters) => database.executeCypher(text, parameters))
  } finally {
    database.close()
  }
}

async function loop({ directory, files }: Dataset, run: Run): Promise<void> {
  for (const of of files) {
    const text = statementOf(of)
    let rows: Json[] = []
    for (const line of readLines(join(directory, of.file.path))) {
      const row: unknown = JSON.parse(line)
      if (!isRow(row)) throw new Error(`${of.file.path} holds a line that is not a row`)
      row.properties['seed'] = true
      if (row.id !== undefined) row.properties['id'] = row.id
      rows.push({ ...row })
      if (rows.length < BATCH_ROWS) continue
      await run(text, { rows })
      rows = []
    }
    if (rows.length > 0) await run(text, { rows })
  }
}

function isRow(value: unknown): value is { id?: string; properties: Record<string, Json> } {
  return typeof value === 'object' && value !== null && 'properties' in value
}

function statementOf({ file, shape }: ShapedFile): string {
  return 'label' in file ? createNodes(shape.labels, shape.floats) : createRelationships(file, shape.floats)
}
