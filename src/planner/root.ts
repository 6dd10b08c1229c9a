import { asList, asText } from '../graph/json.ts'
import { ClientError, badArgument } from '../errors.ts'
import type { Row, Statement } from '../graph/port.ts'
import { ENTITIES_FIELD } from '../ontology/federation/federation.ts'
import { type Representation, readRepresentation } from '../ontology/federation/representation.ts'
import type { NodeType, Ontology } from '../ontology/model.ts'
import { type ListOrigin, findOnce, planList, planRows } from './connection/connection.ts'
import type { Dialect } from './dialect.ts'
import { type AsOf, valueIn, visibleNode } from './as-of.ts'
import { type MergedPlan, inUse, planMerged } from './identifiers/merged-identifiers.ts'
import { planNodes } from './nodes.ts'
import { planObject } from './object.ts'
import { matching, nodePattern, where } from './pattern.ts'
import { MAX_PAGE_SIZE } from './connection/page.ts'
import { type Check, type Cost, type PlanContext, sum } from './plan-context.ts'
import { type ReadContext, type Reader, readNullable, readUnder } from './reader.ts'
import type { SelectedField, SelectionContext } from './selection.ts'
import { keyOf } from './search/normalise.ts'
import { namedCandidatesOf } from './search/full-text-index.ts'
import { Columns, StatementBuilder, call } from './statement-builder.ts'
import { searchedIn } from './search/searched-in.ts'
import { matchInTextIndex } from './search/text-index.ts'
import { type Read, type Variables, argumentOf, once, readOf } from './value.ts'

/** The plan of a root field that one statement answers. */
export interface StatementPlan {
  /** Depends on the shape of the selection only. */
  readonly text: string
  readonly checks: readonly Check[]
  readonly cost: Cost
  bind(variables: Variables): Statement
  /** The value of the field. */
  read(rows: readonly Row[], context: ReadContext): unknown
  /** How to go on where nodes that were asked for by identifier are not found. */
  readonly merged?: MergedPlan
}

/** What root fields are planned against. */
export interface RootContext extends SelectionContext {
  readonly ontology: Ontology
  readonly dialect: Dialect
  /** The day on which the operation sees the graph; undefined without `@asOf`. */
  readonly asOf: AsOf | undefined
}

/**
 * Plans a root field of node types; `undefined` for others.
 * @throws ClientError where the arguments cannot go together.
 */
export function planRootField(root: RootContext, field: SelectedField): StatementPlan | undefined {
  if (field.name === 'node' || field.name === 'nodes') return planByIdentifiers(root, field)
  if (field.name === ENTITIES_FIELD) return planRepresentations(root, field)
  for (const node of root.ontology.nodes.values()) {
    if (field.name === node.plural) return planRootList(root, field, node)
    if (field.name === node.singular) return planOne(root, field, node)
  }
  return undefined
}

/** Starts the plan of a statement of its own. */
export function newPlan(root: RootContext): PlanContext & { readonly checks: Check[] } {
  return { ...root, builder: new StatementBuilder(root.dialect, root.asOf), checks: [] }
}

function planRootList(root: RootContext, field: SelectedField, node: NodeType): StatementPlan {
  const context = newPlan(root)
  const origin: ListOrigin = {
    target: node,
    match: (variable) => nodePattern(context.builder, variable, node.label),
    imports: [],
    relationship: undefined,
    repeats: false,
  }
  const found = planRows(context, field, origin)
  if (found) {
    const text = [...found.lines, `RETURN ${found.columns.items()}`].join('\n')
    return statementPlan(context, text, found.cost, found.read)
  }
  const columns = new Columns()
  const calls: string[] = []
  const costs: Cost[] = []
  const once = findOnce(context, field, origin)
  const read = planList({ context, columns, calls, costs, depth: 0 }, field, once?.origin ?? origin)
  const text = [...(once?.lines ?? []), ...calls, `RETURN ${columns.items()}`].join('\n')
  return statementPlan(context, text, sum(costs), (rows, readContext) => read(rows[0] ?? [], readContext))
}

