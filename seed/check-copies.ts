import { isNamedBySource } from './check-names.ts'
import { type Range, placesOf } from './lines.ts'
import { namesOf } from './link-nodes.ts'
import type { Mistakes, Position } from './mistakes.ts'
import type { Seed, SeedSource } from './model.ts'
import type { SeedFile } from './yaml-tree.ts'

/** So many characters in a row that equal the source are a quotation, unless they are a name or a figure. */
const LONGEST = 11

/**
 * Checks that no file of the seed copies the source: names of things and figures may be as long as they are,
 * anything else equals the source in short runs only, comments included.
 */
export function checkCopies(source: SeedSource, text: string, seed: Seed, mistakes: Mistakes): void {
  const known = runsOf(text.replaceAll(/\s/g, ''))
  const allowed = allowedTexts(seed)
  for (const file of seed.files) {
    const { content, offsets } = withoutSpace(file.text)
    const covered = coverage(content, allowed)
    for (const { start, end } of commonRuns(content, known)) {
      const piece = longestPiece(covered, start, end)
      if (piece.end - piece.start <= LONGEST) continue
      mistakes.add(
        positionOf(file, offsets[piece.start] ?? 0),
        `"${content.slice(piece.start, piece.end)}" copies ${source.id}: say it in other words, names and figures excepted`,
      )
    }
  }
}

/** What may equal the source: names of things it names, and figures. */
function allowedTexts(seed: Seed): string[] {
  const texts: string[] = []
  for (const node of seed.nodes.values()) {
    if (isNamedBySource(node)) texts.push(...namesOf(node))
    const raw = node.properties['raw']
    if (typeof raw === 'string') texts.push(raw)
  }
  return texts.map((text) => text.replaceAll(/\s/g, '')).filter((text) => text !== '')
}

/** All runs of the text that are one too long. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>()
  for (let start = 0; start + LONGEST < text.length; start++) runs.add(text.slice(start, start + LONGEST + 1))
  return runs
}

function withoutSpace(text: string): { content: string; offsets: number[] } {
  const offsets: number[] = []
  let content = ''
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (/\s/.test(character)) continue
    content += character
    offsets.push(offset)
  }
  return { content, offsets }
}

/** Which characters belong to an allowed text. */
function coverage(content: string, allowed: readonly string[]): boolean[] {
  const covered = Array.from({ length: content.length }, () => false)
  for (const text of new Set(allowed)) {
    for (const { start, end } of placesOf(text, content)) covered.fill(true, start, end)
  }
  return covered
}

function commonRuns(content: string, known: ReadonlySet<string>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start + LONGEST < content.length; start++) {
    const end = start + LONGEST + 1
    if (!known.has(content.slice(start, end))) continue
    const last = found.at(-1)
    if (last && start <= last.end - LONGEST) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** The longest stretch between `start` and `end` without an allowed text in it. */
function longestPiece(covered: readonly boolean[], start: number, end: number): Range {
  let longest = { start, end: start }
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !covered[at]) continue
    if (at - from > longest.end - longest.start) longest = { start: from, end: at }
    from = at + 1
  }
  return longest
}

function positionOf(file: SeedFile, offset: number): Position {
  const before = file.text.slice(0, offset)
  const line = before.split('\n').length
  return { file: file.name, line, column: offset - before.lastIndexOf('\n') }
}
