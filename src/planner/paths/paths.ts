import { asList, asText } from '../../graph/json.ts'
import { ClientError, badArgument } from '../../errors.ts'
import type { Row, Statement } from '../../graph/port.ts'
import type { Path, PathStep } from '../../generated/schema.ts'
import type { NodeType, Ontology } from '../../ontology/model.ts'
import { evidenceIn, visibleNode, visibleTie } from '../as-of.ts'
import { planEvidence } from '../evidence.ts'
import { type FieldReaders, readFields } from '../field-readers.ts'
import { Neighbourhood, type Step, findPaths } from './find-paths.ts'
import { findSuccessors, successorsIn } from '../identifiers/merged-identifiers.ts'
import { planNodes, readIdentifiers, withIdentifiers } from '../nodes.ts'
import { where } from '../pattern.ts'
import { type Check, type Cost, objectTypeOf } from '../plan-context.ts'
import type { ReadContext } from '../reader.ts'
import { type RootContext, newPlan } from '../root.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { Columns, StatementBuilder, call } from '../statement-builder.ts'
import { type Variables, argumentOf, readOf } from '../value.ts'

/** The limits of `maxLength` and `first`. */
export const MAX_PATH_LENGTH = 6
export const MAX_PATHS = 20

/** How many relationships one step of the search may meet before it is given up as too broad. */
const MAX_RELATIONSHIPS = 50_000

/** Runs a statement. */
export type RunStatement = (statement: Statement) => Promise<readonly Row[]>

/** The plan of a root field that needs more than one statement. */
export interface StagedPlan {
  /** The statement that reads the selected fields. */
  readonly text: string
  readonly checks: readonly Check[]
  readonly cost: Cost
  run(run: RunStatement, context: ReadContext): Promise<unknown>
}

/**
 * Plans `paths(from: …, to: …)`. The graph is explored from both ends at once, a statement for each step,
 * until enough paths are complete: half the length from each side is far less than the whole from one.
 */
export function planPaths(root: RootContext, field: SelectedField): StagedPlan {
  const checks: Check[] = []
  const number = (name: string, most: number): ((variables: Variables) => number) => {
    const read = readOf(argumentOf(field, name, root.variables))
    const value = (variables: Variables): number => {
      const given = read(variables)
      if (typeof given === 'number' && given >= 1 && given <= most) return given
      throw badArgument(name, `\`${name}\` is ${asText(given)}, but must be 1 to ${most}.`, field.nodes)
    }
    checks.push((variables) => void value(variables))
    return value
  }
  const [maxLength, first] = [number('maxLength', MAX_PATH_LENGTH), number('first', MAX_PATHS)]
  const [from, to] = ['from', 'to'].map((name) => readOf(argumentOf(field, name, root.variables)))
  const answer = planAnswer(root, field)
  return {
    text: answer.text,
    checks,
    cost: (variables) => first(variables) * (maxLength(variables) + 1) * answer.cost(variables),
    run: async (run, context) => {
      const { variables } = context
      const asked = [asText(from?.(variables)), asText(to?.(variables))] as const
      const ends = await findEnds(run, root, field, asked, variables)
      const paths = await explore(run, root, field, ends, variables, maxLength(variables), first(variables))
      return answer.run(run, context, paths)
    },
  }
}

async function explore(
  run: RunStatement,
  root: RootContext,
  field: SelectedField,
  [from, to]: readonly [string, string],
  variables: Variables,
  maxLength: number,
  first: number,
): Promise<readonly (readonly Step[])[]> {
  const neighbourhood = new Neighbourhood()
  const known = [new Set([from]), new Set([to])] as const
  const frontiers: [string[], string[]] = [[from], [to]]
  let paths: readonly (readonly Step[])[] = []
  for (let length = 1; length <= maxLength && paths.length < first; length++) {
    // The narrower side goes on, as long as the other has not covered what it would reach.
    const side = frontiers[0].length <= frontiers[1].length ? 0 : 1
    // One side has seen all it can reach, so the paths there are known, whatever their length.
    if (frontiers[side].length === 0) return findPaths(neighbourhood, from, to, maxLength, first)
    const rows = await run(stepsStatement(root, frontiers[side], variables))
    if (rows.length > MAX_RELATIONSHIPS) throw tooBroad(field)
    const next: string[] = []
    for (const row of rows) {
      const step = stepOf(row)
      neighbourhood.add(step)
      if (!known[side].has(step.to)) {
        known[side].add(step.to)
        next.push(step.to)
      }
    }
    frontiers[side] = next
    paths = findPaths(neighbourhood, from, to, length, first)
  }
  return paths
}