/** `agency(id: …)` or `agency(name: …)` */
function planOne(root: RootContext, field: SelectedField, node: NodeType): StatementPlan {
  const context = newPlan(root)
  const id = argumentOf(field, 'id', root.variables)
  const name = argumentOf(field, 'name', root.variables)
  if (id ? name : !name) {
    const given = id ? 'both `id` and `name` are given' : 'neither `id` nor `name` is given'
    throw badArgument(
      'id, name',
      `\`${field.name}\` takes exactly one of \`id\` and \`name\`; ${given}.`,
      field.nodes,
    )
  }
  const variable = context.builder.variable()
  const columns = new Columns()
  const { lines, read } = id
    ? {
        lines: [
          `MATCH (${variable}:${node.label} {id: ${context.builder.parameter(inUse(readOf(id)))}})`,
          ...where(visibleNode(context.builder, variable, node.label)),
        ],
        read: nullable,
      }
    : matchByName(context, field, node, variable, columns, readOf(name))
  const plan = planObject(context, node, [field], variable, columns, 1)
  const text = [...lines, ...plan.calls, `RETURN ${columns.items()}`].join('\n')
  const one = statementPlan(context, text, (variables) => 1 + plan.cost(variables), read(plan.read))
  if (!id || !node.entity) return one
  const missing: MergedPlan['missing'] = ({ length }, variables) =>
    length > 0 ? [] : [asText(readOf(id)(variables))]
  return { ...one, merged: planMerged(root, [node], missing) }
}

/** How one node is found and read. */
interface FoundByName {
  readonly lines: readonly string[]
  /** Reads the rows by the reader of a node. */
  readonly read: (reader: Reader) => StatementPlan['read']
}

/** So many of those that a name may mean stand in an error. */
const CANDIDATES = 5

/**
 * By name or alias in either language. An exact name goes first, then one that differs in large and small letters alone,
 * then one that differs in what `keyOf` leaves out: marks, spaces, apostrophes of whatever form. Where several have it so,
 * and names of the type are meant to be unique, as those of bureaus of several cities are within each, none is answered:
 * the error names them. Of the others, the first by `id` is answered.
 * @param columns of the node; how well the name fits is added where several are looked for.
 */
function matchByName(
  { builder, dialect }: PlanContext,
  field: SelectedField,
  node: NodeType,
  variable: string,
  columns: Columns,
  name: Read,
): FoundByName {
  const exact = builder.parameter(name)
  const lower = builder.parameter((variables) => asText(name(variables)).toLowerCase())
  const key = builder.parameter((variables) => keyOf(asText(name(variables))))
  const [alias, index, rank] = [builder.variable(), builder.variable(), builder.variable()]
  const aliases = node.properties.get('aliases') ?? { property: 'aliases' }
  const limit = node.uniqueNames ? CANDIDATES + 1 : 1
  const rankOf = (bound: string): string[] => {
    const { keys, names } = searchedIn(builder, bound)
    // The first key of a name is its text; pinyin and initials follow.
    const isText = `(${index} = 0 OR ${names}[${index}] <> ${names}[${index} - 1])`
    return [
      `WITH ${bound}, CASE`,
      `  WHEN ${bound}.name = ${exact} THEN 0`,
      `  WHEN toLower(${bound}.nameEn) = ${lower} OR any(${alias} IN ${valueIn(builder, bound, aliases)} WHERE toLower(${alias}) = ${lower}) THEN 1`,
      ...(node.entity
        ? [
            `  WHEN ${key} IN coalesce(${keys}, []) AND any(${index} IN range(0, size(${keys}) - 1) WHERE ${keys}[${index}] = ${key} AND ${isText}) THEN 2`,
          ]
        : []),
      `END AS ${rank}`,
      `WITH ${bound}, ${rank} WHERE ${rank} IS NOT NULL`,
      `WITH ${bound}, ${rank} ORDER BY ${rank} ASC, ${bound}.id ASC LIMIT ${limit}`,
    ]
  }
  const read = node.uniqueNames
    ? onlyOne(field, node, name, columns.add(rank), columns.add(`${variable}.id`))
    : nullable
  if (!dialect.indexed || !node.entity) {
    return { lines: [matching(nodePattern(builder, variable, node.label)), ...rankOf(variable)], read }
  }
  const [named, other] = [builder.variable(), builder.variable()]
  const question: Read = (variables) => namedCandidatesOf(keyOf(asText(name(variables))))
  const returning = (found: string, fit: string): string =>
    `RETURN ${found} AS ${variable}${node.uniqueNames ? `, ${fit} AS ${rank}` : ''}`
  const lines = [
    `OPTIONAL MATCH (${named}:${node.label} {name: ${exact}})`,
    ...where(visibleNode(builder, named, node.label)),
    // The full-text index is asked only where the index on names has not found any.
    `WITH ${named} ORDER BY ${named}.id ASC LIMIT ${limit}`,
    ...call(
      [named],
      [
        `WITH ${named} WHERE ${named} IS NOT NULL`,
        returning(named, '0'),
        'UNION ALL',
        `WITH ${named} WHERE ${named} IS NULL`,
        ...matchInTextIndex(builder, [node], other, question),
        ...rankOf(other),
        returning(other, rank),
      ],
    ),
  ]
  return { lines, read }
}

/**
 * Reads the row whose name fits best.
 * @param rank the column that says how well it does: the less, the better.
 * @param id the column of the identifier.
 */
