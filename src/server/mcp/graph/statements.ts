import { z } from 'zod'
import { pathOfCitation, pathOfId } from '../../../addresses.ts'
import type { McpCitationFragment, McpFigureFragment } from '../generated/graphql.ts'

/*
 * The parts that answers of tools are made of, each with its JSON Schema and with what makes it from an answer of the
 * graph. They are short, as an agent pays for every character: what is missing is left out, not null.
 */

/** Characters of a quote in an answer; `cite` gives all of it. */
const LONGEST_QUOTE = 120

/** Citations of one statement in an answer; `cite` gives all of them. */
const MOST_CITATIONS = 2

/** What every answer has. */
export const revision = z
  .string()
  .nullable()
  .describe('Digest of what the graph was loaded from: answers of one revision fit together.')

/** An entity by its names. */
export const named = z
  .object({
    id: z.string().describe('Identifier; other tools take it.'),
    type: z.string(),
    name: z.string(),
    nameEn: z.string(),
  })
  // Once in each JSON Schema, wherever it occurs.
  .meta({ id: 'Named' })
export type Named = z.output<typeof named>

/** Where a source says something. */
export const citation = z
  .object({
    source: z.string().describe('Identifier of the source.'),
    characters: z.string().describe('`start,end` in UTF-16 code units of its text (RFC 5147).'),
    quote: z.string().optional().describe('What stands there, where the operator holds the source.'),
    link: z.string().describe('The highlighted place.'),
  })
  .meta({ id: 'Citation' })
export type Citation = z.output<typeof citation>

/** What is cited: at most a few places, and how many there are. */
const cited = {
  citations: z.array(citation),
  citationsInAll: z.number().int().optional().describe('How many there are, where not all are here: `cite`.'),
}

/** A figure with its meaning. */
export const figure = named
  .extend({
    raw: z
      .string()
      .optional()
      .describe('As the source prints it; missing for a result told without a figure.'),
    value: z.number().optional().describe('In base units.'),
    range: z.string().optional().describe('`min..max` of a range or bound; an end may be open.'),
    unit: z.string().optional(),
    comparator: z.string().optional(),
    measure: z.string(),
    direction: z.string().optional(),
    kind: z.string(),
    period: z.string().optional().describe('`first day/last day` (ISO 8601).'),
    ...cited,
  })
  .meta({ id: 'Figure' })
export type Figure = z.output<typeof figure>

/** How a list goes on. */
export const page = {
  totalCount: z.number().int(),
  after: z.string().optional().describe('Give it as `after` for the next page; missing on the last.'),
}

/** Fields of every entity as the graph answers them. */
interface AnsweredName {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly nameEn: string
}

/** An entity by its names. */
export function nameOf({ __typename: type, id, name, nameEn }: AnsweredName): Named {
  return { id, type, name, nameEn }
}

/** How a list goes on. */
export function pageOf({
  totalCount,
  pageInfo: { hasNextPage, endCursor },
}: {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}): { totalCount: number; after?: string } {
  return { totalCount, ...(hasNextPage && endCursor !== null ? { after: endCursor } : {}) }
}

/** Makes the parts that hold links. */
export class Statements {
  readonly #publicUrl: string

  /** @param publicUrl where clients reach the pages. */
  constructor(publicUrl: string) {
    this.#publicUrl = publicUrl
  }

  /** The address of an entity's page. */
  link(id: string): string {
    return this.#publicUrl + pathOfId(id)
  }

  /** One place. @param whole whether a long quote is kept. */
  citation({ source, start, end, quote }: McpCitationFragment, whole = false): Citation {
    const shown = quote === null ? undefined : whole ? quote : cut(quote, LONGEST_QUOTE)
    return {
      source: source.id,
      characters: `${start},${end}`,
      ...(shown === undefined ? {} : { quote: shown }),
      link: this.#publicUrl + pathOfCitation({ source: source.id, start, end }),
    }
  }

  /** The first places of a statement. */
  cited(
    evidence: readonly McpCitationFragment[],
    most = MOST_CITATIONS,
  ): { citations: Citation[]; citationsInAll?: number } {
    return {
      citations: evidence.slice(0, most).map((one) => this.citation(one)),
      ...(evidence.length > most ? { citationsInAll: evidence.length } : {}),
    }
  }

  /** A figure with its meaning. */
  figure(outcome: McpFigureFragment, most = MOST_CITATIONS): Figure {
    const { value, valueMin, valueMax, unit, comparator, raw, direction, period, measure, kind } = outcome
    const isBounded = value === null && (valueMin !== null || valueMax !== null)
    return {
      ...nameOf(outcome),
      ...present({ raw, value, unit, direction }),
      ...(isBounded ? { range: `${valueMin ?? ''}..${valueMax ?? ''}` } : {}),
      ...(comparator === null || comparator === 'EXACT' ? {} : { comparator }),
      measure,
      kind,
      ...(period ? { period: `${period.start ?? '..'}/${period.end ?? '..'}` } : {}),
      ...this.cited(outcome.evidence, most),
    }
  }
}

/** A text, with `…` where it is cut. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

/** The entries that have a value. */
export function present<Entries extends Readonly<Record<string, unknown>>>(
  entries: Entries,
): { [Key in keyof Entries]?: NonNullable<Entries[Key]> } {
  const result: { [Key in keyof Entries]?: NonNullable<Entries[Key]> } = {}
  for (const key in entries) {
    const value = entries[key]
    if (value !== null && value !== undefined) result[key] = value
  }
  return result
}
