import { loadSchema } from '../../../ontology/load.ts'
import { parseFigure } from '../../figures/figure.ts'
import { readSeed } from '../../read/read-seed.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { isChinese, makeDraft } from '../draft.ts'
import { fromDraft } from '../file/from-draft.ts'
import type { Decision, DraftFile, DraftRecord } from '../file/model.ts'
import { entitiesOf, idsIn } from '../reconcile/entities.ts'
import { registerOf } from '../register.ts'
import { openSegmenter } from '../segmenter.ts'

const segment = await openSegmenter()

/** What a draft of a text is asked for besides its words. */
export interface DraftOf {
  readonly slug: string
  readonly text: string
  readonly published: string
  readonly publisher: string
  readonly city: string
  readonly district?: string
}

/** Drafts a text beside the files of a seed, as `draft` does. */
export function draftFileOf(files: readonly SeedFile[], of: DraftOf): DraftFile {
  const seed = readSeed(files, loadSchema().ontology)
  const words = isChinese(of.text) ? segment : undefined
  const draft = makeDraft({ ...of, register: registerOf(seed) }, words)
  return fromDraft({
    draft,
    text: of.text,
    source: of,
    entities: entitiesOf(seed),
    taken: idsIn(seed),
    segment: words,
  })
}

/** Accepts everything, each with an English name where it lacks one: its type and its key. */
export function acceptAll({ slug, records }: DraftFile): Decision[] {
  const named = records.flatMap((record): Decision[] => {
    const fields = { ...nameOf(record, slug), ...unitOf(record) }
    return Object.keys(fields).length > 0 ? [{ decision: 'edit', key: record.key, fields }] : []
  })
  return [...named, { decision: 'accept', keys: records.map(({ key }) => key) }]
}

function nameOf(record: DraftRecord, slug: string): Record<string, unknown> {
  if (!('nameEn' in record) || record.nameEn !== '') return {}
  return { nameEn: `${record.type} ${record.key.replace(/^[a-z]+-/, '')} of ${slug}` }
}

/** A number of things needs to say of which. */
function unitOf(record: DraftRecord): Record<string, unknown> {
  const isBare = record.type === 'Outcome' && record.measure === 'LEVEL' && record.unit === undefined
  return isBare && record.figure && parseFigure(record.figure.exact).unit === null ? { unit: '个' } : {}
}
