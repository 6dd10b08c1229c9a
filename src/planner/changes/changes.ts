import { asList, asText } from '../../graph/json.ts'
import type { Row, Statement } from '../../graph/port.ts'
import { ClientError } from '../../errors.ts'
import type { Change, ChangeConnection, ChangeEdge, PageInfo } from '../../generated/schema.ts'
import type { Ontology } from '../../ontology/model.ts'
import { fieldOfConstant, upperFirst } from '../../ontology/names.ts'
import { LOAD_LABEL } from '../../ontology/rules.ts'
import { type CursorPart, decodeCursor, encodeCursor } from '../connection/cursor.ts'
import { planPage } from '../connection/page.ts'
import { type FieldReaders, readFields } from '../field-readers.ts'
import { planNodes, readIdentifiers, withIdentifiers } from '../nodes.ts'
import type { RunStatement, StagedPlan } from '../paths/paths.ts'
import { objectTypeOf } from '../plan-context.ts'
import { type RootContext, newPlan } from '../root.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { argumentOf, once, readOf } from '../value.ts'
import { LISTS, type LoadLists } from './load-record.ts'
import { type NetChange, netChanges } from './net-changes.ts'

/** The order of changes: nodes before relationships, then by name. */
const ORDER = 'changes:subject,name'
const ORDER_VALUES: readonly CursorPart[] = [
  { values: 'number', nullable: false },
  { values: 'string', nullable: false },
]

/**
 * Plans `changes(since: …)`: one statement finds the loads since then, one reads what they changed, and one the nodes of the
 * page.
 */
export function planChanges(root: RootContext, field: SelectedField): StagedPlan {
  const context = newPlan(root)
  const page = planPage(context, field)
  const [since, until] = ['since', 'until'].map((name) => {
    const value = argumentOf(field, name, root.variables)
    return value && readOf(value)
  })
  const cursor = once((variables) =>
    page.after ? decodeCursor(page.after(variables), ORDER, ORDER_VALUES, 'after', field.nodes) : undefined,
  )
  context.checks.push((variables) => void cursor(variables))
  const answer = planAnswer(root, field)
  return {
    text: answer.text,
    checks: context.checks,
    cost: (variables) => page.size(variables) * (1 + answer.cost(variables)),
    run: async (run, readContext) => {
      const { variables } = readContext
      const loads = await loadsBetween(
        run,
        field,
        asText(since?.(variables)),
        until && asText(until(variables)),
      )
      const all = (await changesOf(run, loads)).map(placed).sort(compare)
      const [subject, name] = cursor(variables) ?? []
      const behind =
        subject === undefined
          ? all
          : all.filter((one) => compare(one, { subject: Number(subject), name: asText(name) }) > 0)
      const size = page.size(variables)
      return answer.read(run, readContext, behind.slice(0, size), {
        totalCount: all.length,
        hasNextPage: behind.length > size,
        hasPreviousPage: subject !== undefined,
      })
    },
  }
}

/** A load as the first statement reads it. */
interface KnownLoad {
  readonly number: number
  readonly revision: string
  readonly previous: string
  readonly listed: boolean
}

const KNOWN: Statement = {
  text: [
    `MATCH (l:${LOAD_LABEL})`,
    "RETURN l.number AS number, l.revision AS revision, coalesce(l.previous, '') AS previous, l.listed AS listed",
    'ORDER BY l.number DESC',
  ].join(' '),
  parameters: {},
}

const CURRENT: Statement = {
  text: 'MATCH (r:Revision) RETURN r.revision AS revision LIMIT 1',
  parameters: {},
}

/**
 * The numbers of the loads after a revision, up to another, in the order in which they were loaded.
 * @throws ClientError CHANGES_NOT_KEPT naming the revisions since which changes are kept.
 */
async function loadsBetween(
  run: RunStatement,
  field: SelectedField,
  since: string,
  until: string | undefined,
): Promise<readonly number[]> {
  const [current] = await run(CURRENT)
  const loads = (await run(KNOWN)).map(([number, revision, previous, listed]): KnownLoad => ({
    number: Number(number),
    revision: asText(revision),
    previous: asText(previous),
    listed: listed === true,
  }))
  const kept = keptBefore(asText(current?.[0]), loads)
  const from = kept.indexOf(since)
  if (from < 0) throw notKept(field, 'since', since, kept, loads)
  const to = until === undefined ? 0 : kept.indexOf(until)
  if (to < 0 || to > from) throw notKept(field, 'until', until ?? '', kept.slice(0, from + 1), loads)
  return loads
    .slice(to, from)
    .map(({ number }) => number)
    .reverse()
}

