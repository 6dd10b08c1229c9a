/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of body an agency is. */
export type AgencyKind =
  /** A district in its own name, for example 徐汇区. */
  | 'DISTRICT_GOVERNMENT'
  /** A commission, bureau or office of the municipal government, for example 市商务委. */
  | 'GOVERNMENT_DEPARTMENT'
  /** A mass organisation, for example 市总工会. */
  | 'MASS_ORGANIZATION'
  /** A party branch, for example of an office of a bureau. */
  | 'PARTY_BRANCH'
  /** A committee of the Communist Party, for example 市委. */
  | 'PARTY_COMMITTEE'
  /** A department, office or work committee of a party committee, for example 市委政法委. */
  | 'PARTY_DEPARTMENT'
  /** A people’s procuratorate, for example 市检察院. */
  | 'PROCURATORATE'
  /** A public institution, for example 市大数据中心. */
  | 'PUBLIC_INSTITUTION'
  /** A state-owned enterprise, for example 上汽集团. */
  | 'STATE_OWNED_ENTERPRISE'
  /** A subdistrict (街道) or its party working committee. */
  | 'SUBDISTRICT'
  /** A task force or headquarters for one purpose, for example 市防汛指挥部. */
  | 'TASK_FORCE';

/** On what ground an initiative is said to serve a goal. */
export type Basis =
  /** The sentence itself states the aim. */
  | 'STATED'
  /** The topic of the passage implies it. */
  | 'TOPIC';

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

/** What sort of document it is. */
export type DocumentKind =
  /** A guide or handbook. */
  | 'GUIDE'
  /** A catalogue or list. */
  | 'LIST'
  /** A plan of work. */
  | 'PLAN'
  /** Opinions, measures and policies. */
  | 'POLICY'
  /** A report, once or in series. */
  | 'REPORT';

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

/** What sort of passage it is. */
export type PassageKind =
  /** The heading of a section. */
  | 'HEADING'
  /** A paragraph of running text. */
  | 'PARAGRAPH';

/** What sort of platform it is. */
export type PlatformKind =
  /** A recurring event. */
  | 'EVENT'
  /** A mechanism of work. */
  | 'MECHANISM'
  /** A platform in the narrow sense, digital or for trade. */
  | 'PLATFORM'
  /** A programme of government. */
  | 'PROGRAMME';

/** In which role an agency takes part in an initiative. */
export type Role =
  /** It carries the initiative out, alone or jointly. */
  | 'LEAD'
  /** It helps. */
  | 'SUPPORT';

export type CitationFragment = { readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } };

export type FigureFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Name_Agency_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_District_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Document_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Goal_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Initiative_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Outcome_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Partner_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Place_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Platform_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Source_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Theme_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

export type NameFragment =
  | Name_Agency_Fragment
  | Name_District_Fragment
  | Name_Document_Fragment
  | Name_Goal_Fragment
  | Name_Initiative_Fragment
  | Name_Outcome_Fragment
  | Name_Partner_Fragment
  | Name_Place_Fragment
  | Name_Platform_Fragment
  | Name_Source_Fragment
  | Name_Theme_Fragment
;

type Heading_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_District_Fragment = { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Partner_Fragment = { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

type Heading_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

export type HeadingFragment =
  | Heading_Agency_Fragment
  | Heading_District_Fragment
  | Heading_Document_Fragment
  | Heading_Goal_Fragment
  | Heading_Initiative_Fragment
  | Heading_Outcome_Fragment
  | Heading_Partner_Fragment
  | Heading_Place_Fragment
  | Heading_Platform_Fragment
  | Heading_Source_Fragment
  | Heading_Theme_Fragment
;

export type InitiativeLineFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } };

export type PassageQueryVariables = Exact<{
  source: string;
  number: number;
}>;


export type PassageQuery = { readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly start: number, readonly end: number, readonly quote: string | null }> } } | null };

export type AgencyQueryVariables = Exact<{
  id: string;
  drivesAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
  outcomesAfter?: string | null | undefined;
}>;