function tooBroad(field: SelectedField): ClientError {
  return new ClientError(
    'COST_LIMIT_EXCEEDED',
    `More than ${MAX_RELATIONSHIPS} relationships lie on the way; ask for a smaller \`maxLength\`.`,
    field.nodes,
    { argument: 'maxLength', limit: MAX_RELATIONSHIPS },
  )
}

/**
 * All stated relationships of entities, with the entities at their other ends. Their citations are left out: they are
 * most of what a relationship carries, and few relationships end up on a path.
 */
function stepsStatement(root: RootContext, identifiers: readonly string[], variables: Variables): Statement {
  const builder = new StatementBuilder(root.dialect, root.asOf)
  const { lines, node, relationship, other, direction } = matchStated(root, builder, identifiers, (ends) => [
    ends('->', 'OUT'),
    'UNION ALL',
    ends('<-', 'IN'),
  ])
  const columns = [`${node}.id`, `type(${relationship})`, direction, `${other}.id`]
  return builder.bind([...lines, returning(columns), limit(builder)].join('\n'), variables)
}

/** The citations of all stated relationships between some entities, each once. */
function citationsStatement(
  root: RootContext,
  identifiers: readonly string[],
  variables: Variables,
): Statement {
  const builder = new StatementBuilder(root.dialect, root.asOf)
  const { lines, node, relationship, other } = matchStated(
    root,
    builder,
    identifiers,
    (ends) => [ends('->', 'OUT')],
    identifiers,
  )
  const columns = [`${node}.id`, `type(${relationship})`, `${other}.id`, evidenceIn(builder, relationship)]
  return builder.bind([...lines, returning(columns), limit(builder)].join('\n'), variables)
}

function returning(columns: readonly string[]): string {
  return `RETURN ${columns.map((column, index) => `${column} AS c${index}`).join(', ')}`
}

function limit(builder: StatementBuilder): string {
  return `LIMIT ${builder.parameter(() => MAX_RELATIONSHIPS + 1)}`
}

/**
 * Matches stated relationships of entities.
 * @param branches what is matched, of patterns in one direction that are told apart by a name.
 * @param others the entities at the other ends; by default any.
 */
function matchStated(
  { ontology }: RootContext,
  builder: StatementBuilder,
  identifiers: readonly string[],
  branches: (ends: (arrow: '->' | '<-', name: string) => string) => readonly string[],
  others?: readonly string[],
): Readonly<Record<'node' | 'relationship' | 'other' | 'direction', string>> & {
  readonly lines: readonly string[]
} {
  const entities = entitiesOf(ontology)
  const list = builder.parameter(() => identifiers)
  const [node, relationship] = [builder.variable(), builder.variable()]
  const [other, direction] = [builder.variable(), builder.variable()]
  const types = [...new Set(entities.flatMap((type) => statedTypes(ontology, type)))].join('|')
  const labels = entities.map(({ label }) => `${other}:${label}`).join(' OR ')
  const known = [...visibleTie(builder, relationship), ...visibleNode(builder, other)]
  const among = others ? [`${other}.id IN ${builder.parameter(() => others)}`] : []
  const conditions = [...among, ...known]
  const where = conditions.length > 0 ? [`(${labels})`, ...conditions].join(' AND ') : labels
  const ends = (arrow: '->' | '<-', name: string): string => {
    const middle = `[${relationship}:${types}]`
    const pattern = arrow === '->' ? `(${node})-${middle}->(${other})` : `(${node})<-${middle}-(${other})`
    return `MATCH ${pattern} WHERE ${where} RETURN ${relationship}, ${other}, '${name}' AS ${direction}`
  }
  const lines = [
    ...call(
      [],
      entities.flatMap(({ label }, index) => [
        ...(index === 0 ? [] : ['UNION ALL']),
        `MATCH (${node}:${label}) WHERE ${node}.id IN ${list} RETURN ${node}`,
      ]),
    ),
    ...call([node], branches(ends)),
  ]
  return { lines, node, relationship, other, direction }
}

