import { asText } from '../../graph/json.ts'
import { ENTITIES_FIELD } from '../../ontology/federation/federation.ts'
import type { NodeType, Relationship } from '../../ontology/model.ts'
import { includedParts } from '../connection/connection.ts'
import { DEFAULT_PAGE_SIZE } from '../connection/page.ts'
import { conjuncts, isSought, startOf } from '../filter/anchor.ts'
import { targetOf } from '../filter/filter.ts'
import { nodeObjectType } from '../object.ts'
import { objectTypeOf } from '../plan-context.ts'
import type { RootContext } from '../root.ts'
import { typesOf } from '../entity-types.ts'
import { type SelectedField, subFields } from '../selection.ts'
import {
  type Read,
  type Value,
  type Variables,
  argumentOf,
  fieldOf,
  itemsOf,
  readOf,
  sampleOf,
} from '../value.ts'
import {
  type Estimate,
  type EstimateContext,
  countOf,
  countOfAll,
  dearest,
  fanOut,
  nothing,
  relationshipsOf,
  total,
  visit,
} from './estimate.ts'
import { estimateFilter } from './filter-estimate.ts'
import { type SentValue, sentValues } from './values.ts'

/** How many citations a node or a relationship has, and how many nodes its properties refer to. */
const CITATIONS = 2
const REFERENCES = 5

/** How many levels of parts a node with parts is taken to have below it. */
const LEVELS_OF_PARTS = 4

/** Finding out how well an entity matches a search takes as much as looking at so many rows, and one for each token. */
const RANKED = 5

/** About what `tokensOf` makes a token of, without normalising the text. */
const TOKENS = /\p{Script=Han}|[^\p{Script=Han}\s]+/gu

/** Where a root field is estimated. */
interface EstimateRoot extends RootContext {
  /** What clients send is noted here. */
  readonly sent: SentValue[]
}

/** What a root field takes, worked out once for all requests of its shape. */
export interface FieldCost {
  readonly estimate: Estimate
  /** The texts and lists in its arguments and in those below it. */
  readonly sent: readonly SentValue[]
}

/**
 * Works out what a root field takes.
 * @throws ClientError BAD_USER_INPUT for a filter of too many parts.
 */
export function costOf(context: RootContext, field: SelectedField): FieldCost {
  const root: EstimateRoot = { ...context, sent: [] }
  return { estimate: estimateField(root, field), sent: root.sent }
}

function estimateField(root: EstimateRoot, field: SelectedField): Estimate {
  const types = [...root.ontology.nodes.values()]
  const isList = types.some(({ plural }) => plural === field.name)
  if (!isList) root.sent.push(...sentValues(field, root.variables))
  switch (field.name) {
    case 'node':
      return ofNodes(root, types, [field], () => 1)
    case 'nodes': {
      const identifiers = readOf(argumentOf(field, 'ids', root.variables))
      return ofNodes(root, types, [field], ({ variables }) => lengthOf(identifiers(variables)))
    }
    case ENTITIES_FIELD: {
      const representations = readOf(argumentOf(field, 'representations', root.variables))
      return ofNodes(root, types, [field], ({ variables }) => lengthOf(representations(variables)))
    }
    case 'search':
      return ofSearch(root, field)
    case 'paths':
      return ofPaths(root, field)
    case 'changes':
      return ofChanges(root, field)
    case 'graph':
      return ofGraph(root, field)
  }
  for (const node of types) {
    if (field.name === node.plural) return ofList(root, field, node, undefined)
    if (field.name === node.singular) return ofOne(root, field, node)
  }
  return nothing
}

function lengthOf(value: ReturnType<Read>): number {
  return Array.isArray(value) ? value.length : 1
}

/** Nodes by their identifiers, of any of the types. */
function ofNodes(
  root: EstimateRoot,
  types: readonly NodeType[],
  fields: readonly SelectedField[],
  count: (context: EstimateContext) => number,
): Estimate {
  const each = dearest(types.map((node) => ofObject(root, node, fields)))
  return (times, context) => {
    const found = times * count(context)
    return found + each(found, context)
  }
}

