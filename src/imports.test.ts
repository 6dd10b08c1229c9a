import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from './project-root.ts'

/** All TypeScript files in a folder but tests. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(folder, name))
}

/** What a file imports: names of packages and paths of files. */
function importsOf(source: string): readonly string[] {
  const text = readFileSync(join(projectRoot, source), 'utf8')
  return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? join(dirname(source), name) : name,
  )
}

it.each([
  ['neo4j-driver', 'src/graph/neo4j/neo4j.ts'],
  ['@grafeo-db/js', 'src/graph/embedded/grafeo.ts'],
])('%s is imported in one file', (name, file) => {
  expect(sources('src').filter((source) => importsOf(source).includes(name))).toEqual([file])
})

/** What several rooms use; none of these files imports a room, configuration aside. */
const SHARED = [
  ...[
    'addresses',
    'by',
    'citation',
    'command-line',
    'config',
    'config-values',
    'did-you-mean',
    'digest',
    'errors',
    'group-by',
    'project-root',
    'property',
    'version',
  ],
  ...['http/page-files', 'http/security-headers'],
].map((name) => `src/${name}.ts`)
const PORT = ['port', 'json', 'cancellation'].map((name) => `src/graph/${name}.ts`)

// Dependencies point one way: server → planner → ontology, loader → planner, server → export → ontology, and all know of a
// database only the port. Figures are read by loader and server. Operations wait in a queue of the same kind as statements.
it.each([
  ['src/ontology', []],
  ['src/figures', []],
  ['src/graph', []],
  ['src/cypher', ['src/graph/', 'src/ontology/']],
  ['src/planner', ['src/ontology/', 'src/generated/', ...PORT]],
  ['src/export', ['src/ontology/', ...PORT]],
  ['src/loader', ['src/planner/', 'src/ontology/', 'src/graph/', 'src/figures/']],
  [
    'src/server',
    [
      ...['src/planner/', 'src/ontology/', 'src/figures/', 'src/export/', ...PORT],
      'src/graph/queue/fair-queue.ts',
    ],
  ],
])('%s imports no room above it', (folder, allowed) => {
  const others = sources(folder)
    .filter((source) => !source.includes('/testing/'))
    .flatMap(importsOf)
    .filter((name) => name.startsWith('src/'))
    .filter((name) => ![`${folder}/`, ...SHARED, ...allowed].some((start) => name.startsWith(start)))
  expect([...new Set(others)]).toEqual([])
})
