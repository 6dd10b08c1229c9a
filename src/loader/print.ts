import type { SourceReport } from './check/check.ts'
import type { ChangedIds, LoadSummary } from './load/load.ts'
import { printChanges } from './log/print-changes.ts'

/** What a load did, in one line; what it would do, with the first changes of each type. */
export function printLoad(summary: LoadSummary, engine: string): string {
  const { revision, changed, dryRun, changes, nodes, relationships } = summary
  const where = `the ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} graph`
  const short = `revision ${revision.slice(0, 16)}`
  const totals = `${count(nodes.total, 'node')}, ${count(relationships.total, 'relationship')}`
  if (!changed) return `${where} is up to date: ${short}, ${totals}`
  const done = `nodes ${printCounts(nodes)}; relationships ${printCounts(relationships)}`
  if (!dryRun) return `loaded ${short} into ${where}: ${totals} (${done})`
  return [`a load of ${short} would change ${where}: ${done}`, ...printChanges(changes)].join('\n')
}

function printCounts({ created, updated, deleted }: ChangedIds): string {
  return `+${created.length} ~${updated.length} −${deleted.length}`
}

/** What was proved of a source, or could not be, in one line. */
export function printSource(report: SourceReport, folder: string): string {
  const { source, held, citations, figures, names, numerals, sentences } = report
  const cited = `${count(citations, 'citation')} and ${count(figures, 'figure')}`
  if (!held) {
    return (
      `${source.id}: NOT PROVED: ${cited}, names, numerals and wording; ` +
      `${folder} holds no text with sha256 ${source.sha256}`
    )
  }
  const found = [...names].map(([type, times]) => `${type} ${times}`).join(', ')
  return (
    `${source.id}: ${cited} proved; names found where they are cited: ${found || 'none'}; ` +
    `${numerals.accounted} of ${count(numerals.found, 'numeral')} accounted for; ` +
    `${sentences.cited} of ${count(sentences.found, 'sentence')} cited`
  )
}

/** `1 node`, `2 nodes`; `2 agencies` where the plural is given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
