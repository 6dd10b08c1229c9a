import { parse } from 'yaml'
import { z } from 'zod'
import type { Seed } from '../../seed.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { projectRoot } from '../../../project-root.ts'
import { bulletinFiles } from '../bulletins.ts'
import { readSeed } from '../../read/read-seed.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { filesOf, registersOf } from './annotated-seed.ts'
import { readAnnotated } from '../../draft/measure/gold.ts'
import { BULLETINS_FOLDER } from '../annotated-bulletins.ts'
import { withRegister } from './shared-initiatives.ts'

/**
 * Bulletins beside the project’s own and those that people have annotated: one that was withdrawn, one that speaks of a
 * body by the name it had before a reform, and one of a body that another was merged into.
 */
const FURTHER = {
  'corrected-half-year': {
    text: '上半年,外贸进出口总额1.7万亿元。\n',
    source: [
      'published: 2025-07-10',
      'publisher: { id: agency:shanghaishitongjiju }',
      'city: { id: city:shanghai }',
      'withdrawn: { on: 2025-07-20, reason: 数据有误 }',
    ],
    facts: `outcomes:
  - id: outcome:corrected-half-year-trade
    name: 外贸进出口总额
    nameEn: Foreign trade, as first published
    kind: RESULT
    measure: LEVEL
    raw: 1.7万亿元
    figure: <1.7万亿元>
    period: { start: 2025-01-01, end: 2025-06-30 }
    char: [<外贸进出口总额1.7万亿元>]
    subject: PUBLISHER
    indicator: { id: indicator:shanghai-foreign-trade }
`,
  },
  'harbour-inspection': {
    text: '市安监大队检查仓库30座,守住安全底线。\n市口岸办推进通关便利化。\n',
    source: ['published: 2025-03-05', 'city: { id: city:shanghai }'],
    facts: `agencies:
  - { id: agency:emergency-management-bureau, aliases: [市安监大队], char: [<市安监大队>] }
  - { id: agency:port-office, char: [<市口岸办>] }
initiatives:
  - id: initiative:warehouse-inspection
    name: 仓库检查
    nameEn: Inspection of warehouses
    char: [<市安监大队检查仓库30座>]
    agencies: [{ id: agency:emergency-management-bureau, role: LEAD }]
  - id: initiative:easier-clearance
    name: 通关便利化
    nameEn: Easier customs clearance
    char: [<推进通关便利化>]
    agencies: [{ id: agency:port-office, role: LEAD, char: [<市口岸办推进通关便利化>] }]
outcomes:
  - id: outcome:warehouses-inspected
    name: 检查的仓库数
    nameEn: Warehouses inspected
    kind: SCOPE
    measure: LEVEL
    raw: 30座
    figure: <30座>
    char: [<检查仓库30座>]
    initiative: { id: initiative:warehouse-inspection }
    indicator: { id: indicator:warehouses-inspected }
`,
  },
} as const

/** Bodies that a reform renamed, and what the further bulletins measure. */
const REGISTERS: Readonly<Record<string, string>> = {
  'reformed-agencies': `agencies:
  - id: agency:port-office
    name: 市口岸办
    nameEn: Port Office
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:shanghai }
    succeededBy: { id: agency:commerce-commission }
`,
  'further-indicators': `indicators:
  - { id: indicator:warehouses-inspected, name: 检查的仓库数, nameEn: Warehouses inspected, unit: 座 }
`,
}

/** What the bureau of emergency management was merged from. */
export const FORMER_ID = 'agency:work-safety-administration'

const outcomes = z.object({
  outcomes: z.array(z.looseObject({ id: z.string(), indicator: z.object({ id: z.string() }).optional() })),
})

const goals = z.object({
  goals: z.array(
    z.looseObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) }),
  ),
})

export interface Corpus {
  readonly seed: Seed
  readonly files: readonly SeedFile[]
  /** Texts of the annotated and the further bulletins, by `id` of the source. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads the project’s seed together with the annotated bulletins and the further ones: three cities, ten sources, most of
 * them with a date.
 * @throws DiagnosticsError where they do not fit together.
 */
export function readCorpus(): Corpus {
  const annotated = readAnnotated(BULLETINS_FOLDER)
  const own = readSeedFiles(projectRoot)
  const measured = own
    .filter(({ name }) => name.endsWith('/facts.yaml'))
    .flatMap(({ text }) => outcomes.parse(parse(text)).outcomes)
    .flatMap(({ id, indicator }) => (indicator ? [[id, indicator.id] as const] : []))
  const goalNames = own
    .filter(({ name }) => name.endsWith('registers/goals.yaml'))
    .flatMap(({ text }) => goals.parse(parse(text)).goals)
    .map(({ id, name, aliases }) => [id, [name, ...aliases]] as const)
  const { registers, files } = registersOf(annotated, new Map(measured), new Map(goalNames))
  const continued = new Set(
    annotated.flatMap(({ gold }) => gold.initiatives.flatMap((one) => one.continues ?? [])),
  )
  const all = [
    ...withRegister(withMerged(own), continued),
    ...files,
    ...Object.entries(REGISTERS).map(([name, text]) => ({ name: `seed/registers/${name}.yaml`, text })),
    ...annotated.flatMap((bulletin) => filesOf(bulletin, registers)),
    ...Object.entries(FURTHER).flatMap(([slug, bulletin]) => bulletinFiles(slug, bulletin)),
  ]
  const texts = new Map([
    ...annotated.map(({ name, text }) => [`source:${name}`, text] as const),
    ...Object.entries(FURTHER).map(([slug, { text }]) => [`source:${slug}`, text] as const),
  ])
  return { seed: readSeed(all, loadSchema().ontology), files: all, texts }
}

/** The registers in which the bureau of emergency management holds the identifier of what was merged into it. */
function withMerged(files: readonly SeedFile[]): SeedFile[] {
  const line = '  - id: agency:emergency-management-bureau\n'
  return files.map((file) =>
    file.name.endsWith('registers/agencies.yaml')
      ? { ...file, text: file.text.replace(line, `${line}    formerly: [${FORMER_ID}]\n`) }
      : file,
  )
}