/** By identifier an index finds it; by name all names are compared. */
function ofOne(root: EstimateRoot, field: SelectedField, node: NodeType): Estimate {
  const isNamed = argumentOf(field, 'name', root.variables) !== undefined
  const found = visit({ kind: 'search', field }, (context) => (isNamed ? countOf(node, context) : 1))
  return total([found, ofObject(root, node, [field])])
}

function ofSearch(root: EstimateRoot, field: SelectedField): Estimate {
  const types = typesOf(root.ontology, field, root.variables)
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  const scans = 1 + selected.filter(({ name }) => name === 'totalCount').length
  const text = readOf(argumentOf(field, 'text', root.variables))
  const found = visit({ kind: 'search', field }, (context) => {
    const tokens = asText(text(context.variables)).match(TOKENS)?.length ?? 0
    return (RANKED + tokens) * scans * countOfAll(types, context)
  })
  const size = pageSize(root, field)
  const each = dearest(types.map((node) => ofObject(root, node, itemFields(root, selected))))
  return total([found, (times, context) => each(times * size(context), context)])
}

function ofPaths(root: EstimateRoot, field: SelectedField): Estimate {
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  const steps = selected.filter(({ name }) => name === 'steps')
  const nodes = [
    ...selected.filter(({ name }) => name === 'nodes'),
    ...steps.flatMap((one) =>
      subFields(root, objectTypeOf(one.definition.type), one).filter(
        ({ name }) => name === 'from' || name === 'to',
      ),
    ),
  ]
  const [first, maxLength] = ['first', 'maxLength'].map((name) =>
    readOf(argumentOf(field, name, root.variables)),
  )
  return ofNodes(root, [...root.ontology.nodes.values()], nodes, ({ variables }) => {
    return Number(first?.(variables)) * (Number(maxLength?.(variables)) + 1)
  })
}

/** The nodes of a page of changes; a relationship has two. The loads are few. */
function ofChanges(root: EstimateRoot, field: SelectedField): Estimate {
  const items = itemFields(root, subFields(root, objectTypeOf(field.definition.type), field))
  const nodes = items
    .flatMap((item) => subFields(root, objectTypeOf(item.definition.type), item))
    .filter(({ name }) => name === 'node' || name === 'from' || name === 'to')
  const size = pageSize(root, field)
  return ofNodes(root, [...root.ontology.nodes.values()], nodes, (context) => 2 * size(context))
}

/** Types of relationships are counted one by one; nodes are not, as both engines know how many there are. */
function ofGraph(root: EstimateRoot, field: SelectedField): Estimate {
  const counts = subFields(root, objectTypeOf(field.definition.type), field)
    .filter(({ name }) => name === 'relationships')
    .some((part) =>
      subFields(root, objectTypeOf(part.definition.type), part).some(({ name }) => name === 'count'),
    )
  return counts
    ? visit({ kind: 'graph', field }, (context) => relationshipsOf(root.ontology, context))
    : nothing
}

/** The fields of a node that has been found. */
function ofObject(root: EstimateRoot, node: NodeType, fields: readonly SelectedField[]): Estimate {
  const parts = subFields(root, nodeObjectType(root, node), ...fields).map((field): Estimate => {
    const relationship = node.relationships.get(field.name)
    if (relationship?.single) {
      const inner = ofObject(root, targetOf(root.ontology, relationship), [field])
      return (times, context) => times + inner(times, context)
    }
    if (relationship)
      return ofList(root, field, targetOf(root.ontology, relationship), { node, relationship })
    if (field.name === 'evidence') return ofEvidence(root, field)
    if (node.entityLists.has(field.name)) return ofEntities(root, field, node)
    return nothing
  })
  return total(parts)
}

/** Each citation leads to its source, and its paragraph is counted among the passages of that. */
function ofEvidence(root: EstimateRoot, field: SelectedField): Estimate {
  const { evidence } = root.ontology
  const source = targetOf(root.ontology, { target: evidence.source })
  const fields = subFields(root, objectTypeOf(field.definition.type), field)
  const sources = fields.filter(({ name }) => name === 'source')
  const paragraphs = fields.filter(({ name }) => name === 'paragraph').length
  if (sources.length === 0 && paragraphs === 0) return nothing
  const inner = ofObject(root, source, sources)
  const passages = fanOut(source, evidence.passages.field, 'all')
  return (times, context) =>
    CITATIONS * times * (1 + paragraphs * passages(context)) + inner(CITATIONS * times, context)
}

