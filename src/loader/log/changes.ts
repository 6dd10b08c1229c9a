import { createHash } from 'node:crypto'
import { asList, asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import { type Digests, type LoadLists, printDigests } from '../../planner/changes/load-record.ts'
import { canonicalJson } from '../load/canonical-json.ts'
import { keyOf, placeOf } from '../load/content.ts'
import type { Changes, Difference } from '../load/difference.ts'
import type { StoredGraph } from '../load/stored-graph.ts'
import type { Properties } from '../rows.ts'
import { STATED_ON } from '../../ontology/rules.ts'
import { SEARCH_PROPERTIES } from '../search-properties.ts'

/** A node or a relationship that a load adds, removes or changes. */
export interface Change {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  readonly subject: 'NODE' | 'RELATIONSHIP'
  /** An `id`, or `from TYPE to`. */
  readonly name: string
  /** A label, or the type of a relationship. */
  readonly type: string
  /** The properties that differ, sorted; of what is changed. */
  readonly properties: readonly string[]
  /** The sources that it cites, or cited, sorted. */
  readonly sources: readonly string[]
  /** Properties before and after; none where it is not there. */
  readonly before: Properties
  readonly after: Properties
}

/** Follows from the other properties, or is the same everywhere. */
const HIDDEN: ReadonlySet<string> = new Set(['id', 'seed', STATED_ON, ...Object.keys(SEARCH_PROPERTIES)])

/** Dates of what else stands there, which follow from the evidence: `aliasesSince`. */
const DATES = /Since$/

/**
 * Lists what a load changes, nodes first. What differs only in how it is stored, such as what search looks into, is no
 * change; what is created in place of what is deleted is changed. Relationships that say where something is stated follow
 * from the evidence, which is among the properties.
 */
export function changesOf(stored: StoredGraph, { nodes, relationships }: Difference): readonly Change[] {
  return [
    ...listed(
      stored.nodes,
      nodes,
      'NODE',
      ({ id }) => id,
      ({ labels }) => labelIn(labels),
    ),
    ...listed(stored.relationships, relationships, 'RELATIONSHIP', keyOf, ({ type }) => type).filter(
      ({ before, after }) => placeOf({ ...before, ...after }) === undefined,
    ),
  ]
}

/** The label of a type: each entity has another one, for all. */
function labelIn(labels: readonly string[]): string {
  return labels.find((label) => label !== 'Entity') ?? ''
}

function listed<Item extends { readonly properties: Properties }>(
  stored: readonly Item[],
  { create, update, delete: gone }: Changes<Item, Item>,
  subject: Change['subject'],
  nameOf: (item: Item) => string,
  typeOf: (item: Item) => string,
): readonly Change[] {
  const old = new Map(stored.map((item) => [nameOf(item), item.properties]))
  const removed = new Map(gone.map((item) => [nameOf(item), item]))
  const change = (kind: Change['kind'], item: Item, before: Properties, after: Properties): Change => ({
    kind,
    subject,
    name: nameOf(item),
    type: typeOf(item),
    properties: kind === 'CHANGED' ? differing(before, after) : [],
    sources: sourcesOf(nameOf(item), before, after),
    before,
    after,
  })
  const added = create.filter((item) => !removed.has(nameOf(item)))
  const replaced = create.filter((item) => removed.has(nameOf(item)))
  const created = new Set(create.map(nameOf))
  return [
    ...added.map((item) => change('ADDED', item, {}, item.properties)),
    ...[...removed]
      .filter(([name]) => !created.has(name))
      .map(([, item]) => change('REMOVED', item, item.properties, {})),
    ...[...update, ...replaced]
      .map((item) => change('CHANGED', item, old.get(nameOf(item)) ?? {}, item.properties))
      .filter(({ properties }) => properties.length > 0),
  ]
}

/** What others added is in the properties before alone, and stays. */
function differing(before: Properties, after: Properties): readonly string[] {
  return visible(after).filter(
    (name) => canonicalJson(valueIn(before, name)) !== canonicalJson(valueIn(after, name)),
  )
}

/** The value of a property, which may be called `constructor`; null where there is none. */
function valueIn(properties: Properties, name: string): Json {
  return Object.hasOwn(properties, name) ? (properties[name] ?? null) : null
}

function visible(properties: Properties): readonly string[] {
  return Object.keys(properties)
    .filter((name) => !HIDDEN.has(name) && !DATES.test(name) && properties[name] !== undefined)
    .sort()
}

function sourcesOf(name: string, ...all: readonly Properties[]): readonly string[] {
  const cited = all.flatMap(({ evidence = [] }) => asList(evidence).map(asText))
  const sources = cited.map((citation) => citation.slice(0, citation.indexOf('#')))
  return [...new Set(name.startsWith('source:') && !name.includes(' ') ? [name, ...sources] : sources)].sort()
}

/** What the graph keeps of changes. */
export function listsOf(changes: readonly Change[]): LoadLists {
  const [added, removed, changed] = (['ADDED', 'REMOVED', 'CHANGED'] as const).map((kind) =>
    changes.filter((change) => change.kind === kind),
  )
  const names = (of: readonly Change[] = []): string[] => of.map(({ name }) => name)
  return {
    added: names(added),
    addedDigests: (added ?? []).map(({ after }) => printDigests(digestsOf(after))),
    removed: names(removed),
    removedDigests: (removed ?? []).map(({ before }) => printDigests(digestsOf(before))),
    changed: names(changed),
    changedProperties: (changed ?? []).map(({ properties }) => properties.join(' ')),
    changedDigests: (changed ?? []).map(({ properties, before, after }) =>
      properties
        .map((name) => `${digestOf(valueIn(before, name))}>${digestOf(valueIn(after, name))}`)
        .join(' '),
    ),
  }
}

function digestsOf(properties: Properties): Digests {
  return new Map(
    visible(properties)
      .filter((name) => valueIn(properties, name) !== null)
      .map((name) => [name, digestOf(valueIn(properties, name))]),
  )
}

/** Enough of a digest to tell two values apart; empty where there is none. */
function digestOf(value: Json): string {
  if (value === null) return ''
  return createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, 8)
}
