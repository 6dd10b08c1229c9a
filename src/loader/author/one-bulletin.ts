import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../command-line.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Ontology } from '../../ontology/model.ts'
import { type Diagnostic, DiagnosticsError, printLocation } from '../diagnostics.ts'
import { readSeed } from '../read/read-seed.ts'
import { readSeedFiles } from '../read/seed-files.ts'
import { namesOf } from '../read/link/link-nodes.ts'
import { normalisedName } from '../read/link/shared-names.ts'
import type { SeedFile } from '../read/yaml-tree.ts'
import { occurrencesOf } from '../check/text-ranges.ts'
import type { Seed } from '../seed.ts'
import { locationIn } from '../characters.ts'

const BULLETINS = 'seed/bulletins'

/**
 * Reads one bulletin and the registers. The others are neither parsed nor linked, so that it takes no longer however many
 * there are: what more than one needs stands in a register. Only what this one lacks, or repeats, is looked for in them;
 * those that write one of its names are read as well.
 * @param name its folder, a path to it or to a file in it, or the `id` of its source.
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
    const registers = readSeedFiles(root, 'seed/registers')
    const seed = readSeed([...registers, ...own], ontology)
    const twins = sameTexts(root, seed, others)
    if (twins.length > 0) throw new DiagnosticsError(twins)
    const sharing = writingNamesOf(root, seed, `${BULLETINS}/${folder}/`, others)
    const all = [...registers, ...sharing.flatMap((other) => readSeedFiles(root, other)), ...own]
    const taken = sharing.length === 0 ? [] : takenIn(all, `${BULLETINS}/${folder}/`, ontology)
    if (taken.length > 0) throw new DiagnosticsError(taken)
    return seed
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error
    throw new DiagnosticsError(error.diagnostics.map((one) => withPlaceElsewhere(root, one, others)))
  }
}

function folderOf(name: string): string {
  return name
    .replace(/\/(?:source|facts)\.ya?ml$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*[/:]/, '')
}

/** The bulletins that write a name or an identifier that this one defines or adds: most likely none. */
function writingNamesOf(root: string, seed: Seed, own: string, others: readonly string[]): readonly string[] {
  const words = [...seed.nodes.values()].flatMap((node) => [
    ...(node.at.file.startsWith(own) && node.type.entity ? [node.id] : []),
    ...(node.at.file.startsWith(own) && node.type.uniqueNames ? namesOf(node) : []),
    ...node.addedAliases.filter(({ at }) => at.file.startsWith(own)).map(({ alias }) => alias),
  ])
  if (words.length === 0) return []
  const alternatives = [...new Set(words.map(normalisedName))].map((word) =>
    word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  const scalar = new RegExp(`(?<=[\\s\\[,:'"])(?:${alternatives.join('|')})(?=['"\\s,\\]}]|$)`, 'mu')
  return others.filter((other) =>
    ['facts.yaml', 'source.yaml'].some((file) =>
      scalar.test(normalisedName(textOf(root, `${other}/${file}`))),
    ),
  )
}

/** What the check of all says of names and definitions of a bulletin, with these files for all. */
function takenIn(files: readonly SeedFile[], own: string, ontology: Ontology): readonly Diagnostic[] {
  try {
    readSeed(files, ontology)
    return []
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error
    return error.diagnostics.filter(
      ({ code, file, message }) =>
        (code === 'NAME_TAKEN' || code === 'DEFINITION') && (file.startsWith(own) || message.includes(own)),
    )
  }
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