function stepOf([from, relationship, direction, to]: Row): Step {
  return {
    from: asText(from),
    to: asText(to),
    relationship: asText(relationship),
    direction: direction === 'OUT' ? 'OUT' : 'IN',
  }
}

function entitiesOf(ontology: Ontology): readonly NodeType[] {
  return [...ontology.nodes.values()].filter(({ entity }) => entity)
}

/**
 * What was derived from other relationships would only shorten the paths that explain it. What needs no evidence, such
 * as the city that thousands of agencies are in, would join everything and tell nothing; succession tells something.
 */
function statedTypes(ontology: Ontology, type: NodeType): readonly string[] {
  return [...type.relationships.values()]
    .filter(({ derived, register, target }) => {
      const joins = !register || target === type.name
      return !derived && joins && ontology.nodes.get(target)?.entity
    })
    .flatMap(({ types }) => types)
}

/**
 * The entities to go from and to; what was merged into another is that other.
 * @throws ClientError where there is none.
 */
async function findEnds(
  run: RunStatement,
  root: RootContext,
  field: SelectedField,
  ends: readonly [string, string],
  variables: Variables,
): Promise<readonly [string, string]> {
  const builder = new StatementBuilder(root.dialect, root.asOf)
  const node = builder.variable()
  const list = builder.parameter(() => ends)
  const entities = entitiesOf(root.ontology)
  const text = entities
    .map(({ label }) => {
      const conditions = where([`${node}.id IN ${list}`, ...visibleNode(builder, node, label)])
      return [`MATCH (${node}:${label})`, ...conditions, `RETURN ${node}.id AS c0`].join(' ')
    })
    .join('\nUNION ALL\n')
  const found = new Set((await run(builder.bind(text, variables))).map(([identifier]) => identifier))
  const missing = ends.filter((identifier) => !found.has(identifier))
  if (missing.length === 0) return ends
  const find = findSuccessors(root, entities, missing, variables)
  const successors = successorsIn(find ? await run(find) : [])
  const inUse = (argument: string, identifier: string): string => {
    const now = found.has(identifier) ? identifier : successors.get(identifier)
    if (now !== undefined) return now
    throw badArgument(
      argument,
      `\`${argument}\`: no entity has the identifier ${JSON.stringify(identifier)}.`,
      field.nodes,
    )
  }
  return [inUse('from', ends[0]), inUse('to', ends[1])]
}

interface AnswerPlan {
  readonly text: string
  /** Cost of one node on a path. */
  readonly cost: Cost
  run(run: RunStatement, context: ReadContext, paths: readonly (readonly Step[])[]): Promise<unknown>
}