/**
 * The revisions since which it is known what changed, the latest first: that of the graph, and each that a load started
 * from, as long as all loads since then say what they changed.
 */
function keptBefore(current: string, loads: readonly KnownLoad[]): readonly string[] {
  const kept = current === '' ? [] : [current]
  for (const { revision, previous, listed } of loads) {
    if (!listed || revision !== kept.at(-1) || previous === '') break
    kept.push(previous)
  }
  return kept
}

/** So many of the revisions that are kept stand in a message; `extensions.kept` has all. */
const SHOWN = 3

function notKept(
  field: SelectedField,
  argument: string,
  given: string,
  kept: readonly string[],
  loads: readonly KnownLoad[],
): ClientError {
  // The first load has none before it.
  const isKnown = given !== '' && loads.some((load) => load.revision === given || load.previous === given)
  if (argument === 'until' && isKnown) {
    const message = `\`until\` is "${given}", which was loaded before \`since\`; swap the two.`
    return new ClientError('CHANGES_NOT_KEPT', message, field.nodes, { argument, kept })
  }
  const isTooMuch = argument === 'since' && given !== '' && loads.some(({ previous }) => previous === given)
  const why = isTooMuch
    ? `a load since \`${argument}\` ("${given}") kept only how much it changed`
    : `\`${argument}\` is "${given}", which is none of the revisions that are kept`
  const shown = kept.slice(0, SHOWN).map((revision) => `"${revision}"`)
  const more = kept.length > SHOWN ? ` and ${kept.length - SHOWN} before them` : ''
  const message =
    kept.length === 0
      ? `No revisions are kept: this service did not load the graph.`
      : `${why.charAt(0).toUpperCase()}${why.slice(1)}. Kept are ${shown.join(', ')}${more}; read the graph anew and go on from the first.`
  return new ClientError('CHANGES_NOT_KEPT', message, field.nodes, { argument, kept })
}

async function changesOf(run: RunStatement, numbers: readonly number[]): Promise<readonly NetChange[]> {
  if (numbers.length === 0) return []
  const lists = LISTS.map((list) => `l.${list} AS ${list}`)
  const rows = await run({
    text: `MATCH (l:${LOAD_LABEL}) WHERE l.number IN $numbers RETURN ${lists.join(', ')} ORDER BY l.number`,
    parameters: { numbers },
  })
  return netChanges(rows.map(toLists))
}

function toLists(row: Row): LoadLists {
  const [added, addedDigests, removed, removedDigests, changed, changedProperties, changedDigests] =
    LISTS.map((_, index) => asList(row[index]).map(asText))
  return {
    added: added ?? [],
    addedDigests: addedDigests ?? [],
    removed: removed ?? [],
    removedDigests: removedDigests ?? [],
    changed: changed ?? [],
    changedProperties: changedProperties ?? [],
    changedDigests: changedDigests ?? [],
  }
}

/** Where a change stands in the list. */
interface Place {
  /** 0 for a node, 1 for a relationship. */
  readonly subject: number
  readonly name: string
}

interface PlacedChange extends NetChange, Place {
  /** The node, or the ends of the relationship and its type between them. */
  readonly words: readonly [id: string] | readonly [from: string, type: string, to: string]
}

function placed(change: NetChange): PlacedChange {
  const [first = '', type, to] = change.name.split(' ')
  return type === undefined || to === undefined
    ? { ...change, subject: 0, words: [first] }
    : { ...change, subject: 1, words: [first, type, to] }
}

