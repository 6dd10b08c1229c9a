// Counts the tests of a run by engine, for docs/engines.md: node scripts/count-cases.mjs RESULTS.json, where the
// results are those of `VITEST_RESULTS=RESULTS.json npm test`.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** Words by which a test names its engine. */
const ENGINES = { embedded: /embedded/i, neo4j: /neo4j/i }

/** The suites that try an engine, and what each tries. */
const SUITES = {
  'src/graph/embedded/grafeo.test.ts': 'the contract of the port, and what the embedded engine has besides',
  'src/graph/neo4j/neo4j.test.ts': 'the contract of the port, and what Neo4j has besides',
  'src/planner/testing/operations.test.ts':
    'graphs on which random operations give the JSON of the reference',
  'src/server/same-answers.test.ts':
    'searches by 160 texts and paths between 120 pairs, each answer the same to the byte',
  'examples/examples.test.ts': 'examples in GraphQL, one snapshot for both',
  'examples/cypher/cypher.test.ts': 'analyses in Cypher, one snapshot for both',
  'src/loader/load/load.test.ts': 'loading the seed: idempotent, atomic, others left alone',
  'src/loader/load/killed-load.test.ts':
    'loads killed at any moment: the old graph or the new, then completed',
  'src/loader/bulk/load-dataset.test.ts': 'loading from files: mistakes, resuming, what is served meanwhile',
  'src/loader/bulk/killed-load.test.ts': 'loads from files killed at four moments and gone on with',
  'src/loader/bulk/answers.test.ts': 'answers of a generated graph',
  'src/loader/bulk/export/export-csv.test.ts':
    'an export imported by neo4j-admin, compared with the loaded graph',
  'src/server/foreign-graph.test.ts': 'a graph that somebody else loaded',
  'src/server/neo4j-faults.test.ts':
    'not there yet, killed under 50 clients, standing still, wrong password and database',
  'src/cypher/main.test.ts': 'the Cypher command: answers, errors with their place, time limits',
  'src/cypher/prompt/prompt.test.ts': 'the Cypher prompt',
  'src/cypher/read-only.test.ts': 'attempts to write, read files and reach the network through it',
}

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const order = Object.keys(SUITES)
const rows = testResults
  .map(({ name, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const count = (engine) =>
      assertionResults.filter(
        ({ fullName, status }) => status === 'passed' && engineOf(file, fullName) === engine,
      ).length
    return { file, embedded: count('embedded'), neo4j: count('neo4j') }
  })
  .filter(({ file }) => file in SUITES)
  .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file))

/** A test that names no engine runs on none, unless its file is about one. */
function engineOf(file, fullName) {
  const named = Object.keys(ENGINES).filter((engine) => ENGINES[engine].test(fullName))
  if (named.length > 0) return named[0]
  if (file.includes('grafeo')) return 'embedded'
  return file.includes('neo4j') ? 'neo4j' : undefined
}

console.log('| what was tried | in | embedded | Neo4j |\n| --- | --- | ---: | ---: |')
for (const { file, embedded, neo4j } of rows) {
  console.log(`| ${SUITES[file]} | \`${file}\` | ${embedded || '—'} | ${neo4j || '—'} |`)
}