/** Plans what is selected of the paths that were found: statements for nodes, for citations and for their sources. */
function planAnswer(root: RootContext, field: SelectedField): AnswerPlan {
  const type = objectTypeOf(field.definition.type)
  const pathFields = subFields(root, type, field)
  const stepFields = new Map(
    pathFields
      .filter(({ name }) => name === 'steps')
      .map((steps) => [steps, subFields(root, objectTypeOf(steps.definition.type), steps)]),
  )
  const allStepFields = [...stepFields.values()].flat()
  const nodeFields = [...pathFields, ...allStepFields].filter(({ name }) =>
    ['nodes', 'from', 'to'].includes(name),
  )
  const nodesContext = newPlan(root)
  const nodes = planNodes(nodesContext, entitiesOf(root.ontology), nodeFields, readIdentifiers, 1)
  const evidence = new Map(
    allStepFields
      .filter(({ name }) => name === 'evidence')
      .map((part) => [part, planStepEvidence(root, part)]),
  )
  return {
    text: nodes.text,
    cost: (variables) => 1 + nodes.cost(variables),
    run: async (run, context, paths) => {
      const identifiers = [...new Set(paths.flatMap(nodesOn))]
      const cited =
        evidence.size > 0 && identifiers.length > 0
          ? await run(citationsStatement(root, identifiers, context.variables))
          : []
      const citationsOf = citationsIn(cited)
      const citations = [...new Set(paths.flat().flatMap(citationsOf))]
      const rows =
        nodeFields.length > 0 && identifiers.length > 0
          ? await run(nodesContext.builder.bind(nodes.text, withIdentifiers(context.variables, identifiers)))
          : []
      const found = nodes.find(rows, context)
      const readEvidence = new Map<SelectedField, (step: Step) => readonly unknown[]>()
      for (const [part, plan] of evidence) {
        readEvidence.set(part, await plan(run, context, citations, citationsOf))
      }
      const nodeAt = (part: SelectedField, identifier: string): unknown =>
        found.read(identifier, nodeFields.indexOf(part))
      const step: FieldReaders<PathStep, [step: Step]> = {
        from: (part, { from }) => nodeAt(part, from),
        to: (part, { to }) => nodeAt(part, to),
        relationship: (_, { relationship }) => relationship,
        direction: (_, { direction }) => direction,
        evidence: (part, one) => readEvidence.get(part)?.(one) ?? [],
      }
      const path: FieldReaders<Path, [steps: readonly Step[]]> = {
        length: (_, steps) => steps.length,
        nodes: (part, steps) => nodesOn(steps).map((identifier) => nodeAt(part, identifier)),
        steps: (part, steps) =>
          steps.map((one) => readFields('PathStep', stepFields.get(part) ?? [], step, one)),
      }
      return paths.map((steps) => readFields('Path', pathFields, path, steps))
    },
  }
}

function nodesOn(path: readonly Step[]): readonly string[] {
  const [start] = path
  return start ? [start.from, ...path.map((step) => step.to)] : []
}

type CitationsOf = (step: Step) => readonly string[]

/** The citations of steps along or against a relationship. */
function citationsIn(rows: readonly Row[]): CitationsOf {
  const found = new Map<string, readonly string[]>()
  for (const [from, relationship, to, evidence] of rows) {
    found.set([from, relationship, to].map(asText).join(' '), asList(evidence).map(asText))
  }
  return ({ from, relationship, to, direction }) => {
    const [start, end] = direction === 'OUT' ? [from, to] : [to, from]
    return found.get([start, relationship, end].join(' ')) ?? []
  }
}

type StepEvidencePlan = (
  run: RunStatement,
  context: ReadContext,
  citations: readonly string[],
  citationsOf: CitationsOf,
) => Promise<(step: Step) => readonly unknown[]>

function planStepEvidence(root: RootContext, field: SelectedField): StepEvidencePlan {
  const context = newPlan(root)
  const list = context.builder.parameter(readIdentifiers)
  const plan = planEvidence(context, field, [], list, 1)
  const columns = new Columns()
  columns.add(plan.expression)
  const text = [...plan.calls, `RETURN ${columns.items()}`].join('\n')
  return async (run, readContext, citations, citationsOf) => {
    if (!plan.readsSources) return (step) => plan.read([...citationsOf(step)], readContext)
    const [row] = await run(context.builder.bind(text, withIdentifiers(readContext.variables, citations)))
    const items = asList(row?.[0])
    return (step) => {
      const cited = citationsOf(step)
      return plan.read(
        items.filter((item) => cited.includes(asText(asList(item)[0]))),
        readContext,
      )
    }
  }
}
