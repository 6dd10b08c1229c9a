import neo4j from 'neo4j-driver'
import { toDriverParameters } from '../../src/graph/neo4j/neo4j.ts'
import { keyOf } from '../../src/planner/search/normalise.ts'
import { namedCandidatesOf } from '../../src/planner/search/full-text-index.ts'
import { dataset } from './data/dataset.ts'
import { startNeo4jWith } from './data/neo4j.ts'
import { median, quantile, rotated } from './measure/statistics.ts'
import { OPERATIONS, type Operation, type Question, TITLES } from './operations.ts'
import { ourStatements } from './our-statements.ts'
import { chooseQuestions } from './questions.ts'
import { short } from './report/chart.ts'
import { table } from './report/table.ts'
import { STATEMENTS } from './servers/hand-written-statements.ts'

/** Questions per operation; every variant gets each of them. */
const QUESTIONS = 300
const WARM_UP = 60

/** One statement for what an operation asks of Neo4j. */
interface Variant {
  readonly name: string
  readonly statement: (question: Question) => { readonly text: string; readonly parameters: unknown }
}

/**
 * Times statements that differ in one thing, using the bare driver, and prints their medians. For (e) it is the first
 * statement, an agency by its name.
 */
export async function timeVariants(agencies: number, progress: (text: string) => void): Promise<string> {
  const data = await dataset(agencies, progress)
  const server = await startNeo4jWith(data)
  const [lists, statementsOf] = [chooseQuestions(data), ourStatements()]
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true, fetchSize: -1 })
  const lines: string[] = []
  try {
    for (const operation of OPERATIONS) {
      progress(`${operation}: timing`)
      lines.push(
        TITLES[operation],
        '',
        ...(await timesOf(driver, variantsOf(operation, statementsOf), lists[operation])),
        '',
      )
    }
  } finally {
    await driver.close()
    await server.stop()
  }
  return lines.join('\n')
}

async function timesOf(
  driver: neo4j.Driver,
  variants: readonly Variant[],
  questions: readonly Question[],
): Promise<readonly string[]> {
  const taken = variants.map((variant) => ({ variant, milliseconds: new Array<number>() }))
  for (let index = 0; index < QUESTIONS + WARM_UP; index++) {
    const question = questions[index % questions.length]
    if (!question) throw new Error('there are no questions')
    for (const { variant, milliseconds } of rotated(taken, index)) {
      const { text, parameters } = variant.statement(question)
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      const began = performance.now()
      await session.run(text, parameters)
      if (index >= WARM_UP) milliseconds.push(performance.now() - began)
      await session.close()
    }
  }
  const [ours] = taken
  return table(
    ['statement', 'median ms', '10th percentile', 'median ÷ ours'],
    taken.map(({ variant, milliseconds }) => [
      variant.name,
      short(median(milliseconds)),
      short(quantile(milliseconds, 0.1)),
      short(median(milliseconds) / median(ours?.milliseconds ?? [])),
    ]),
  )
}

function variantsOf(
  operation: Operation,
  statementsOf: ReturnType<typeof ourStatements>,
): readonly Variant[] {
  const ours: Variant = {
    name: 'ours',
    statement: (question) => {
      const [statement] = statementsOf(question)
      if (!statement) throw new Error(`${operation} has no statement`)
      return { text: statement.text, parameters: toDriverParameters(statement.parameters) }
    },
  }
  const texts = Object.entries(TEXTS[operation])
  return [
    ours,
    ...texts.map(([name, text]) => ({
      name,
      statement: (question: Question) => ({ text, parameters: parametersOf(question) }),
    })),
  ]
}

function parametersOf(question: Question): unknown {
  if (question.operation !== 'search') return question.of
  const { name } = question.of
  return { name, lower: name.toLowerCase(), question: namedCandidatesOf(keyOf(name)) }
}

function agenciesWith(leaves: string): string {
  return `MATCH (a:Agency) WHERE a.id > $after WITH a ORDER BY a.id LIMIT 50
RETURN a.id, a.name, COLLECT {
  MATCH (a)-[:LEADS]->(i:Initiative) WITH i ORDER BY i.id LIMIT 10
  RETURN [i.id, i.name, ${leaves}]
}`
}

