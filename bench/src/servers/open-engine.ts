import grafeo from '@grafeo-db/js'

// Opens a graph file with the embedded engine and runs one statement: the least any start has to do.
const [, , file = ''] = process.argv
const database = grafeo.GrafeoDB.openReadOnly(file)
const result = await database.executeCypher('MATCH (a:Agency) WITH a ORDER BY a.id LIMIT 1 RETURN a.name', {})
process.stdout.write(`answered ${JSON.stringify(result.rows())}\n`)