export type AgencyQuery = { readonly agency: { readonly __typename: 'Agency', readonly kind: AgencyKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly partOf: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly drives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type DistrictQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type DistrictQuery = { readonly district: { readonly __typename: 'District', readonly adcode: string, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type DocumentQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type DocumentQuery = { readonly document: { readonly __typename: 'Document', readonly kind: DocumentKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type GoalQueryVariables = Exact<{
  id: string;
  drivenByAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
}>;


export type GoalQuery = { readonly goal: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly partOf: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly drivenBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type InitiativeQueryVariables = Exact<{
  id: string;
  outcomesAfter?: string | null | undefined;
}>;


export type InitiativeQuery = { readonly initiative: { readonly __typename: 'Initiative', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly goals: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly platforms: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { readonly outcome: { readonly __typename: 'Outcome', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly initiative: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } } | null, readonly agencies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type PartnerQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type PartnerQuery = { readonly partner: { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type PlaceQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type PlaceQuery = { readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type PlatformQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type PlatformQuery = { readonly platform: { readonly __typename: 'Platform', readonly kind: PlatformKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type ThemeQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type ThemeQuery = { readonly theme: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly graph: { readonly revision: string | null, readonly loadedAt: string | null, readonly nodes: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: string, readonly count: number }> }, readonly goals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly drivenBy: { readonly totalCount: number } }> }, readonly agencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly drives: { readonly totalCount: number } }> }, readonly initiatives: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly outcomes: { readonly totalCount: number } }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }> } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Outcome', readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
       }> } };

export type SourceQueryVariables = Exact<{
  id: string;
  passagesAfter?: string | null | undefined;
}>;


export type SourceQuery = { readonly source: { readonly __typename: 'Source', readonly language: string | null, readonly sha256: string | null, readonly length: number | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly passages: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: PassageKind, readonly start: number, readonly end: number, readonly quote: string | null, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string } | null }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null };

export type TakenQueryVariables = Exact<{
  agenciesAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
  goalsAfter?: string | null | undefined;
  outcomesAfter?: string | null | undefined;
}>;


export type TakenQuery = { readonly agencies: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> }, readonly initiatives: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> }, readonly goals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> }, readonly outcomes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> } };

export type TakenAgenciesFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> };

export type TakenInitiativesFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> };

export type TakenGoalsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> };

export type TakenOutcomesFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> };

type TakenEntity_Agency_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_District_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Document_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Goal_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Initiative_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Outcome_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Partner_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Place_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Platform_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Source_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

type TakenEntity_Theme_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly source: { readonly id: string } }> };

export type TakenEntityFragment =
  | TakenEntity_Agency_Fragment
  | TakenEntity_District_Fragment
  | TakenEntity_Document_Fragment
  | TakenEntity_Goal_Fragment
  | TakenEntity_Initiative_Fragment
  | TakenEntity_Outcome_Fragment
  | TakenEntity_Partner_Fragment
  | TakenEntity_Place_Fragment
  | TakenEntity_Platform_Fragment
  | TakenEntity_Source_Fragment
  | TakenEntity_Theme_Fragment
;

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
export const HeadingFragmentDoc = new TypedDocumentString(`
    fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
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
}`, {"fragmentName":"Heading"}) as unknown as TypedDocumentString<HeadingFragment, unknown>;
export const NameFragmentDoc = new TypedDocumentString(`
    fragment Name on Entity {
  id
  name
  nameEn
}
    `, {"fragmentName":"Name"}) as unknown as TypedDocumentString<NameFragment, unknown>;
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
export const InitiativeLineFragmentDoc = new TypedDocumentString(`
    fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}`, {"fragmentName":"InitiativeLine"}) as unknown as TypedDocumentString<InitiativeLineFragment, unknown>;
export const TakenEntityFragmentDoc = new TypedDocumentString(`
    fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}
    `, {"fragmentName":"TakenEntity"}) as unknown as TypedDocumentString<TakenEntityFragment, unknown>;
export const TakenAgenciesFragmentDoc = new TypedDocumentString(`
    fragment TakenAgencies on AgencyConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
    fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}`, {"fragmentName":"TakenAgencies"}) as unknown as TypedDocumentString<TakenAgenciesFragment, unknown>;
export const TakenInitiativesFragmentDoc = new TypedDocumentString(`
    fragment TakenInitiatives on InitiativeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
    fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}`, {"fragmentName":"TakenInitiatives"}) as unknown as TypedDocumentString<TakenInitiativesFragment, unknown>;
export const TakenGoalsFragmentDoc = new TypedDocumentString(`
    fragment TakenGoals on GoalConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
    fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}`, {"fragmentName":"TakenGoals"}) as unknown as TypedDocumentString<TakenGoalsFragment, unknown>;