/** Goals, districts and outcomes of an initiative, one pattern each. */
function apart(make: (type: string, label: string, fields: string) => string): string {
  return [
    make('ADVANCES', 'Goal', 'x.id, x.name'),
    make('LOCATED_IN', 'District', 'x.id, x.name'),
    make('PRODUCED', 'Outcome', 'x.id, x.name, x.value, x.unit'),
  ].join(', ')
}

const INITIATIVE_FIELDS = `[i.id, i.name, COLLECT {
  MATCH (i)-[:PRODUCED]->(o:Outcome) WITH o ORDER BY o.id LIMIT 20 RETURN [o.id, o.name, o.value, o.unit] }]`
const FIELDS = `CASE type(r) WHEN 'PRODUCED' THEN [x.id, x.name, x.value, x.unit] ELSE [x.id, x.name] END`
const ORDERED = apart(
  (type, label, fields) =>
    `COLLECT { MATCH (i)-[:${type}]->(x:${label}) WITH x ORDER BY x.id LIMIT 20 RETURN [${fields}] }`,
)

/** Alternative statements, named by what is special about each. */
const TEXTS: Readonly<Record<Operation, Readonly<Record<string, string>>>> = {
  agency: { 'hand-written': STATEMENTS.agency },
  agencies: {
    'hand-written': STATEMENTS.agencies,
    'all agencies collected in one row': `RETURN COLLECT { ${agenciesWith(ORDERED).replace('RETURN a.id, a.name, ', 'RETURN [a.id, a.name, ')}] }`,
    'no label at the end of a relationship': agenciesWith(
      apart(
        (type, _, fields) =>
          `COLLECT { MATCH (i)-[:${type}]->(x) WITH x ORDER BY x.id LIMIT 20 RETURN [${fields}] }`,
      ),
    ),
    'unordered lists': agenciesWith(
      apart(
        (type, label, fields) =>
          `COLLECT { MATCH (i)-[:${type}]->(x:${label}) WITH x LIMIT 20 RETURN [${fields}] }`,
      ),
    ),
    'one pattern for all lists': agenciesWith(`COLLECT {
    MATCH (i)-[r:ADVANCES|LOCATED_IN|PRODUCED]->(x) WITH r, x ORDER BY x.id LIMIT 60 RETURN ${FIELDS} }`),
    'one pattern for all lists, unordered': agenciesWith(`COLLECT {
    MATCH (i)-[r:ADVANCES|LOCATED_IN|PRODUCED]->(x) WITH r, x LIMIT 60 RETURN ${FIELDS} }`),
  },
  goal: { 'hand-written': STATEMENTS.goal },
  filter: {
    'hand-written': STATEMENTS.filter,
    'matched twice, for page and count': `RETURN COUNT {
  MATCH (o:Outcome) WHERE o.value >= $value MATCH (o)<-[:PRODUCED]-(i:Initiative) RETURN DISTINCT i
}, COLLECT {
  MATCH (o:Outcome) WHERE o.value >= $value MATCH (o)<-[:PRODUCED]-(i:Initiative)
  WITH DISTINCT i ORDER BY i.name, i.id LIMIT 20 RETURN ${INITIATIVE_FIELDS} }`,
    'starting at the initiatives': `RETURN COLLECT {
  MATCH (i:Initiative) WHERE COUNT { (i)-[:PRODUCED]->(o:Outcome) WHERE o.value >= $value } > 0
  WITH i ORDER BY i.name, i.id LIMIT 20 RETURN ${INITIATIVE_FIELDS}
}, COUNT { MATCH (i:Initiative) WHERE COUNT { (i)-[:PRODUCED]->(o:Outcome) WHERE o.value >= $value } > 0 }`,
  },
  search: {
    'name index':
      'MATCH (a:Agency {name: $name}) WITH a ORDER BY a.id LIMIT 1 RETURN a.id, a.name, a.nameEn, a.kind',
    'full-text index': `CALL db.index.fulltext.queryNodes('entity_search', $question) YIELD node AS a
WITH a WHERE a:Agency AND (a.name = $name OR toLower(a.nameEn) = $lower OR any(x IN a.aliases WHERE toLower(x) = $lower))
WITH a ORDER BY a.id LIMIT 1 RETURN a.id, a.name, a.nameEn, a.kind`,
  },
}
