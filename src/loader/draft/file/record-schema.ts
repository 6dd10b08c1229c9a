import { z } from 'zod'
import { NUMERAL_KINDS } from '../../../figures/numeral.ts'
import { isIdentifier } from '../../../ontology/names.ts'
import type { DraftFile, DraftRecord, Identity, TextQuote } from './model.ts'

/** One line of text: files of a seed hold no others. */
const line = z.string().regex(/^[^\n\r]*$/, 'has to be one line')
const identifier = z.string().refine(isIdentifier, 'is no identifier such as agency:commerce-commission')
const key = z.string().regex(/^[a-z][a-z0-9,-]*$/, 'is no key such as agency-3,7')
const optional = z.exactOptional

export const textQuote: z.ZodType<TextQuote> = z.strictObject({
  exact: z.string().min(1),
  prefix: optional(z.string()),
  suffix: optional(z.string()),
})

export const identitySchema: z.ZodType<Identity> = z.strictObject({ id: identifier, isNew: z.boolean() })

const day = z.iso.date()
const by = z.enum(['rule', 'model', 'person'])
const base = { key, by, note: optional(z.string()) }
const named = {
  ...base,
  identity: identitySchema,
  name: line,
  nameEn: line,
  candidates: z.array(
    z.strictObject({
      id: identifier,
      name: line,
      nameEn: line,
      match: z.enum(['EXACT', 'ALIAS', 'NORMALISED', 'PINYIN', 'CONTAINING']),
    }),
  ),
}
const mentions = z.array(textQuote)
const aliases = z.array(line.min(1))

const SCHEMAS = {
  Source: z.strictObject({
    ...base,
    type: z.literal('Source'),
    id: identifier,
    name: line,
    nameEn: line,
    language: line,
    published: day,
    publisher: z.string(),
    city: identifier,
    district: optional(identifier),
    url: optional(line),
    file: line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256'),
  }),
  Agency: z.strictObject({
    ...named,
    type: z.literal('Agency'),
    mentions,
    kind: optional(z.string()),
    place: optional(identifier),
    aliases,
  }),
  Goal: z.strictObject({ ...named, type: z.literal('Goal'), mentions, aliases }),
  Indicator: z.strictObject({
    ...named,
    type: z.literal('Indicator'),
    unit: optional(line),
    of: optional(z.string()),
  }),
  Initiative: z.strictObject({
    ...named,
    type: z.literal('Initiative'),
    quotes: z.array(textQuote).min(1),
    summary: optional(line),
    summaryEn: optional(line),
    isImplied: z.boolean(),
    agencies: z.array(z.strictObject({ agency: key, role: z.enum(['LEAD', 'SUPPORT']), quote: textQuote })),
    goals: z.array(z.strictObject({ goal: key, basis: z.enum(['STATED', 'TOPIC']), quote: textQuote })),
  }),
  Outcome: z.strictObject({
    ...named,
    type: z.literal('Outcome'),
    quote: textQuote,
    figure: optional(textQuote),
    kind: z.enum(['RESULT', 'SCOPE', 'TARGET']),
    measure: z.enum(['LEVEL', 'YEAR_ON_YEAR', 'CHANGE', 'GAP', 'SHARE', 'MULTIPLE', 'QUALITATIVE']),
    direction: z.enum(['UP', 'DOWN']).nullable(),
    period: z.strictObject({ start: day.nullable(), end: day.nullable() }).nullable(),
    unit: optional(line),
    initiative: optional(key),
    agency: optional(key),
    isImplied: z.boolean(),
    indicator: optional(key),
  }),
  Term: z.strictObject({
    ...base,
    type: z.literal('Term'),
    quote: textQuote,
    term: line.min(1),
    category: z.enum(NUMERAL_KINDS),
  }),
}

/** A record of a draft, each type with its own fields and no others. */
export const recordSchema: z.ZodType<DraftRecord> = z.discriminatedUnion('type', [
  SCHEMAS.Source,
  SCHEMAS.Agency,
  SCHEMAS.Goal,
  SCHEMAS.Indicator,
  SCHEMAS.Initiative,
  SCHEMAS.Outcome,
  SCHEMAS.Term,
])

/** How drafts and bulletins are named: `shanghai-2025`. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const draftFileSchema: z.ZodType<DraftFile> = z.strictObject({
  version: z.literal(1),
  slug: z.string().regex(SLUG),
  records: z.array(recordSchema),
})

/** The fields that a record of a type may have. */
export function fieldsOf(type: DraftRecord['type']): readonly string[] {
  return Object.keys(SCHEMAS[type].shape)
}

/** What is wrong with a value, in words: `period.start: expected a date`. */
export function problemOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ')
}