function onlyOne(
  field: SelectedField,
  node: NodeType,
  name: Read,
  rank: number,
  id: number,
): FoundByName['read'] {
  return (reader) => (rows, context) => {
    const best = Math.min(...rows.map((row) => Number(row[rank])))
    const [first, ...others] = rows.filter((row) => Number(row[rank]) === best)
    if (!first) return null
    if (others.length === 0) return readNullable(first, reader, context)
    const candidates = [first, ...others].map((row) => asText(row[id])).sort()
    const shown = candidates.slice(0, CANDIDATES)
    const more = candidates.length > CANDIDATES ? ' and others' : ''
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`name\` is ${JSON.stringify(name(context.variables))}, a name of several ${node.plural}: ${shown.join(', ')}${more}. Ask for one by \`id\`, or by a name that it alone has.`,
      field.nodes,
      { argument: 'name', candidates: shown },
    )
  }
}

/** `node(id: …)` and `nodes(ids: …)` */
function planByIdentifiers(root: RootContext, field: SelectedField): StatementPlan {
  const context = newPlan(root)
  const one = field.name === 'node'
  const argument = inUse(readOf(argumentOf(field, one ? 'id' : 'ids', root.variables)))
  const identifiers = (variables: Variables): readonly string[] => {
    const value = argument(variables)
    return Array.isArray(value) ? value.map(asText) : [asText(value)]
  }
  checkLength(context, field, 'ids', 'identifiers', identifiers)
  const types = [...root.ontology.nodes.values()]
  const plan = planNodes(context, types, [field], identifiers, 1)
  const cost: Cost = (variables) => identifiers(variables).length * (1 + plan.cost(variables))
  const statement = statementPlan(context, plan.text, cost, (rows, readContext) => {
    const found = plan.find(rows, readContext)
    const wanted = identifiers(readContext.variables)
    if (one) return found.read(wanted[0] ?? '', 0)
    return wanted.map((identifier, index) =>
      readUnder(index, () => found.read(identifier, 0), [], readContext),
    )
  })
  const missing: MergedPlan['missing'] = (rows, variables) =>
    identifiers(variables).filter((identifier) => !plan.has(rows, identifier))
  return { ...statement, merged: planMerged(root, types, missing) }
}

/**
 * `_entities(representations: …)`: by one statement for all references, of whatever types, as `nodes`. Each is answered
 * only by a node of the type that it names.
 */
function planRepresentations(root: RootContext, field: SelectedField): StatementPlan {
  const context = newPlan(root)
  const argument = readOf(argumentOf(field, 'representations', root.variables))
  const representations = once((variables): readonly Representation[] =>
    asList(argument(variables)).map((text) => readRepresentation(asText(text))),
  )
  const identifiers = inUse((variables) => representations(variables).map(({ id }) => id))
  checkLength(context, field, 'representations', 'references', representations)
  const types = [...root.ontology.nodes.values()]
  const plan = planNodes(context, types, [field], identifiers, 1)
  const cost: Cost = (variables) => representations(variables).length * (1 + plan.cost(variables))
  const statement = statementPlan(context, plan.text, cost, (rows, readContext) => {
    const { variables } = readContext
    const found = plan.find(rows, readContext)
    const now = asList(identifiers(variables)).map(asText)
    return representations(variables).map(({ type }, index) => {
      const identifier = now[index] ?? ''
      const read: Reader = () => (found.labelOf(identifier) === type ? found.read(identifier, 0) : null)
      return readUnder(index, read, [], readContext)
    })
  })
  const missing: MergedPlan['missing'] = (rows, variables) =>
    representations(variables).flatMap(({ id }) => (plan.has(rows, id) ? [] : [id]))
  return { ...statement, merged: planMerged(root, types, missing) }
}

/** Has an argument checked that lists what is asked for by identifier. */
function checkLength(
  { checks }: Pick<PlanContext, 'checks'>,
  { nodes }: SelectedField,
  argument: string,
  what: string,
  listed: (variables: Variables) => readonly unknown[],
): void {
  checks.push((variables) => {
    const { length } = listed(variables)
    if (length <= MAX_PAGE_SIZE) return
    throw badArgument(
      argument,
      `\`${argument}\` has ${length} ${what}, but may have ${MAX_PAGE_SIZE} at most.`,
      nodes,
    )
  })
}

function nullable(read: Reader): StatementPlan['read'] {
  return ([row], readContext) => (row ? readNullable(row, read, readContext) : null)
}

/** A plan of one statement. */
export function statementPlan(
  context: PlanContext,
  text: string,
  cost: Cost,
  read: StatementPlan['read'],
): StatementPlan {
  return {
    text,
    checks: context.checks,
    cost,
    bind: (variables) => context.builder.bind(text, variables),
    read,
  }
}
