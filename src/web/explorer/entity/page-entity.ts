import type {
  CitationFragment,
  FigureFragment,
  HeadingFragment,
  InitiativeLineFragment,
  NameFragment,
  ObservationFragment,
  TypedDocumentString,
} from '../generated/graphql.ts'
import type { Page } from '../api/use-pages.ts'

type Scalar = boolean | number | string | null

/** An entity in a list: its name, or a line that says more. */
export type LineEntity = FigureFragment | InitiativeLineFragment | NameFragment | ObservationFragment

/** What ties an entity of a list to the one of the page. */
export interface Edge {
  readonly node: LineEntity
  readonly evidence: readonly CitationFragment[]
  readonly [field: string]: LineEntity | Scalar | readonly CitationFragment[] | readonly NameFragment[]
}

/** A list of entities, page by page. */
export interface Connection extends Page {
  readonly totalCount: number
  readonly edges: readonly Edge[]
}

/** A field of an entity, as its page asks for it. */
export type Value =
  | Connection
  | LineEntity
  | Scalar
  | Readonly<Record<string, Scalar>>
  | readonly CitationFragment[]
  | readonly string[]

/** An entity with all fields that the ontology states. */
export type PageEntity = Omit<HeadingFragment, '__typename'> & Readonly<Record<string, Value>>

/** What the query behind a page answers: the entity under its root field. */
export type PageAnswer = Readonly<Record<string, PageEntity | null>>

/** The entity, and the cursor of the list that goes on. */
export type PageVariables = { readonly id: string } & Readonly<Record<`${string}After`, string | null>>

/** The query behind the page of an entity. */
export type PageDocument<Answer = PageAnswer> = TypedDocumentString<Answer, PageVariables>

/** Whether a field is a list of entities. */
export function isConnection(value: Value | undefined): value is Connection {
  return typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value
}

/** Whether a field is an entity. */
export function isLineEntity(value: Value | undefined): value is LineEntity {
  return typeof value === 'object' && value !== null && 'id' in value && 'nameEn' in value
}

/** Whether a line says what an initiative says. */
export function isInitiative(node: LineEntity): node is InitiativeLineFragment {
  return 'summary' in node
}

/** Whether a line says what a figure says. */
export function isFigure(node: LineEntity): node is FigureFragment {
  return 'measure' in node
}
