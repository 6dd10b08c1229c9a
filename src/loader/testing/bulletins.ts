import { createHash } from 'node:crypto'
import { printRange } from '../../citation.ts'
import { loadSchema } from '../../ontology/load.ts'
import { linesOf, occurrencesOf } from '../check/text-ranges.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { readSeed } from '../read/read-seed.ts'
import type { SeedFile } from '../read/yaml-tree.ts'
import type { Seed } from '../seed.ts'

/** A bulletin for tests of several: its text, lines of its `source.yaml`, its `facts.yaml`. */
export interface TestBulletin {
  readonly text: string
  /** Further lines of `source`, such as `published: 2025-07-31`. */
  readonly source?: readonly string[]
  /** YAML, in which `<…>` stands for the range of that text: `char: [<市应急局>]`. */
  readonly facts: string
}

/** The files of registers, by name, and of bulletins, by slug. */
export function seedFiles(
  registers: Readonly<Record<string, string>>,
  bulletins: Readonly<Record<string, TestBulletin>>,
): SeedFile[] {
  return [
    ...Object.entries(registers).map(([name, text]) => ({ name: `seed/registers/${name}.yaml`, text })),
    ...Object.entries(bulletins).flatMap(([slug, bulletin]) => bulletinFiles(slug, bulletin)),
  ]
}

/** Reads these files. */
export function seedOf(...files: Parameters<typeof seedFiles>): Seed {
  return readSeed(seedFiles(...files), loadSchema().ontology)
}

/** The diagnostics of reading these files, one per line. */
export function problemsIn(...files: Parameters<typeof seedFiles>): string {
  try {
    seedOf(...files)
    return 'valid'
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.message
    throw error
  }
}

/** The texts of bulletins by `id` of the source. */
export function textsOf(bulletins: Readonly<Record<string, TestBulletin>>): Map<string, string> {
  return new Map(Object.entries(bulletins).map(([slug, { text }]) => [`source:${slug}`, text]))
}

export function bulletinFiles(slug: string, { text, source = [], facts }: TestBulletin): SeedFile[] {
  const passages = linesOf(text).map(
    (line, at) => `  - { number: ${at + 1}, kind: PARAGRAPH, char: '${printRange(line)}' }`,
  )
  const lines = [
    'source:',
    `  id: source:${slug}`,
    `  name: ${slug}简报`,
    `  nameEn: Bulletin ${slug}`,
    `  file: ${slug}.txt`,
    `  sha256: ${createHash('sha256').update(text).digest('hex')}`,
    `  length: ${text.length}`,
    ...source.map((line) => `  ${line}`),
    'passages:',
    ...passages,
  ]
  return [
    { name: `seed/bulletins/${slug}/source.yaml`, text: `${lines.join('\n')}\n` },
    { name: `seed/bulletins/${slug}/facts.yaml`, text: withRanges(facts, text) },
  ]
}

function withRanges(facts: string, text: string): string {
  return facts.replaceAll(/<([^<>]+)>/g, (_, wanted: string) => {
    const [range] = occurrencesOf(wanted, text)
    if (!range) throw new Error(`the text does not contain ${wanted}`)
    return `'${printRange(range)}'`
  })
}