function compare(a: Place, b: Place): number {
  return a.subject - b.subject || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

/** How a page lies among all changes. */
interface Totals {
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

interface AnswerPlan extends Pick<StagedPlan, 'text' | 'cost'> {
  read(
    run: RunStatement,
    context: Parameters<StagedPlan['run']>[1],
    changes: readonly PlacedChange[],
    totals: Totals,
  ): Promise<unknown>
}

/** Plans what is selected of the changes of a page, and the statement that reads their nodes. */
function planAnswer(root: RootContext, field: SelectedField): AnswerPlan {
  const known = new Map<SelectedField, readonly SelectedField[]>()
  // The same fields each time: a node is read by the field that selects it.
  const below = (part: SelectedField): readonly SelectedField[] => {
    const fields = known.get(part) ?? subFields(root, objectTypeOf(part.definition.type), part)
    known.set(part, fields)
    return fields
  }
  const selected = below(field)
  const edges = selected.filter(({ name }) => name === 'edges').flatMap(below)
  const items = [
    ...selected.filter(({ name }) => name === 'nodes'),
    ...edges.filter(({ name }) => name === 'node'),
  ]
  const nodeFields = items.flatMap(below).filter(({ name }) => ['node', 'from', 'to'].includes(name))
  const context = newPlan(root)
  const nodes = planNodes(context, [...root.ontology.nodes.values()], nodeFields, readIdentifiers, 1)
  return {
    text: nodes.text,
    cost: nodes.cost,
    read: async (run, readContext, changes, totals) => {
      const identifiers = [...new Set(changes.flatMap(({ words: [first, , to = first] }) => [first, to]))]
      const rows =
        nodeFields.length > 0 && identifiers.length > 0
          ? await run(context.builder.bind(nodes.text, withIdentifiers(readContext.variables, identifiers)))
          : []
      const found = nodes.find(rows, readContext)
      const nodeAt = (part: SelectedField, id: string | undefined): unknown =>
        id === undefined ? null : found.read(id, nodeFields.indexOf(part))
      const change: FieldReaders<Change, [change: PlacedChange]> = {
        kind: (_, { kind }) => kind,
        subject: (_, { subject }) => (subject === 0 ? 'NODE' : 'RELATIONSHIP'),
        type: (_, { words: [id, type] }) => type ?? labelOf(root.ontology, id),
        id: (_, { subject, words: [id] }) => (subject === 0 ? id : null),
        fromId: (_, { subject, words: [from] }) => (subject === 0 ? null : from),
        toId: (_, { words: [, , to] }) => to ?? null,
        fields: (_, { words: [first, type], properties }) => fieldsOf(root.ontology, first, type, properties),
        node: (part, { subject, words: [id] }) => nodeAt(part, subject === 0 ? id : undefined),
        from: (part, { subject, words: [from] }) => nodeAt(part, subject === 0 ? undefined : from),
        to: (part, { words: [, , to] }) => nodeAt(part, to),
      }
      const cursorOf = ({ subject, name }: Place): string => encodeCursor(ORDER, [subject, name])
      const [first, last] = [changes[0], changes.at(-1)]
      const edge: FieldReaders<ChangeEdge, [change: PlacedChange]> = {
        cursor: (_, one) => cursorOf(one),
        node: (part, one) => readFields('Change', below(part), change, one),
      }
      const pageInfo: FieldReaders<PageInfo> = {
        startCursor: () => (first ? cursorOf(first) : null),
        endCursor: () => (last ? cursorOf(last) : null),
        hasNextPage: () => totals.hasNextPage,
        hasPreviousPage: () => totals.hasPreviousPage,
      }
      const connection: FieldReaders<ChangeConnection> = {
        totalCount: () => totals.totalCount,
        nodes: (part) => changes.map((one) => readFields('Change', below(part), change, one)),
        pageInfo: (part) => readFields('PageInfo', below(part), pageInfo),
        edges: (part) => changes.map((one) => readFields('ChangeEdge', below(part), edge, one)),
      }
      return readFields('ChangeConnection', selected, connection)
    },
  }
}

/** The label that the prefix of an identifier stands for; of one that the ontology no longer has, what it was. */
function labelOf({ nodes }: Ontology, id: string): string {
  const prefix = id.slice(0, id.indexOf(':'))
  return (
    [...nodes.values()].find((type) => type.prefix === prefix)?.label ??
    upperFirst(fieldOfConstant(prefix.replaceAll('-', '_')))
  )
}

/** The fields that properties belong to: `period` for `periodStart`. What no field has any more is called as it was stored. */
function fieldsOf(
  ontology: Ontology,
  first: string,
  relationship: string | undefined,
  properties: readonly string[],
): readonly string[] {
  const type = ontology.nodes.get(labelOf(ontology, first))
  const stored = new Map<string, string>()
  if (relationship === undefined) {
    for (const { field, property } of type?.properties.values() ?? []) stored.set(property, field)
    for (const { field, properties: parts } of type?.embedded.values() ?? []) {
      for (const { property } of parts.values()) stored.set(property, field)
    }
  } else {
    const fields = [...(type?.relationships.values() ?? [])].filter(({ types }) =>
      types.includes(relationship),
    )
    for (const { properties: own, references } of fields) {
      for (const { field, property } of own.values()) stored.set(property, field)
      for (const [field, { property }] of references) stored.set(property, field)
    }
  }
  return [...new Set(properties.map((property) => stored.get(property) ?? property))]
}
