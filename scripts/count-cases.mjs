// Counts the tests of a run by engine, for docs/engines.md: node scripts/count-cases.mjs RESULTS.json, where the
// results are those of `VITEST_RESULTS=RESULTS.json npm test`.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const ENGINES = { embedded: /embedded/i, neo4j: /neo4j/i }

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const rows = testResults
  .map(({ name, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const count = (engine) =>
      assertionResults.filter(
        ({ fullName, status }) => status === 'passed' && engineOf(file, fullName) === engine,
      ).length
    return { file, embedded: count('embedded'), neo4j: count('neo4j') }
  })
  .filter(({ embedded, neo4j }) => embedded + neo4j > 0)
  .sort((a, b) => (a.file < b.file ? -1 : 1))

/** A test that names no engine runs on none, unless its file is about one. */
function engineOf(file, fullName) {
  const named = Object.keys(ENGINES).filter((engine) => ENGINES[engine].test(fullName))
  if (named.length > 0) return named[0]
  if (file.includes('grafeo')) return 'embedded'
  return file.includes('neo4j') ? 'neo4j' : undefined
}

console.log('| tests in | embedded | Neo4j |\n| --- | ---: | ---: |')
for (const { file, embedded, neo4j } of rows)
  console.log(`| \`${file}\` | ${embedded || '—'} | ${neo4j || '—'} |`)
