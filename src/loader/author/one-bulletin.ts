import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../command-line.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Ontology } from '../../ontology/model.ts'
import { type Diagnostic, DiagnosticsError, printLocation } from '../diagnostics.ts'
import { readSeed } from '../read/read-seed.ts'
import { readSeedFiles } from '../read/seed-files.ts'
import { occurrencesOf } from '../check/text-ranges.ts'
import type { Seed } from '../seed.ts'
import { locationIn } from '../characters.ts'

const BULLETINS = 'seed/bulletins'

/**
 * Reads one bulletin and the registers. The others are neither parsed nor linked, so that it takes no longer however many
 * there are: what more than one needs stands in a register. Only what this one lacks, or repeats, is looked for in them.
 * @param name its folder, a path that ends in it, or the `id` of its source.
 * @throws UsageError where there is none; DiagnosticsError listing everything that is wrong.
 */
export function readOneBulletin(root: string, name: string, ontology: Ontology): Seed {
  const folders = readdirSync(join(root, BULLETINS))
  const folder = folderOf(name)
  if (!folders.includes(folder)) {
    throw new UsageError(`there is no bulletin "${name}" in ${BULLETINS}${didYouMean(folder, folders)}`)
  }
  const own = readSeedFiles(root, `${BULLETINS}/${folder}`)
  const others = folders.filter((other) => other !== folder).map((other) => `${BULLETINS}/${other}`)
  try {
    const seed = readSeed([...readSeedFiles(root, 'seed/registers'), ...own], ontology)
    const twins = sameTexts(root, seed, others)
    if (twins.length > 0) throw new DiagnosticsError(twins)
    return seed
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error
    throw new DiagnosticsError(error.diagnostics.map((one) => withPlaceElsewhere(root, one, others)))
  }
}

function folderOf(name: string): string {
  return name.replace(/\/+$/, '').replace(/^.*[/:]/, '')
}

/** The text of another bulletin is the same. */
function sameTexts(root: string, { sources }: Seed, others: readonly string[]): Diagnostic[] {
  const [source] = sources
  if (!source) return []
  return others.flatMap((folder) => {
    const file = `${folder}/source.yaml`
    const at = textOf(root, file).indexOf(source.sha256)
    if (at < 0) return []
    const there = printLocation(locationIn(file, textOf(root, file), at))
    const message = `${source.id} has the same text as the bulletin at ${there}, by its sha256; keep one of them`
    return [{ ...source.at, code: 'SOURCE' as const, message }]
  })
}

/** An identifier that nothing has here may be defined by another bulletin. */
function withPlaceElsewhere(root: string, diagnostic: Diagnostic, others: readonly string[]): Diagnostic {
  const { unknown } = diagnostic
  if (unknown === undefined) return diagnostic
  for (const folder of others) {
    const file = `${folder}/facts.yaml`
    const text = textOf(root, file)
    const at = occurrencesOf(`id: ${unknown}`, text).find(({ end }) =>
      /^[\s,}]/.test(text.slice(end, end + 1)),
    )
    if (!at) continue
    const there = printLocation(locationIn(file, text, at.start))
    const message = `${diagnostic.message}; another bulletin has it at ${there}: define it in a register`
    return { ...diagnostic, message }
  }
  return diagnostic
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    // A bulletin without this file is reported by the check of all.
    return ''
  }
}
