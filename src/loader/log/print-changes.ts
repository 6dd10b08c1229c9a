import { by } from '../../by.ts'
import { groupBy } from '../../group-by.ts'
import type { LoadSummary } from '../load/load.ts'
import type { Change } from './changes.ts'

/** So many changes are shown of each sort. */
const SHOWN = 3

const SIGNS = { ADDED: '+', CHANGED: '~', REMOVED: '−' } as const
const KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const

/** Changes for people: how many of each type, with the first of them, and how many of each source. */
export function printChanges(changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  const types = [...groupBy(changes, ({ type }) => type)]
  const sources = [...groupBy(changes.flatMap(ofEachSource), ({ source }) => source)].sort(
    by(([source]) => source),
  )
  const width = Math.max(...[...types, ...sources].map(([name]) => name.length))
  return [
    'by type',
    ...types.flatMap(([type, all]) => [`  ${type.padEnd(width)}  ${printCounts(all)}`, ...printFirst(all)]),
    'by source; what several state counts for each',
    ...sources.map(
      ([source, all]) => `  ${source.padEnd(width)}  ${printCounts(all.map(({ change }) => change))}`,
    ),
  ]
}

const NO_SOURCE = 'no source'

function ofEachSource(change: Change): { readonly source: string; readonly change: Change }[] {
  const sources = change.sources.length > 0 ? change.sources : [NO_SOURCE]
  return sources.map((source) => ({ source, change }))
}

/** `+2 ~1 −3`, without what there is none of. */
function printCounts(changes: readonly Change[]): string {
  return KINDS.flatMap((kind) => {
    const { length } = changes.filter((change) => change.kind === kind)
    return length > 0 ? [`${SIGNS[kind]}${length}`] : []
  }).join(' ')
}

function printFirst(changes: readonly Change[]): string[] {
  return KINDS.flatMap((kind) => {
    const same = changes.filter((change) => change.kind === kind)
    const lines = same.slice(0, SHOWN).map(({ name, properties }) => {
      const what = properties.length > 0 ? ` (${properties.join(', ')})` : ''
      return `    ${SIGNS[kind]} ${name}${what}`
    })
    const more = same.length - SHOWN
    return more > 0 ? [...lines, `    ${SIGNS[kind]} … and ${more} more`] : lines
  })
}

/** All that a load would change, for programs. */
export function changesAsJson({ revision, changed, changes }: LoadSummary): string {
  const items = changes.map(({ kind, subject, type, name, properties, sources }) => {
    const [first, , to] = name.split(' ')
    return {
      kind,
      subject,
      type,
      ...(to === undefined ? { id: first } : { from: first, to }),
      properties,
      sources,
    }
  })
  return JSON.stringify({ revision, changed, changes: items }, null, 2)
}
