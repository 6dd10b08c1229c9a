import { NUMERAL_KINDS } from '../../../figures/numeral.ts'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import { type Property, ENTITY_TYPES } from '../../explorer/ontology.ts'
import type { MessageKey } from '../messages.ts'

/** How a field of a record is edited. */
export interface Field {
  readonly name: string
  readonly message: MessageKey
  /** `choice`: one of `values`; `record`: the key of one of a type; `list`: words with commas between. */
  readonly form: 'text' | 'day' | 'choice' | 'record' | 'flag' | 'list' | 'long'
  readonly values?: readonly string[]
  /** Names of the values: messages of the page, or a type of the ontology. */
  readonly valuesOf?: 'Agency' | 'Outcome' | 'messages'
  readonly type?: DecidedRecord['type']
  /** Whether it may be empty. */
  readonly optional?: true
  readonly hint?: MessageKey
}

const NAMES: readonly Field[] = [
  { name: 'name', message: 'name', form: 'text' },
  { name: 'nameEn', message: 'nameEn', form: 'text' },
]
const ALIASES: Field = { name: 'aliases', message: 'aliases', form: 'list' }

/** The fields of each type, besides spans, ties and what it is in the graph. */
export const FIELDS: Readonly<Record<DecidedRecord['type'], readonly Field[]>> = {
  Source: [
    ...NAMES,
    { name: 'published', message: 'published', form: 'day' },
    { name: 'district', message: 'district', form: 'text', optional: true },
    { name: 'url', message: 'url', form: 'text', optional: true },
  ],
  Agency: [
    ...NAMES,
    enumField('Agency', 'kind', true),
    { name: 'place', message: 'place', form: 'text', optional: true, hint: 'placeHint' },
    ALIASES,
  ],
  Goal: [...NAMES, ALIASES],
  Indicator: [
    ...NAMES,
    { name: 'unit', message: 'unit', form: 'text', optional: true },
    { name: 'of', message: 'of', form: 'text', optional: true, hint: 'placeHint' },
  ],
  Initiative: [
    ...NAMES,
    { name: 'summary', message: 'summary', form: 'long', optional: true },
    { name: 'summaryEn', message: 'summaryEn', form: 'long', optional: true },
    { name: 'isImplied', message: 'isImplied', form: 'flag' },
  ],
  Outcome: [
    ...NAMES,
    enumField('Outcome', 'kind'),
    enumField('Outcome', 'measure'),
    enumField('Outcome', 'direction', true),
    { name: 'unit', message: 'unit', form: 'text', optional: true },
    { name: 'indicator', message: 'measures', form: 'record', type: 'Indicator', optional: true },
    { name: 'initiative', message: 'ofInitiative', form: 'record', type: 'Initiative', optional: true },
    { name: 'agency', message: 'ofAgency', form: 'record', type: 'Agency', optional: true },
    { name: 'isImplied', message: 'isImplied', form: 'flag' },
  ],
  Term: [
    { name: 'category', message: 'category', form: 'choice', values: NUMERAL_KINDS, valuesOf: 'messages' },
  ],
}

/** A field whose values the ontology lists. */
function enumField(
  type: 'Agency' | 'Outcome',
  name: 'kind' | 'measure' | 'direction',
  optional = false,
): Field {
  const properties: Readonly<Record<string, Property>> =
    ENTITY_TYPES[type === 'Agency' ? 'agency' : 'outcome'].properties
  return {
    ...{ name, message: name, form: 'choice', valuesOf: type, values: properties[name]?.values ?? [] },
    ...(optional ? { optional } : {}),
  }
}

/** The value of a field as a form shows it. */
export function shownValue(record: DecidedRecord, { name, form }: Field): string {
  const value: unknown = new Map<string, unknown>(Object.entries(record)).get(name)
  if (form === 'list') return Array.isArray(value) ? value.join(', ') : ''
  if (form === 'flag') return value === true ? 'true' : ''
  return typeof value === 'string' ? value : ''
}

/** What a form holds, as the value of a field; null takes it away. */
export function fieldValue({ form, optional }: Field, shown: string): unknown {
  const words = shown.trim()
  if (form === 'flag') return words !== ''
  if (form === 'list')
    return words
      .split(/[,，]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
  return words === '' && optional ? null : words
}
