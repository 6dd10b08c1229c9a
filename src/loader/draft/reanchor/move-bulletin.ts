import { digestOf } from '../../../digest.ts'
import { LineCounter, type ParsedNode, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { parseRange, printRange } from '../../../citation.ts'
import { linesOf } from '../../check/text-ranges.ts'
import type { Location } from '../../diagnostics.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { type Fields, printField } from '../compile/yaml-style.ts'
import { type Editions, moveRange } from './move-range.ts'

/** What is cited and is not in the next edition, or not told from others there. */
export interface Lost {
  readonly at: Location
  /** The words that were cited. */
  readonly words: string
}

/** The files of a bulletin, or a draft, of the next edition. */
export interface Moved {
  readonly files: readonly SeedFile[]
  /** How many citations stand elsewhere now. */
  readonly moved: number
  /** How many are where they were. */
  readonly same: number
  readonly lost: readonly Lost[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Moves the positions of a bulletin to where the words stand in the next edition of its text. A citation that is lost is
 * taken out, so that the check asks for it. Every other line stays.
 */
export function moveBulletin(source: SeedFile, facts: SeedFile, editions: Editions): Moved {
  const moved = moveFacts(facts, editions)
  return { ...moved, files: [moveSource(source, editions), ...moved.files] }
}

function moveFacts(file: SeedFile, editions: Editions): Moved {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const edits: Edit[] = []
  const lost: Lost[] = []
  let moved = 0
  let same = 0
  const move = (node: ParsedNode): string | undefined => {
    const range = isScalar(node) && typeof node.value === 'string' ? parseRange(node.value) : undefined
    if (!range) return isScalar(node) ? String(node.value) : undefined
    const now = moveRange(editions, range)
    if (!now) {
      const { line, col } = lines.linePos(node.range[0])
      lost.push({
        at: { file: file.name, line, column: col },
        words: editions.before.slice(range.start, range.end),
      })
      return undefined
    }
    if (now.start === range.start) same++
    else moved++
    return printRange(now)
  }
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined
      if (name === 'figure' && isScalar<string>(value) && isParsed(value)) {
        edits.push({ start: value.range[0], end: value.range[1], text: `'${move(value) ?? ''}'` })
      } else if (name === 'char' && isSeq(value) && isParsed(value)) {
        edits.push(...moveList(value, move))
      }
    },
  })
  return { files: [{ name: file.name, text: apply(file.text, edits) }], moved, same, lost }
}

/** Each item where it is; where one is lost, the list without it. */
function moveList(list: ParsedNode, move: (node: ParsedNode) => string | undefined): Edit[] {
  const items = isSeq<ParsedNode>(list) ? list.items : []
  const now = items.map((item) => ({ item, range: move(item) }))
  if (now.every(({ range }) => range !== undefined)) {
    return now.map(({ item, range }) => ({
      start: item.range[0],
      end: item.range[1],
      text: `'${range ?? ''}'`,
    }))
  }
  const kept = now.flatMap(({ range }) => (range === undefined ? [] : [`'${range}'`]))
  return [{ start: list.range[0], end: list.range[1], text: `[${kept.join(', ')}]` }]
}

function moveSource({ name, text }: SeedFile, editions: Editions): SeedFile {
  const { contents } = parseDocument(text, { prettyErrors: false })
  const root = isMap<ParsedNode, ParsedNode | null>(contents) ? contents : undefined
  const edits: Edit[] = []
  const replace = (node: unknown, printed: string): void => {
    if (isScalar(node) && isParsed(node))
      edits.push({ start: node.range[0], end: node.range[1], text: printed })
  }
  const source = root?.get('source', true)
  if (isMap(source)) {
    replace(source.get('sha256', true), digestOf(editions.after))
    replace(source.get('length', true), String(editions.after.length))
  }
  const pair = root?.items.find(({ key }) => String(key) === 'passages')
  if (pair && isSeq<ParsedNode>(pair.value)) {
    const before = pair.value.items.map((item): unknown => (isMap(item) ? item.toJSON() : undefined))
    const [first, last] = [pair.value.items[0], pair.value.items.at(-1)]
    if (first && last) {
      const printed = printField('passages', movePassages(before, editions), 0)
      edits.push({ start: pair.key.range[0], end: last.range[1], text: printed })
    }
  }
  return { name, text: apply(text, edits) }
}

/** The passages of the next edition; what is the same line, or the one between the same lines, is of the same kind. */
function movePassages(before: readonly unknown[], editions: Editions): Fields[] {
  const [old, now] = [wordsOf(editions.before), wordsOf(editions.after)]
  const from = sameLines(
    old.map(({ words }) => words),
    now.map(({ words }) => words),
  )
  return now.map(({ range }, index) => {
    const earlier = toFields(before[from[index] ?? -1])
    const { kind = 'PARAGRAPH', theme } = earlier
    return { number: index + 1, kind, char: printRange(range), ...(theme === undefined ? {} : { theme }) }
  })
}

function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === 'string' || typeof one === 'number' ? [[key, one]] : [],
    ),
  )
}

function wordsOf(text: string): { readonly range: { start: number; end: number }; readonly words: string }[] {
  return linesOf(text).map((range) => ({ range, words: text.slice(range.start, range.end) }))
}

/** For each line of a text, the index of the line of the other that it was; undefined for one that is new. */
function sameLines(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  // Lengths of the longest common sequences of what is left of both.
  const longest = old.map(() => new Uint32Array(now.length + 1))
  longest.push(new Uint32Array(now.length + 1))
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const cells = longest[row]
      if (!cells) continue
      cells[column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const from: (number | undefined)[] = now.map(() => undefined)
  let [row, column] = [0, 0]
  let [gapRow, gapColumn] = [0, 0]
  const closeGap = (): void => {
    // As many lines as before: each was reworded.
    if (row - gapRow === column - gapColumn)
      for (let step = 0; gapRow + step < row; step++) from[gapColumn + step] = gapRow + step
  }
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) {
      closeGap()
      from[column] = row
      row++
      column++
      ;[gapRow, gapColumn] = [row, column]
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  ;[row, column] = [old.length, now.length]
  closeGap()
  return from
}

function isParsed(node: { readonly range?: unknown }): node is ParsedNode {
  return Array.isArray(node.range)
}

function apply(text: string, edits: readonly Edit[]): string {
  let changed = ''
  let at = 0
  for (const { start, end, text: printed } of edits.toSorted((a, b) => a.start - b.start)) {
    changed += text.slice(at, start) + printed
    at = end
  }
  return changed + text.slice(at)
}