export const TakenOutcomesFragmentDoc = new TypedDocumentString(`
    fragment TakenOutcomes on OutcomeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
    fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}`, {"fragmentName":"TakenOutcomes"}) as unknown as TypedDocumentString<TakenOutcomesFragment, unknown>;
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
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!, $drivesAfter: String, $initiativesAfter: String, $outcomesAfter: String) {
  agency(id: $id) {
    ...Heading
    kind
    partOf {
      ...Name
    }
    parts(first: 100) {
      nodes {
        ...Name
      }
    }
    districts {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    drives(first: 20, after: $drivesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        basis
        node {
          ...Name
        }
        via {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
    outcomes(first: 20, after: $outcomesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Figure
      }
    }
    documents {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($id: ID!, $initiativesAfter: String) {
  district(id: $id) {
    ...Heading
    adcode
    agencies(first: 100) {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    places(first: 100) {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!, $initiativesAfter: String) {
  document(id: $id) {
    ...Heading
    kind
    agencies {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const GoalDocument = new TypedDocumentString(`
    query Goal($id: ID!, $drivenByAfter: String, $initiativesAfter: String) {
  goal(id: $id) {
    ...Heading
    partOf {
      ...Name
    }
    parts(first: 100) {
      nodes {
        ...Name
      }
    }
    drivenBy(first: 20, after: $drivenByAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        basis
        node {
          ...Name
        }
        via {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        basis
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<GoalQuery, GoalQueryVariables>;
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($id: ID!, $outcomesAfter: String) {
  initiative(id: $id) {
    ...Heading
    summary
    summaryEn
    theme {
      ...Name
    }
    agencies {
      edges {
        role
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    goals {
      edges {
        basis
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    districts {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    outcomes(first: 20, after: $outcomesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Figure
      }
    }
    documents {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    places {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    platforms {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    partners {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: ID!) {
  outcome(id: $id) {
    __typename
    aliases
    ...Figure
    initiative {
      ...InitiativeLine
    }
    agencies {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($id: ID!, $initiativesAfter: String) {
  partner(id: $id) {
    ...Heading
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!, $initiativesAfter: String) {
  place(id: $id) {
    ...Heading
    districts {
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlatformDocument = new TypedDocumentString(`
    query Platform($id: ID!, $initiativesAfter: String) {
  platform(id: $id) {
    ...Heading
    kind
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<PlatformQuery, PlatformQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($id: ID!, $initiativesAfter: String) {
  theme(id: $id) {
    ...Heading
    source {
      ...Name
    }
    initiatives(first: 20, after: $initiativesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
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
}
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
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}
fragment InitiativeLine on Initiative {
  id
  name
  nameEn
  summary
  summaryEn
  evidence {
    ...Citation
  }
  agencies(first: 10) {
    edges {
      role
      node {
        ...Name
      }
    }
  }
  outcomes(first: 10) {
    nodes {
      ...Figure
    }
  }
}`) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  graph {
    revision
    loadedAt
    nodes {
      label
      count
    }
    relationships {
      type
      count
    }
  }
  goals(first: 6, orderBy: [{field: DRIVEN_BY_COUNT, direction: DESC}]) {
    nodes {
      id
      name
      nameEn
      drivenBy(first: 1) {
        totalCount
      }
    }
  }
  agencies(first: 6, orderBy: [{field: DRIVES_COUNT, direction: DESC}]) {
    nodes {
      id
      name
      nameEn
      drives(first: 1) {
        totalCount
      }
    }
  }
  initiatives(first: 6, orderBy: [{field: OUTCOMES_COUNT, direction: DESC}]) {
    nodes {
      id
      name
      nameEn
      outcomes(first: 1) {
        totalCount
      }
    }
  }
  sources(first: 5) {
    nodes {
      id
      name
      nameEn
      themes {
        nodes {
          id
          name
          nameEn
          initiatives(first: 1) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 24) {
    totalCount
    edges {
      score
      matched
      node {
        __typename
        id
        name
        nameEn
        ... on Outcome {
          raw
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!, $passagesAfter: String) {
  source(id: $id) {
    ...Heading
    language
    sha256
    length
    themes(first: 100) {
      nodes {
        ...Name
      }
    }
    passages(first: 100, after: $passagesAfter, orderBy: [{field: NUMBER}]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        kind
        start
        end
        quote
        theme {
          ...Name
        }
      }
    }
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
}
fragment Name on Entity {
  id
  name
  nameEn
}
fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const TakenDocument = new TypedDocumentString(`
    query Taken($agenciesAfter: String, $initiativesAfter: String, $goalsAfter: String, $outcomesAfter: String) {
  agencies(first: 100, after: $agenciesAfter) {
    ...TakenAgencies
  }
  initiatives(first: 100, after: $initiativesAfter) {
    ...TakenInitiatives
  }
  goals(first: 100, after: $goalsAfter) {
    ...TakenGoals
  }
  outcomes(first: 100, after: $outcomesAfter) {
    ...TakenOutcomes
  }
}
    fragment TakenAgencies on AgencyConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
fragment TakenInitiatives on InitiativeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
fragment TakenGoals on GoalConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
fragment TakenOutcomes on OutcomeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...TakenEntity
  }
}
fragment TakenEntity on Entity {
  id
  name
  nameEn
  evidence {
    source {
      id
    }
    paragraph
    start
    end
  }
}`) as unknown as TypedDocumentString<TakenQuery, TakenQueryVariables>;