/**
 * Measures the check of a seed of many bulletins, and of one bulletin with all others beside it:
 * `npm run seed:measure:check -- 331`. Each bulletin has a text of some 5,000 characters, 20 agencies and 40 initiatives
 * of its own.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readOneBulletin } from '../../src/loader/author/one-bulletin.ts'
import { textsOfSources } from '../../src/loader/check/texts-of-sources.ts'
import { checkSeed } from '../../src/loader/check/check.ts'
import { readSeed } from '../../src/loader/read/read-seed.ts'
import type { SeedFile } from '../../src/loader/read/yaml-tree.ts'
import { loadSchema } from '../../src/ontology/load.ts'

const AGENCIES = 20
const INITIATIVES = 40

const count = Number(process.argv[2] ?? 331)
const bulletins = Array.from({ length: count }, (_, index) => bulletinOf(index))
const begun = performance.now()
const seed = readSeed(
  bulletins.flatMap(({ files }) => files),
  loadSchema().ontology,
)
const read = performance.now()
const texts = new Map(bulletins.map(({ id, text }) => [id, text]))
const { diagnostics, sources } = checkSeed(seed, texts)
const checked = performance.now()
process.stdout.write(
  `${count} bulletins: read in ${seconds(read - begun)}, checked in ${seconds(checked - read)}; ` +
    `${sources.filter(({ held }) => held).length} held, ${diagnostics.length} diagnostics\n`,
)
measureOne()

/** One bulletin, from files on disk, as its author has it checked. */
function measureOne(): void {
  const root = mkdtempSync(join(tmpdir(), 'seed-measure-'))
  try {
    const write = (name: string, text: string): void => {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    }
    write('seed/registers/cities.yaml', 'cities: []\n')
    for (const [index, { text, files }] of bulletins.entries()) {
      write(`sources/${index}.txt`, text)
      for (const file of files) write(file.name, file.text)
    }
    const { ontology } = loadSchema()
    const start = performance.now()
    const one = readOneBulletin(root, 'b0', ontology)
    const report = checkSeed(one, textsOfSources(join(root, 'sources'), one.sources))
    process.stdout.write(
      `one bulletin with ${count - 1} others beside it: read and checked in ${seconds(performance.now() - start)}; ` +
        `${report.diagnostics.length} diagnostics\n`,
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

function bulletinOf(index: number): { id: string; text: string; files: SeedFile[] } {
  const id = `source:bulletin-${index}`
  const word = (of: number): string => textOf(index * 100_000 + of)
  const agencies = Array.from({ length: AGENCIES }, (_, of) => `${word(of)}局`)
  const lines = Array.from(
    { length: INITIATIVES },
    (_, of) =>
      `${agencies[of % AGENCIES] ?? ''}${Array.from({ length: 18 }, (__, at) => word(100 + of * 50 + at)).join('')}`,
  )
  const text = `${lines.join('\n')}\n`
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0))
  const passages = lines.map(
    (line, at) =>
      `  - { number: ${at + 1}, kind: PARAGRAPH, char: '${starts[at]},${(starts[at] ?? 0) + line.length}' }`,
  )
  const sha256 = createHash('sha256').update(text).digest('hex')
  const source = `source: { id: '${id}', name: ${word(9000)}, nameEn: Bulletin ${index}, language: zh, file: ${index}.txt, sha256: ${sha256}, length: ${text.length} }\npassages:\n${passages.join('\n')}\n`
  const facts = [
    'agencies:',
    ...agencies.map(
      (name, at) =>
        `  - { id: agency:b${index}-${at}, name: ${name}, nameEn: Bureau ${index} ${at}, kind: GOVERNMENT_DEPARTMENT, char: ['${starts[at]},${(starts[at] ?? 0) + name.length}'] }`,
    ),
    'initiatives:',
    ...lines.map(
      (line, at) =>
        `  - { id: initiative:b${index}-${at}, name: ${word(8000 + at)}, nameEn: Initiative ${index} ${at}, summary: ${word(7000 + at)}${word(7500 + at)}, char: ['${starts[at]},${(starts[at] ?? 0) + line.length}'], agencies: [{ id: agency:b${index}-${at % AGENCIES}, role: LEAD }] }`,
    ),
  ]
  const folder = `seed/bulletins/b${index}`
  return {
    id,
    text,
    files: [
      { name: `${folder}/source.yaml`, text: source },
      { name: `${folder}/facts.yaml`, text: `${facts.join('\n')}\n` },
    ],
  }
}

/** Nine characters that no other number has, none of them a numeral. */
function textOf(number: number): string {
  return number
    .toString(8)
    .padStart(9, '0')
    .replace(/\d/g, (digit) => '春夏秋冬东南西北'.charAt(Number(digit)))
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
