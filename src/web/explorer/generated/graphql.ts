/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a figure is bounded by the words around it. */
export type Comparator =
  /** Roughly it: 约. */
  | 'ABOUT'
  /** A little less than it: 近. */
  | 'ALMOST'
  /** It or more: 以上. */
  | 'AT_LEAST'
  /** Just this figure. */
  | 'EXACT'
  /** More than it: 超, 余, 多. */
  | 'MORE_THAN'
  /** Between `valueMin` and `valueMax`: 20%-30%, 数十. */
  | 'RANGE';

/** Which way a quantity went. */
export type Direction =
  /** It fell. */
  | 'DOWN'
  /** It rose. */
  | 'UP';

/** What sort of quantity an outcome is. */
export type Measure =
  /** An amount or a number of things. */
  | 'LEVEL'
  /** A multiple of something. */
  | 'MULTIPLE'
  /** Told without a figure. */
  | 'QUALITATIVE'
  /** A part of a whole. */
  | 'SHARE'
  /** A change against the same period of the year before. */
  | 'YEAR_ON_YEAR';

/** Whether an outcome is a result, or the scope of what is done. */
export type OutcomeKind =
  /** Something that was achieved or observed. */
  | 'RESULT'
  /** How far an initiative reaches: how many hospitals, products, measures. */
  | 'SCOPE';

export type CitationFragment = { readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type FigureFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

export type PassageQueryVariables = Exact<{
  source: string;
  number: number;
}>;


export type PassageQuery = { readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly start: number, readonly end: number, readonly quote: string | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitationFragmentDoc = new TypedDocumentString(`
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
  }
  paragraph
  start
  end
  quote
}
    `, {"fragmentName":"Citation"}) as unknown as TypedDocumentString<CitationFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Outcome {
  id
  name
  nameEn
  kind
  measure
  direction
  value
  valueMin
  valueMax
  comparator
  unit
  raw
  period {
    start
    end
  }
  evidence {
    ...Citation
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
  }
  paragraph
  start
  end
  quote
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const PassageDocument = new TypedDocumentString(`
    query Passage($source: ID!, $number: Int!) {
  source(id: $source) {
    id
    passages(where: {number: {eq: $number}}, first: 1) {
      nodes {
        id
        number
        start
        end
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassageQuery, PassageQueryVariables>;