/** A list of entities of any type: all of its places are looked at, for the page and for the count. */
function ofEntities(root: EstimateRoot, field: SelectedField, node: NodeType): Estimate {
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  const matched = fanOut(node, field.name, 'reached')
  const isPaged = selected.some(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  const counts = selected.some(({ name }) => name === 'totalCount')
  const types = typesOf(root.ontology, field, root.variables)
  const size = pageSize(root, field)
  const each = dearest(types.map((type) => ofObject(root, type, itemFields(root, selected))))
  const items: Estimate = (times, context) => each(times * Math.min(size(context), matched(context)), context)
  return total([
    ...(isPaged ? [visit({ kind: 'list', field }, matched), items] : []),
    ...(counts ? [visit({ kind: 'totalCount', field }, matched)] : []),
  ])
}

/** Where a list comes from that is no root field. */
interface Along {
  readonly node: NodeType
  readonly relationship: Relationship
}

/** How many nodes are related to a node, or to it and all its parts. */
function related(
  root: EstimateRoot,
  field: SelectedField,
  { node, relationship }: Along,
): (context: EstimateContext) => number {
  const each = fanOut(node, relationship.field, 'reached')
  const hierarchy = includedParts(root, field, node, relationship)
  if (!hierarchy) return each
  const parts = fanOut(node, hierarchy.field, 'reached')
  return (context) => {
    let [owners, level] = [1, 1]
    for (let depth = 0; depth < LEVELS_OF_PARTS; depth += 1) {
      level *= parts(context)
      owners += level
    }
    return Math.min(owners, countOf(node, context)) * (1 + each(context))
  }
}

/** A list: what is looked at for its page, its count and its groups, and what is followed from the page. */
function ofList(
  root: EstimateRoot,
  field: SelectedField,
  target: NodeType,
  along: Along | undefined,
): Estimate {
  const where = argumentOf(field, 'where', root.variables)
  const selected = subFields(root, objectTypeOf(field.definition.type), field)
  const begun = along ? undefined : beginning(root, target, where)
  const filter = estimateFilter(root.ontology, target, where, along || begun?.isSought ? 'reached' : 'all')
  /** How many nodes are looked at, before any filter. */
  const matched = along
    ? related(root, field, along)
    : (context: EstimateContext): number => begun?.rows(context) ?? 0
  const scan = (kind: 'list' | 'totalCount' | 'groups'): Estimate[] => [
    visit({ kind, field }, matched),
    ...(where ? [filtered(field, matched, filter)] : []),
  ]
  const counted = selected.filter(({ name }) => name === 'totalCount' || name === 'groups').length
  const isPaged = selected.some(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  root.sent.push(...sentValues(field, root.variables, counted + (isPaged ? 1 : 0)))
  const parts: Estimate[] = []
  for (const part of selected) {
    // Without a filter, a database knows how many nodes of a label there are.
    if (part.name === 'totalCount' && (along || where)) parts.push(...scan('totalCount'))
    if (part.name === 'groups') {
      const by = asText(sampleOf(argumentOf(part, 'by', root.variables)))
      const relationship = target.groups.get(by)?.relationship
      parts.push(...scan('groups'))
      if (relationship) {
        parts.push(followed('groups', part, target, relationship, matched))
        parts.push(ofShared(root, part, targetOf(root.ontology, relationship)))
      }
    }
  }
  if (!isPaged) return total(parts)
  for (const item of itemsOf(argumentOf(field, 'orderBy', root.variables))) {
    const term = target.orders.get(asText(sampleOf(fieldOf(item, 'field'))))
    if (term?.relationship) parts.push(followed('order', field, target, term.relationship, matched))
  }
  const size = pageSize(root, field)
  const each = total([
    ofObject(root, target, itemFields(root, selected)),
    ...(along ? ofEdges(root, selected, along.relationship) : []),
  ])
  const items: Estimate = (times, context) => each(times * Math.min(size(context), matched(context)), context)
  return total([...parts, ...scan('list'), items])
}

/** What is selected of the nodes that groups share. */
function ofShared(root: EstimateRoot, groups: SelectedField, shared: NodeType): Estimate {
  const fields = nodeFields(root, groups)
  if (fields.length === 0 || !shared.entity) return nothing
  const size = pageSize(root, groups)
  const each = ofObject(root, shared, fields)
  return (times, context) => each(times * Math.min(size(context), countOf(shared, context)), context)
}

function filtered(
  field: SelectedField,
  matched: (context: EstimateContext) => number,
  filter: ReturnType<typeof estimateFilter>,
): Estimate {
  return (times, context) => {
    const { rows, path } = filter(context)
    const all = times * matched(context) * rows
    context.note?.({ kind: 'filter', field, path: `where${path}` }, all)
    return all
  }
}

/** The nodes at the other end of a relationship, for each node of a list. */
function followed(
  kind: 'groups' | 'order',
  field: SelectedField,
  node: NodeType,
  relationship: Relationship,
  matched: (context: EstimateContext) => number,
): Estimate {
  const each = fanOut(node, relationship.field, 'all')
  return visit({ kind, field }, (context) => matched(context) * each(context))
}

/** What edges say besides their nodes: citations, and nodes that the relationship refers to. */
function ofEdges(
  root: EstimateRoot,
  selected: readonly SelectedField[],
  { references }: Relationship,
): readonly Estimate[] {
  const edges = selected.filter(({ name }) => name === 'edges')
  return edges
    .flatMap((field) => subFields(root, objectTypeOf(field.definition.type), field))
    .map((field): Estimate => {
      if (field.name === 'evidence') return ofEvidence(root, field)
      const reference = references.get(field.name)
      if (!reference) return nothing
      return ofNodes(root, [targetOf(root.ontology, reference)], [field], () => REFERENCES)
    })
}

/** The fields that answer the nodes of a connection. */
function itemFields(root: EstimateRoot, selected: readonly SelectedField[]): readonly SelectedField[] {
  return selected.flatMap((field) => {
    if (field.name === 'nodes') return [field]
    return field.name === 'edges' ? nodeFields(root, field) : []
  })
}

/** The fields of an edge or of a group that answer its node. */
function nodeFields(root: EstimateRoot, field: SelectedField): readonly SelectedField[] {
  return subFields(root, objectTypeOf(field.definition.type), field).filter(({ name }) => name === 'node')
}

/** How many items a page has; a size out of range is refused elsewhere. */
function pageSize(root: EstimateRoot, field: SelectedField): (context: EstimateContext) => number {
  const given = argumentOf(field, 'last', root.variables) ?? argumentOf(field, 'first', root.variables)
  if (!given) return () => DEFAULT_PAGE_SIZE
  const read = readOf(given)
  return ({ variables }) => Number(read(variables))
}

/** How many nodes a list at the root begins with, and whether an index finds them. */
interface Beginning {
  readonly rows: (context: EstimateContext) => number
  readonly isSought: boolean
}

function beginning(
  { ontology }: Pick<RootContext, 'ontology'>,
  node: NodeType,
  where: Value | undefined,
): Beginning {
  const all = (context: EstimateContext): number => countOf(node, context)
  if (!where) return { rows: all, isSought: false }
  if (isSought(node, where)) {
    const sought = soughtIn(node, where)
    return {
      rows: (context) => Math.min(all(context), sought?.(context.variables) ?? Infinity),
      isSought: true,
    }
  }
  const anchor = startOf(ontology, node, where)
  if (!anchor) return { rows: all, isSought: false }
  const { relationship, some } = anchor
  const target = targetOf(ontology, relationship)
  const other = beginning({ ontology }, target, some)
  const back = fanOut(target, relationship.reverse, 'reached')
  const rows = (context: EstimateContext): number =>
    Math.min(all(context), other.rows(context) * (1 + back(context)))
  return { rows, isSought: true }
}

/** How many values an index looks for; undefined for a range. */
function soughtIn(node: NodeType, where: Value): ((variables: Variables) => number) | undefined {
  for (const [name, condition] of conjuncts(where)) {
    if (name !== 'id' && node.properties.get(name)?.indexed !== true) continue
    if (fieldOf(condition, 'eq')) return () => 1
    const list = fieldOf(condition, 'in')
    const read = list && readOf(list)
    if (read) return (variables) => lengthOf(read(variables))
  }
  return undefined
}
