import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day as in ISO 8601, for example `2025-05-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC as in ISO 8601, for example `2025-08-01T00:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type Agency = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The districts this body serves, where the source says so. */
  readonly districts: DistrictConnection;
  /** Documents this agency adopted. */
  readonly documents: DocumentConnection;
  /**
   * The goals this agency drives. Each edge says through which initiatives and who says so.
   * Derived when the graph is loaded: from the initiatives the agency leads or supports and the
   * goals these advance, closed over `Goal.partOf`.
   */
  readonly drives: AgencyDrivesConnection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `agency:xuhui-district`. */
  readonly id: Scalars['ID']['output'];
  /** What this agency carries out or helps to carry out. Each edge says in which role. */
  readonly initiatives: AgencyInitiativesConnection;
  /** What sort of body this is, for example `DISTRICT_GOVERNMENT`. */
  readonly kind: AgencyKind;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Figures about this agency as a whole, such as what a group sells. An initiative may have a part in them. */
  readonly outcomes: OutcomeConnection;
  /** The body this one is a part of, where its name says so: a branch of an office of a commission. */
  readonly partOf: Maybe<Agency>;
  /** The bodies that are parts of this one. */
  readonly parts: AgencyConnection;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
  where?: InputMaybe<DistrictFilter>;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyDrivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GoalOrder>>;
  where?: InputMaybe<GoalFilter>;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  role?: InputMaybe<Role>;
  where?: InputMaybe<InitiativeFilter>;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
  where?: InputMaybe<OutcomeFilter>;
};


/**
 * A body that acts: a party body, a commission or bureau, a district government, a state-owned
 * enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. For example 市商务委, the
 * Shanghai Municipal Commission of Commerce.
 */
export type AgencyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};

/** A page of agencies. */
export type AgencyConnection = {
  /** The page, each agency with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The same agencies counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the agencies matter. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of agencies. */
export type AgencyConnectionGroupsArgs = {
  by: AgencyGroupBy;
  first?: Scalars['Int']['input'];
};

/** A page of `Agency.drives`: the goals this agency drives. */
export type AgencyDrivesConnection = {
  /** The page, each goal with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<AgencyDrivesEdge>;
  /** The same goals counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the goals matter. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Agency.drives`: the goals this agency drives. */
export type AgencyDrivesConnectionGroupsArgs = {
  by: GoalGroupBy;
  first?: Scalars['Int']['input'];
};

/** That an agency drives a goal, through what, and who says so. */
export type AgencyDrivesEdge = {
  /** `STATED` where the source states the goal of at least one of these initiatives, otherwise `TOPIC`. */
  readonly basis: Basis;
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The goal. */
  readonly node: Goal;
  /** The initiatives through which the agency drives the goal or a part of it, in order of `id`. */
  readonly via: ReadonlyArray<Initiative>;
};


/** That an agency drives a goal, through what, and who says so. */
export type AgencyDrivesEdgeViaArgs = {
  first?: Scalars['Int']['input'];
};

/** One of a list of agencies. */
export type AgencyEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The agency. */
  readonly node: Agency;
};

/** Which agencies to keep. Conditions given side by side must all hold. */
export type AgencyFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** By `districts`. */
  readonly districts?: InputMaybe<DistrictRelationshipFilter>;
  /** By `documents`. */
  readonly documents?: InputMaybe<DocumentRelationshipFilter>;
  /** By `drives`. */
  readonly drives?: InputMaybe<GoalRelationshipFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRoleRelationshipFilter>;
  /** By `kind`. */
  readonly kind?: InputMaybe<AgencyKindFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgencyFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** By `outcomes`. */
  readonly outcomes?: InputMaybe<OutcomeRelationshipFilter>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<AgencyRelationshipFilter>;
  /** By `parts`. */
  readonly parts?: InputMaybe<AgencyRelationshipFilter>;
};

/** What agencies can be counted by. */
export type AgencyGroupBy =
  /** By `districts`. */
  | 'DISTRICTS'
  /** By `documents`. */
  | 'DOCUMENTS'
  /** By `drives`. */
  | 'DRIVES'
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `kind`. */
  | 'KIND'
  /** By `outcomes`. */
  | 'OUTCOMES'
  /** By `parts`. */
  | 'PARTS'
  /** By `partOf`. */
  | 'PART_OF';

/** A page of `Agency.initiatives`: what this agency carries out or helps to carry out. */
export type AgencyInitiativesConnection = {
  /** The page, each initiative with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<AgencyInitiativesEdge>;
  /** The same initiatives counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the initiatives matter. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Agency.initiatives`: what this agency carries out or helps to carry out. */
export type AgencyInitiativesConnectionGroupsArgs = {
  by: InitiativeGroupBy;
  first?: Scalars['Int']['input'];
};

/** What ties an agency to an initiative. */
export type AgencyInitiativesEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The initiative. */
  readonly node: Initiative;
  /** In which role the agency takes part. */
  readonly role: Role;
};

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

/** A condition on the kind of an agency. */
export type AgencyKindFilter = {
  /** Is this kind. */
  readonly eq?: InputMaybe<AgencyKind>;
  /** Is one of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<AgencyKind>>;
};

/** An order of agencies. */
export type AgencyOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AgencyOrderField;
};

/** What agencies can be ordered by. */
export type AgencyOrderField =
  /** By the number of `districts`. */
  | 'DISTRICTS_COUNT'
  /** By the number of `documents`. */
  | 'DOCUMENTS_COUNT'
  /** By the number of `drives`. */
  | 'DRIVES_COUNT'
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `outcomes`. */
  | 'OUTCOMES_COUNT'
  /** By the number of `parts`. */
  | 'PARTS_COUNT';

/** A condition on the agencies at the other end of a relationship. */
export type AgencyRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<AgencyFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<AgencyFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<AgencyFilter>;
};

/** A condition on the agencies at the other end of a relationship. */
export type AgencyRoleRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<AgencyFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<AgencyFilter>;
  /** Count only relationships of this role. */
  readonly role?: InputMaybe<Role>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<AgencyFilter>;
};

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

/** A condition on the comparator of an outcome. */
export type ComparatorFilter = {
  /** Is this comparator. */
  readonly eq?: InputMaybe<Comparator>;
  /** Is one of these comparators. */
  readonly in?: InputMaybe<ReadonlyArray<Comparator>>;
  /** Whether no comparator is said. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a day; one that is missing passes no comparison. */
export type DateFilter = {
  /** The same day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** After. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** On it or after. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the value is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** On it or before. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which way a quantity went. */
export type Direction =
  /** It fell. */
  | 'DOWN'
  /** It rose. */
  | 'UP';

/** A condition on the direction of an outcome. */
export type DirectionFilter = {
  /** Is this direction. */
  readonly eq?: InputMaybe<Direction>;
  /** Is one of these directions. */
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  /** Whether no direction is said. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * One of Shanghai’s 16 districts, all of them, whether or not a source names them. For example
 * 徐汇区, Xuhui District.
 */
export type District = Entity & Node & {
  /** Code of the district in GB/T 2260, for example `310104`. */
  readonly adcode: Scalars['String']['output'];
  /** The agencies that serve this district. */
  readonly agencies: AgencyConnection;
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `district:xuhui`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives that take place in this district. */
  readonly initiatives: InitiativeConnection;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The named places in this district. */
  readonly places: PlaceConnection;
};


/**
 * One of Shanghai’s 16 districts, all of them, whether or not a source names them. For example
 * 徐汇区, Xuhui District.
 */
export type DistrictAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/**
 * One of Shanghai’s 16 districts, all of them, whether or not a source names them. For example
 * 徐汇区, Xuhui District.
 */
export type DistrictInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};


/**
 * One of Shanghai’s 16 districts, all of them, whether or not a source names them. For example
 * 徐汇区, Xuhui District.
 */
export type DistrictPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceFilter>;
};

/** A page of districts. */
export type DistrictConnection = {
  /** The page, each district with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<DistrictEdge>;
  /** The same districts counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the districts matter. */
  readonly nodes: ReadonlyArray<District>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of districts. */
export type DistrictConnectionGroupsArgs = {
  by: DistrictGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of districts. */
export type DistrictEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The district. */
  readonly node: District;
};

/** Which districts to keep. Conditions given side by side must all hold. */
export type DistrictFilter = {
  /** By `adcode`. */
  readonly adcode?: InputMaybe<StringFilter>;
  /** By `agencies`. */
  readonly agencies?: InputMaybe<AgencyRelationshipFilter>;
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DistrictFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<DistrictFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DistrictFilter>>;
  /** By `places`. */
  readonly places?: InputMaybe<PlaceRelationshipFilter>;
};

/** What districts can be counted by. */
export type DistrictGroupBy =
  /** By `agencies`. */
  | 'AGENCIES'
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `places`. */
  | 'PLACES';

/** An order of districts. */
export type DistrictOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DistrictOrderField;
};

/** What districts can be ordered by. */
export type DistrictOrderField =
  /** By `adcode`, in order of code points. */
  | 'ADCODE'
  /** By the number of `agencies`. */
  | 'AGENCIES_COUNT'
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `places`. */
  | 'PLACES_COUNT';

/** A condition on the districts at the other end of a relationship. */
export type DistrictRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<DistrictFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<DistrictFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<DistrictFilter>;
};

/** A named document: a policy, a plan, a report, a list. For example the monthly report 物业治理月报. */
export type Document = Entity & Node & {
  /** The agencies that adopted it. */
  readonly agencies: AgencyConnection;
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `document:property-governance-monthly`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives that issue, apply or carry it into effect. */
  readonly initiatives: InitiativeConnection;
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
};


/** A named document: a policy, a plan, a report, a list. For example the monthly report 物业治理月报. */
export type DocumentAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/** A named document: a policy, a plan, a report, a list. For example the monthly report 物业治理月报. */
export type DocumentInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The page, each document with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The same documents counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the documents matter. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of documents. */
export type DocumentConnectionGroupsArgs = {
  by: DocumentGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of documents. */
export type DocumentEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The document. */
  readonly node: Document;
};

/** Which documents to keep. Conditions given side by side must all hold. */
export type DocumentFilter = {
  /** By `agencies`. */
  readonly agencies?: InputMaybe<AgencyRelationshipFilter>;
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By `kind`. */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
};

/** What documents can be counted by. */
export type DocumentGroupBy =
  /** By `agencies`. */
  | 'AGENCIES'
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `kind`. */
  | 'KIND';

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

/** A condition on the kind of a document. */
export type DocumentKindFilter = {
  /** Is this kind. */
  readonly eq?: InputMaybe<DocumentKind>;
  /** Is one of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
};

/** An order of documents. */
export type DocumentOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DocumentOrderField;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** By the number of `agencies`. */
  | 'AGENCIES_COUNT'
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN';

/** A condition on the documents at the other end of a relationship. */
export type DocumentRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<DocumentFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<DocumentFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<DocumentFilter>;
};

/** Anything with a name: what `search` finds and `paths` connect. */
export type Entity = {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier with its kind as prefix, unique over the whole graph: `goal:stable-employment`. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
};

/** The types of entities, to narrow a search. */
export type EntityType =
  /** A body that acts: a party body, a commission or bureau, a district government, a state-owned enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. */
  | 'AGENCY'
  /** One of Shanghai’s 16 districts, all of them, whether or not a source names them. */
  | 'DISTRICT'
  /** A named document: a policy, a plan, a report, a list. */
  | 'DOCUMENT'
  /** An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). */
  | 'GOAL'
  /** One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui District. */
  | 'INITIATIVE'
  /** One figure with its meaning: a result or the scope of an initiative, or of an agency or the whole city. */
  | 'OUTCOME'
  /** A named body that takes part in an initiative without leading or supporting it, for example the brand 路易威登 (Louis Vuitton). */
  | 'PARTNER'
  /** A named place or construction project, for example 张园. */
  | 'PLACE'
  /** A named platform, event, programme or mechanism that initiatives use, for example 一网协同. */
  | 'PLATFORM'
  /** A bulletin that statements are cited from. */
  | 'SOURCE'
  /** A section that a source is arranged by, for example 服务民生解民忧. */
  | 'THEME';

/**
 * A place in a source that says so: the source and a range of characters (RFC 5147, `#char=start,end`),
 * counted in UTF-16 code units of the published text.
 */
export type Evidence = {
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** Ordinal of the passage it stands in, counted from 1; headings count. */
  readonly paragraph: Scalars['Int']['output'];
  /** The text itself, where the operator of this service holds the source; null otherwise. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The source that says so. */
  readonly source: Source;
  /** Offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** A condition on a number; one that is missing passes no comparison. */
export type FloatFilter = {
  /** Equals. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Whether the value is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/**
 * An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). Goals
 * form a hierarchy.
 */
export type Goal = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The agencies that drive this goal or a part of it. Each edge says through which initiatives
   * and who says so.
   */
  readonly drivenBy: GoalDrivenByConnection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `goal:stable-employment`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives that serve this goal directly. Each edge says on what basis. */
  readonly initiatives: GoalInitiativesConnection;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The wider goal this one is a part of. */
  readonly partOf: Maybe<Goal>;
  /** The narrower goals that are parts of this one. */
  readonly parts: GoalConnection;
};


/**
 * An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). Goals
 * form a hierarchy.
 */
export type GoalDrivenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/**
 * An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). Goals
 * form a hierarchy.
 */
export type GoalInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};


/**
 * An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). Goals
 * form a hierarchy.
 */
export type GoalPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GoalOrder>>;
  where?: InputMaybe<GoalFilter>;
};

/** A page of goals. */
export type GoalConnection = {
  /** The page, each goal with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** The same goals counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the goals matter. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of goals. */
export type GoalConnectionGroupsArgs = {
  by: GoalGroupBy;
  first?: Scalars['Int']['input'];
};

/** A page of `Goal.drivenBy`: the agencies that drive this goal or a part of it. */
export type GoalDrivenByConnection = {
  /** The page, each agency with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<GoalDrivenByEdge>;
  /** The same agencies counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the agencies matter. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Goal.drivenBy`: the agencies that drive this goal or a part of it. */
export type GoalDrivenByConnectionGroupsArgs = {
  by: AgencyGroupBy;
  first?: Scalars['Int']['input'];
};

/** That an agency drives a goal, through what, and who says so. */
export type GoalDrivenByEdge = {
  /** `STATED` where the source states the goal of at least one of these initiatives, otherwise `TOPIC`. */
  readonly basis: Basis;
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The agency. */
  readonly node: Agency;
  /** The initiatives through which the agency drives the goal or a part of it, in order of `id`. */
  readonly via: ReadonlyArray<Initiative>;
};


/** That an agency drives a goal, through what, and who says so. */
export type GoalDrivenByEdgeViaArgs = {
  first?: Scalars['Int']['input'];
};

/** One of a list of goals. */
export type GoalEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The goal. */
  readonly node: Goal;
};

/** Which goals to keep. Conditions given side by side must all hold. */
export type GoalFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GoalFilter>>;
  /** By `drivenBy`. */
  readonly drivenBy?: InputMaybe<AgencyRelationshipFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GoalFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GoalFilter>>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<GoalRelationshipFilter>;
  /** By `parts`. */
  readonly parts?: InputMaybe<GoalRelationshipFilter>;
};

/** What goals can be counted by. */
export type GoalGroupBy =
  /** By `drivenBy`. */
  | 'DRIVEN_BY'
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `parts`. */
  | 'PARTS'
  /** By `partOf`. */
  | 'PART_OF';

/** A page of `Goal.initiatives`: the initiatives that serve this goal directly. */
export type GoalInitiativesConnection = {
  /** The page, each initiative with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<GoalInitiativesEdge>;
  /** The same initiatives counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the initiatives matter. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Goal.initiatives`: the initiatives that serve this goal directly. */
export type GoalInitiativesConnectionGroupsArgs = {
  by: InitiativeGroupBy;
  first?: Scalars['Int']['input'];
};

/** What ties an initiative to a goal. */
export type GoalInitiativesEdge = {
  /**
   * Whether the source states that the initiative serves the goal, or the topic of the passage
   * implies it.
   */
  readonly basis: Basis;
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The initiative. */
  readonly node: Initiative;
};

/** An order of goals. */
export type GoalOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: GoalOrderField;
};

/** What goals can be ordered by. */
export type GoalOrderField =
  /** By the number of `drivenBy`. */
  | 'DRIVEN_BY_COUNT'
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `parts`. */
  | 'PARTS_COUNT';

/** A condition on the goals at the other end of a relationship. */
export type GoalRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<GoalFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<GoalFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<GoalFilter>;
};

/** What a graph holds and when it was loaded. */
export type GraphInfo = {
  /** The database that answers: `neo4j` or `embedded`. */
  readonly engine: Scalars['String']['output'];
  /** When it was loaded. Null for a graph that somebody else loaded. */
  readonly loadedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many nodes there are of each label. */
  readonly nodes: ReadonlyArray<NodeCount>;
  /** How many relationships there are of each type. */
  readonly relationships: ReadonlyArray<RelationshipCount>;
  /** Digest of the seed the graph was loaded from. Null for a graph that somebody else loaded. */
  readonly revision: Maybe<Scalars['String']['output']>;
};

/** How many items of a list share a value. */
export type Group = {
  /** How many items. */
  readonly count: Scalars['Int']['output'];
  /** The value, or the `id` of the entity they share. Null for items without a value. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The value as text, or the Chinese name of the entity. */
  readonly label: Maybe<Scalars['String']['output']>;
};

/** A condition on an identifier. */
export type IdFilter = {
  /** Equals. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type Initiative = Entity & Node & {
  /** Who carries it out and who helps. Each edge says in which role. */
  readonly agencies: InitiativeAgenciesConnection;
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it takes place, where the source says so. */
  readonly districts: DistrictConnection;
  /** Documents it issues, applies or carries into effect. */
  readonly documents: DocumentConnection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * The goals it serves. Each edge says whether the source states it or the topic of the passage
   * implies it.
   */
  readonly goals: InitiativeGoalsConnection;
  /** Stable, readable identifier, unique over the whole graph: `initiative:xuhui-ai-plus`. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its results and its scope: figures, and results told without a figure. */
  readonly outcomes: OutcomeConnection;
  /** Named partners that take part without leading or supporting it. */
  readonly partners: PartnerConnection;
  /** Named places and projects it is about. */
  readonly places: PlaceConnection;
  /** Platforms, events, programmes and mechanisms it uses. */
  readonly platforms: PlatformConnection;
  /** What is done, in Chinese, in this project’s own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What is done, in English, in this project’s own words. */
  readonly summaryEn: Maybe<Scalars['String']['output']>;
  /** The section of the source that reports the initiative. */
  readonly theme: Maybe<Theme>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativeAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  role?: InputMaybe<Role>;
  where?: InputMaybe<AgencyFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativeDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
  where?: InputMaybe<DistrictFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativeGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GoalOrder>>;
  where?: InputMaybe<GoalFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
  where?: InputMaybe<OutcomeFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartnerOrder>>;
  where?: InputMaybe<PartnerFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceFilter>;
};


/**
 * One programme, action or reform that somebody carries out, for example 人工智能+行动 in Xuhui
 * District.
 */
export type InitiativePlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlatformOrder>>;
  where?: InputMaybe<PlatformFilter>;
};

/** A page of `Initiative.agencies`: who carries it out and who helps. */
export type InitiativeAgenciesConnection = {
  /** The page, each agency with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<InitiativeAgenciesEdge>;
  /** The same agencies counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the agencies matter. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Initiative.agencies`: who carries it out and who helps. */
export type InitiativeAgenciesConnectionGroupsArgs = {
  by: AgencyGroupBy;
  first?: Scalars['Int']['input'];
};

/** What ties an agency to an initiative. */
export type InitiativeAgenciesEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The agency. */
  readonly node: Agency;
  /** In which role the agency takes part. */
  readonly role: Role;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The page, each initiative with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The same initiatives counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the initiatives matter. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of initiatives. */
export type InitiativeConnectionGroupsArgs = {
  by: InitiativeGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of initiatives. */
export type InitiativeEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The initiative. */
  readonly node: Initiative;
};

/** Which initiatives to keep. Conditions given side by side must all hold. */
export type InitiativeFilter = {
  /** By `agencies`. */
  readonly agencies?: InputMaybe<AgencyRoleRelationshipFilter>;
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** By `districts`. */
  readonly districts?: InputMaybe<DistrictRelationshipFilter>;
  /** By `documents`. */
  readonly documents?: InputMaybe<DocumentRelationshipFilter>;
  /** By `goals`. */
  readonly goals?: InputMaybe<GoalRelationshipFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<InitiativeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** By `outcomes`. */
  readonly outcomes?: InputMaybe<OutcomeRelationshipFilter>;
  /** By `partners`. */
  readonly partners?: InputMaybe<PartnerRelationshipFilter>;
  /** By `places`. */
  readonly places?: InputMaybe<PlaceRelationshipFilter>;
  /** By `platforms`. */
  readonly platforms?: InputMaybe<PlatformRelationshipFilter>;
  /** By `summary`. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By `summaryEn`. */
  readonly summaryEn?: InputMaybe<StringFilter>;
  /** By `theme`. */
  readonly theme?: InputMaybe<ThemeRelationshipFilter>;
};

/** A page of `Initiative.goals`: the goals it serves. */
export type InitiativeGoalsConnection = {
  /** The page, each goal with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<InitiativeGoalsEdge>;
  /** The same goals counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the goals matter. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of `Initiative.goals`: the goals it serves. */
export type InitiativeGoalsConnectionGroupsArgs = {
  by: GoalGroupBy;
  first?: Scalars['Int']['input'];
};

/** What ties an initiative to a goal. */
export type InitiativeGoalsEdge = {
  /**
   * Whether the source states that the initiative serves the goal, or the topic of the passage
   * implies it.
   */
  readonly basis: Basis;
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The goal. */
  readonly node: Goal;
};

/** What initiatives can be counted by. */
export type InitiativeGroupBy =
  /** By `agencies`. */
  | 'AGENCIES'
  /** By `districts`. */
  | 'DISTRICTS'
  /** By `documents`. */
  | 'DOCUMENTS'
  /** By `goals`. */
  | 'GOALS'
  /** By `outcomes`. */
  | 'OUTCOMES'
  /** By `partners`. */
  | 'PARTNERS'
  /** By `places`. */
  | 'PLACES'
  /** By `platforms`. */
  | 'PLATFORMS'
  /** By `theme`. */
  | 'THEME';

/** An order of initiatives. */
export type InitiativeOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: InitiativeOrderField;
};

/** What initiatives can be ordered by. */
export type InitiativeOrderField =
  /** By the number of `agencies`. */
  | 'AGENCIES_COUNT'
  /** By the number of `districts`. */
  | 'DISTRICTS_COUNT'
  /** By the number of `documents`. */
  | 'DOCUMENTS_COUNT'
  /** By the number of `goals`. */
  | 'GOALS_COUNT'
  /** By `id`. */
  | 'ID'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `outcomes`. */
  | 'OUTCOMES_COUNT'
  /** By the number of `partners`. */
  | 'PARTNERS_COUNT'
  /** By the number of `places`. */
  | 'PLACES_COUNT'
  /** By the number of `platforms`. */
  | 'PLATFORMS_COUNT'
  /** By `summary`, in order of code points. */
  | 'SUMMARY'
  /** By `summaryEn`, in order of code points. */
  | 'SUMMARY_EN';

/** A condition on the initiatives at the other end of a relationship. */
export type InitiativeRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<InitiativeFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<InitiativeFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<InitiativeFilter>;
};

/** A condition on the initiatives at the other end of a relationship. */
export type InitiativeRoleRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<InitiativeFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<InitiativeFilter>;
  /** Count only relationships of this role. */
  readonly role?: InputMaybe<Role>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<InitiativeFilter>;
};

/** A condition on a whole number. */
export type IntFilter = {
  /** Equals. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether the value is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What sort of quantity an outcome is. */
export type Measure =
  /**
   * An amount or a number of things. Also a growth of which the source does not say since when:
   * `direction` is `UP` and the unit `%`.
   */
  | 'LEVEL'
  /** A multiple of something. */
  | 'MULTIPLE'
  /** Told without a figure. */
  | 'QUALITATIVE'
  /** A part of a whole. */
  | 'SHARE'
  /** A change against the same period of the year before. */
  | 'YEAR_ON_YEAR';

/** A condition on the measure of an outcome. */
export type MeasureFilter = {
  /** Is this measure. */
  readonly eq?: InputMaybe<Measure>;
  /** Is one of these measures. */
  readonly in?: InputMaybe<ReadonlyArray<Measure>>;
};

/** Anything with an identifier. */
export type Node = {
  /** Stable, readable identifier with its kind as prefix, unique over the whole graph: `goal:stable-employment`. */
  readonly id: Scalars['ID']['output'];
};

/** How many nodes have a label. */
export type NodeCount = {
  /** How many nodes. */
  readonly count: Scalars['Int']['output'];
  /** The label, the same as the type’s name here. */
  readonly label: Scalars['String']['output'];
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/**
 * One figure with its meaning: a result or the scope of an initiative, or of an agency or the
 * whole city. A result told without a figure is an outcome too.
 */
export type Outcome = Entity & Node & {
  /** The agencies it is about as a whole. */
  readonly agencies: AgencyConnection;
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How the figure is bounded: `近4500` is `ALMOST` 4500. Null for a result told without a figure. */
  readonly comparator: Maybe<Comparator>;
  /** Whether it went up or down. Null where the source says neither. */
  readonly direction: Maybe<Direction>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `outcome:xuhui-large-model-companies`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The initiative that produced it or whose scope it is. Null for a figure of the whole city, or of
   * an agency without an initiative.
   */
  readonly initiative: Maybe<Initiative>;
  /** Whether it is a result, or the scope of what is done. */
  readonly kind: OutcomeKind;
  /**
   * What sort of quantity it is: a level, a change on the year before, a share, a multiple, or no
   * quantity at all.
   */
  readonly measure: Measure;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The time the figure is about. Null where the source does not say. */
  readonly period: Maybe<Period>;
  /** The figure as the source prints it: `近4500家(次)`. Null for a result told without a figure. */
  readonly raw: Maybe<Scalars['String']['output']>;
  /**
   * The unit as in the source, without the word that scales it: `元`, `%`, `家(次)`. Null for a
   * result told without a figure.
   */
  readonly unit: Maybe<Scalars['String']['output']>;
  /**
   * The exact figure in base units: `1.57万亿元` is 1570000000000. Null for a range and for a result
   * told without a figure.
   */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Upper end of a range. Null where none is said. */
  readonly valueMax: Maybe<Scalars['Float']['output']>;
  /** Lower end of a range. Null where none is said. */
  readonly valueMin: Maybe<Scalars['Float']['output']>;
};


/**
 * One figure with its meaning: a result or the scope of an initiative, or of an agency or the
 * whole city. A result told without a figure is an outcome too.
 */
export type OutcomeAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** The page, each outcome with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The same outcomes counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the outcomes matter. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of outcomes. */
export type OutcomeConnectionGroupsArgs = {
  by: OutcomeGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of outcomes. */
export type OutcomeEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The outcome. */
  readonly node: Outcome;
};

/** Which outcomes to keep. Conditions given side by side must all hold. */
export type OutcomeFilter = {
  /** By `agencies`. */
  readonly agencies?: InputMaybe<AgencyRelationshipFilter>;
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** By `comparator`. */
  readonly comparator?: InputMaybe<ComparatorFilter>;
  /** By `direction`. */
  readonly direction?: InputMaybe<DirectionFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiative`. */
  readonly initiative?: InputMaybe<InitiativeRelationshipFilter>;
  /** By `kind`. */
  readonly kind?: InputMaybe<OutcomeKindFilter>;
  /** By `measure`. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OutcomeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** By `period`. */
  readonly period?: InputMaybe<PeriodFilter>;
  /** By `raw`. */
  readonly raw?: InputMaybe<StringFilter>;
  /** By `unit`. */
  readonly unit?: InputMaybe<StringFilter>;
  /** By `value`. */
  readonly value?: InputMaybe<FloatFilter>;
  /** By `valueMax`. */
  readonly valueMax?: InputMaybe<FloatFilter>;
  /** By `valueMin`. */
  readonly valueMin?: InputMaybe<FloatFilter>;
};

/** What outcomes can be counted by. */
export type OutcomeGroupBy =
  /** By `agencies`. */
  | 'AGENCIES'
  /** By `comparator`. */
  | 'COMPARATOR'
  /** By `direction`. */
  | 'DIRECTION'
  /** By `initiative`. */
  | 'INITIATIVE'
  /** By `kind`. */
  | 'KIND'
  /** By `measure`. */
  | 'MEASURE'
  /** By `unit`. */
  | 'UNIT';

/** Whether an outcome is a result, or the scope of what is done. */
export type OutcomeKind =
  /** Something that was achieved or observed. */
  | 'RESULT'
  /** How far an initiative reaches: how many hospitals, products, measures. */
  | 'SCOPE';

/** A condition on the kind of an outcome. */
export type OutcomeKindFilter = {
  /** Is this kind. */
  readonly eq?: InputMaybe<OutcomeKind>;
  /** Is one of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<OutcomeKind>>;
};

/** An order of outcomes. */
export type OutcomeOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: OutcomeOrderField;
};

/** What outcomes can be ordered by. */
export type OutcomeOrderField =
  /** By the number of `agencies`. */
  | 'AGENCIES_COUNT'
  /** By `comparator`, in alphabetical order of its values. */
  | 'COMPARATOR'
  /** By `direction`, in alphabetical order of its values. */
  | 'DIRECTION'
  /** By `id`. */
  | 'ID'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By `measure`, in alphabetical order of its values. */
  | 'MEASURE'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By `period.end`. */
  | 'PERIOD_END'
  /** By `period.start`. */
  | 'PERIOD_START'
  /** By `raw`, in order of code points. */
  | 'RAW'
  /** By `unit`, in order of code points. */
  | 'UNIT'
  /** By `value`. */
  | 'VALUE'
  /** By `valueMax`. */
  | 'VALUE_MAX'
  /** By `valueMin`. */
  | 'VALUE_MIN';

/** A condition on the outcomes at the other end of a relationship. */
export type OutcomeRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<OutcomeFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<OutcomeFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<OutcomeFilter>;
};

/** How a page lies in its list. */
export type PageInfo = {
  /** Cursor of the last edge, null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A named body that takes part in an initiative without leading or supporting it, for example the
 * brand 路易威登 (Louis Vuitton).
 */
export type Partner = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `partner:louis-vuitton`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives it takes part in. */
  readonly initiatives: InitiativeConnection;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
};


/**
 * A named body that takes part in an initiative without leading or supporting it, for example the
 * brand 路易威登 (Louis Vuitton).
 */
export type PartnerInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};

/** A page of partners. */
export type PartnerConnection = {
  /** The page, each partner with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The same partners counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the partners matter. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of partners. */
export type PartnerConnectionGroupsArgs = {
  by: PartnerGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of partners. */
export type PartnerEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The partner. */
  readonly node: Partner;
};

/** Which partners to keep. Conditions given side by side must all hold. */
export type PartnerFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PartnerFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PartnerFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PartnerFilter>>;
};

/** What partners can be counted by. */
export type PartnerGroupBy =
  /** By `initiatives`. */
  | 'INITIATIVES';

/** An order of partners. */
export type PartnerOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PartnerOrderField;
};

/** What partners can be ordered by. */
export type PartnerOrderField =
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN';

/** A condition on the partners at the other end of a relationship. */
export type PartnerRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<PartnerFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<PartnerFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<PartnerFilter>;
};

/** One paragraph or heading of a source, by position only. */
export type Passage = Node & {
  /** Where it ends: offset of the first UTF-16 code unit after it. */
  readonly end: Scalars['Int']['output'];
  /** Stable, readable identifier, unique over the whole graph: `passage:shanghai-2025-bulletin-1`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a paragraph or a heading. */
  readonly kind: PassageKind;
  /** Ordinal of the passage in its source, counted from 1. */
  readonly number: Scalars['Int']['output'];
  /** The text of the passage, where the operator of this service holds the source; null otherwise. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The source the passage stands in. */
  readonly source: Maybe<Source>;
  /** Where it starts: offset in the source text in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The section the passage stands in. */
  readonly theme: Maybe<Theme>;
};

/** A page of passages. */
export type PassageConnection = {
  /** The page, each passage with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The same passages counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the passages matter. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of passages. */
export type PassageConnectionGroupsArgs = {
  by: PassageGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of passages. */
export type PassageEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The passage. */
  readonly node: Passage;
};

/** Which passages to keep. Conditions given side by side must all hold. */
export type PassageFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** By `end`. */
  readonly end?: InputMaybe<IntFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `kind`. */
  readonly kind?: InputMaybe<PassageKindFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PassageFilter>;
  /** By `number`. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** By `source`. */
  readonly source?: InputMaybe<SourceRelationshipFilter>;
  /** By `start`. */
  readonly start?: InputMaybe<IntFilter>;
  /** By `theme`. */
  readonly theme?: InputMaybe<ThemeRelationshipFilter>;
};

/** What passages can be counted by. */
export type PassageGroupBy =
  /** By `kind`. */
  | 'KIND'
  /** By `source`. */
  | 'SOURCE'
  /** By `theme`. */
  | 'THEME';

/** What sort of passage it is. */
export type PassageKind =
  /** The heading of a section. */
  | 'HEADING'
  /** A paragraph of running text. */
  | 'PARAGRAPH';

/** A condition on the kind of a passage. */
export type PassageKindFilter = {
  /** Is this kind. */
  readonly eq?: InputMaybe<PassageKind>;
  /** Is one of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<PassageKind>>;
};

/** An order of passages. */
export type PassageOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PassageOrderField;
};

/** What passages can be ordered by. */
export type PassageOrderField =
  /** By `end`. */
  | 'END'
  /** By `id`. */
  | 'ID'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By `number`. */
  | 'NUMBER'
  /** By `start`. */
  | 'START';

/** A condition on the passages at the other end of a relationship. */
export type PassageRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<PassageFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<PassageFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<PassageFilter>;
};

/** A way from one entity to another along relationships, against their direction too. */
export type Path = {
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships on the way. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One relationship on a path. */
export type PathStep = {
  /** `OUT` where the relationship points from `from` to `to`, otherwise `IN`. */
  readonly direction: RelationshipDirection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The entity the step leaves. */
  readonly from: Entity;
  /** Its type, the name it has in Cypher, for example `ADVANCES`. */
  readonly relationship: Scalars['String']['output'];
  /** The entity the step reaches. */
  readonly to: Entity;
};

/** A stretch of days. */
export type Period = {
  /** Its last day. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** Its first day. */
  readonly start: Maybe<Scalars['Date']['output']>;
};

/** A condition on a period. */
export type PeriodFilter = {
  /** On its last day. */
  readonly end?: InputMaybe<DateFilter>;
  /** On its first day. */
  readonly start?: InputMaybe<DateFilter>;
};

/** A named place or construction project, for example 张园. */
export type Place = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The districts it lies in, where the source says so. */
  readonly districts: DistrictConnection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `place:zhangyuan`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives that are about this place. */
  readonly initiatives: InitiativeConnection;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
};


/** A named place or construction project, for example 张园. */
export type PlaceDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
  where?: InputMaybe<DistrictFilter>;
};


/** A named place or construction project, for example 张园. */
export type PlaceInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The page, each place with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The same places counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the places matter. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. */
export type PlaceConnectionGroupsArgs = {
  by: PlaceGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of places. */
export type PlaceEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The place. */
  readonly node: Place;
};

/** Which places to keep. Conditions given side by side must all hold. */
export type PlaceFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** By `districts`. */
  readonly districts?: InputMaybe<DistrictRelationshipFilter>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
};

/** What places can be counted by. */
export type PlaceGroupBy =
  /** By `districts`. */
  | 'DISTRICTS'
  /** By `initiatives`. */
  | 'INITIATIVES';

/** An order of places. */
export type PlaceOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlaceOrderField;
};

/** What places can be ordered by. */
export type PlaceOrderField =
  /** By the number of `districts`. */
  | 'DISTRICTS_COUNT'
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN';

/** A condition on the places at the other end of a relationship. */
export type PlaceRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<PlaceFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<PlaceFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<PlaceFilter>;
};

/** A named platform, event, programme or mechanism that initiatives use, for example 一网协同. */
export type Platform = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `platform:yi-wang-xie-tong`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives that use it. */
  readonly initiatives: InitiativeConnection;
  /** What sort of platform it is. */
  readonly kind: PlatformKind;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
};


/** A named platform, event, programme or mechanism that initiatives use, for example 一网协同. */
export type PlatformInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};

/** A page of platforms. */
export type PlatformConnection = {
  /** The page, each platform with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** The same platforms counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the platforms matter. */
  readonly nodes: ReadonlyArray<Platform>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of platforms. */
export type PlatformConnectionGroupsArgs = {
  by: PlatformGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of platforms. */
export type PlatformEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The platform. */
  readonly node: Platform;
};

/** Which platforms to keep. Conditions given side by side must all hold. */
export type PlatformFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlatformFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By `kind`. */
  readonly kind?: InputMaybe<PlatformKindFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlatformFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PlatformFilter>>;
};

/** What platforms can be counted by. */
export type PlatformGroupBy =
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `kind`. */
  | 'KIND';

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

/** A condition on the kind of a platform. */
export type PlatformKindFilter = {
  /** Is this kind. */
  readonly eq?: InputMaybe<PlatformKind>;
  /** Is one of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<PlatformKind>>;
};

/** An order of platforms. */
export type PlatformOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlatformOrderField;
};

/** What platforms can be ordered by. */
export type PlatformOrderField =
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN';

/** A condition on the platforms at the other end of a relationship. */
export type PlatformRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<PlatformFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<PlatformFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<PlatformFilter>;
};

/** Where every question starts. */
export type Query = {
  /** All agencies, filtered, ordered and paged. */
  readonly agencies: AgencyConnection;
  /** An agency by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly agency: Maybe<Agency>;
  /** A district by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly district: Maybe<District>;
  /** All districts, filtered, ordered and paged. */
  readonly districts: DistrictConnection;
  /** A document by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly document: Maybe<Document>;
  /** All documents, filtered, ordered and paged. */
  readonly documents: DocumentConnection;
  /** A goal by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly goal: Maybe<Goal>;
  /** All goals, filtered, ordered and paged. */
  readonly goals: GoalConnection;
  /** What this graph holds and when it was loaded. */
  readonly graph: GraphInfo;
  /** An initiative by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly initiative: Maybe<Initiative>;
  /** All initiatives, filtered, ordered and paged. */
  readonly initiatives: InitiativeConnection;
  /** Anything in the graph by its `id`, for example `agency:xuhui-district`. Null where there is none. */
  readonly node: Maybe<Node>;
  /** Several at once, in the order of `ids`, null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An outcome by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly outcome: Maybe<Outcome>;
  /** All outcomes, filtered, ordered and paged. */
  readonly outcomes: OutcomeConnection;
  /** A partner by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly partner: Maybe<Partner>;
  /** All partners, filtered, ordered and paged. */
  readonly partners: PartnerConnection;
  /** How two entities are connected: shortest paths first. Empty where there is none within `maxLength`. */
  readonly paths: ReadonlyArray<Path>;
  /** A place by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly place: Maybe<Place>;
  /** All places, filtered, ordered and paged. */
  readonly places: PlaceConnection;
  /** A platform by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly platform: Maybe<Platform>;
  /** All platforms, filtered, ordered and paged. */
  readonly platforms: PlatformConnection;
  /**
   * Entities whose name, alias, title or summary matches: in Chinese, English, pinyin (`xuhui`, `xú huì`) or
   * initials (`xhq`), simplified or traditional. The best match comes first.
   */
  readonly search: SearchConnection;
  /** A source by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly source: Maybe<Source>;
  /** All sources, filtered, ordered and paged. */
  readonly sources: SourceConnection;
  /** A theme by `id` or by `name`: exactly one of the two. Null where there is none. */
  readonly theme: Maybe<Theme>;
  /** All themes, filtered, ordered and paged. */
  readonly themes: ThemeConnection;
};


/** Where every question starts. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/** Where every question starts. */
export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryDistrictArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
  where?: InputMaybe<DistrictFilter>;
};


/** Where every question starts. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/** Where every question starts. */
export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GoalOrder>>;
  where?: InputMaybe<GoalFilter>;
};


/** Where every question starts. */
export type QueryInitiativeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryOutcomeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
  where?: InputMaybe<OutcomeFilter>;
};


/** Where every question starts. */
export type QueryPartnerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartnerOrder>>;
  where?: InputMaybe<PartnerFilter>;
};


/** Where every question starts. */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceFilter>;
};


/** Where every question starts. */
export type QueryPlatformArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlatformOrder>>;
  where?: InputMaybe<PlatformFilter>;
};


/** Where every question starts. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Where every question starts. */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceFilter>;
};


/** Where every question starts. */
export type QueryThemeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeFilter>;
};

/** How many relationships have a type. */
export type RelationshipCount = {
  /** How many relationships. */
  readonly count: Scalars['Int']['output'];
  /** The relationship type, the name it has in Cypher. */
  readonly type: Scalars['String']['output'];
};

/** Which way a relationship points, as seen from the type that has the field. */
export type RelationshipDirection =
  /** From the other type to this one. */
  | 'IN'
  /** From this type to the other. */
  | 'OUT';

/** In which role an agency takes part in an initiative. */
export type Role =
  /** It carries the initiative out, alone or jointly. */
  | 'LEAD'
  /** It helps. */
  | 'SUPPORT';

/** A page of search results, best match first. */
export type SearchConnection = {
  /** The results of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many results there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One result of a search. */
export type SearchEdge = {
  /** Position of this result, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The name, alias or text that matched. */
  readonly matched: Scalars['String']['output'];
  /** The entity found. */
  readonly node: Entity;
  /** How well it matches, 1 for an exact name. */
  readonly score: Scalars['Float']['output'];
};

/**
 * A bulletin that statements are cited from. The text itself is not republished: the graph holds
 * positions in it and its digest.
 */
export type Source = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `source:shanghai-2025-bulletin`. */
  readonly id: Scalars['ID']['output'];
  /** Language of the text as a BCP 47 tag, for example `zh`. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Length of the text in UTF-16 code units. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The paragraphs and headings of the source, by position. */
  readonly passages: PassageConnection;
  /**
   * SHA-256 digest of the text in UTF-8, in hexadecimal. Whoever holds the text can tell by it
   * that the positions fit.
   */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The sections the source is arranged by. */
  readonly themes: ThemeConnection;
};


/**
 * A bulletin that statements are cited from. The text itself is not republished: the graph holds
 * positions in it and its digest.
 */
export type SourcePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PassageOrder>>;
  where?: InputMaybe<PassageFilter>;
};


/**
 * A bulletin that statements are cited from. The text itself is not republished: the graph holds
 * positions in it and its digest.
 */
export type SourceThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeFilter>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page, each source with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The same sources counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the sources matter. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sources. */
export type SourceConnectionGroupsArgs = {
  by: SourceGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of sources. */
export type SourceEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The source. */
  readonly node: Source;
};

/** Which sources to keep. Conditions given side by side must all hold. */
export type SourceFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `language`. */
  readonly language?: InputMaybe<StringFilter>;
  /** By `length`. */
  readonly length?: InputMaybe<IntFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** By `passages`. */
  readonly passages?: InputMaybe<PassageRelationshipFilter>;
  /** By `sha256`. */
  readonly sha256?: InputMaybe<StringFilter>;
  /** By `themes`. */
  readonly themes?: InputMaybe<ThemeRelationshipFilter>;
};

/** What sources can be counted by. */
export type SourceGroupBy =
  /** By `language`. */
  | 'LANGUAGE'
  /** By `passages`. */
  | 'PASSAGES'
  /** By `themes`. */
  | 'THEMES';

/** An order of sources. */
export type SourceOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** By `id`. */
  | 'ID'
  /** By `language`, in order of code points. */
  | 'LANGUAGE'
  /** By `length`. */
  | 'LENGTH'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `passages`. */
  | 'PASSAGES_COUNT'
  /** By `sha256`, in order of code points. */
  | 'SHA256'
  /** By the number of `themes`. */
  | 'THEMES_COUNT';

/** A condition on the sources at the other end of a relationship. */
export type SourceRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<SourceFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<SourceFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<SourceFilter>;
};

/** A condition on text. */
export type StringFilter = {
  /** Contains this text, case-sensitive. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text, case-sensitive. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equals. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the value is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text, case-sensitive. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a list of texts. */
export type StringListFilter = {
  /** One of them contains this text, case-sensitive. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** One of them equals this. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** One of them is one of these. */
  readonly hasSome?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there are none. */
  readonly isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A section that a source is arranged by, for example 服务民生解民忧. */
export type Theme = Entity & Node & {
  /** Other names, long and short, in both languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identifier, unique over the whole graph: `theme:livelihood`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives this section reports. */
  readonly initiatives: InitiativeConnection;
  /** Name in Chinese, as in the source. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The passages that stand in this section. */
  readonly passages: PassageConnection;
  /** The source that is arranged by this section. */
  readonly source: Maybe<Source>;
};


/** A section that a source is arranged by, for example 服务民生解民忧. */
export type ThemeInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  where?: InputMaybe<InitiativeFilter>;
};


/** A section that a source is arranged by, for example 服务民生解民忧. */
export type ThemePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PassageOrder>>;
  where?: InputMaybe<PassageFilter>;
};

/** A page of themes. */
export type ThemeConnection = {
  /** The page, each theme with its cursor and what ties it here. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** The same themes counted in groups, largest first; the page does not matter, the filter does. */
  readonly groups: ReadonlyArray<Group>;
  /** The page without the edges, for when only the themes matter. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of themes. */
export type ThemeConnectionGroupsArgs = {
  by: ThemeGroupBy;
  first?: Scalars['Int']['input'];
};

/** One of a list of themes. */
export type ThemeEdge = {
  /** Position of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the sources say so. At the root of a query: where they name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The theme. */
  readonly node: Theme;
};

/** Which themes to keep. Conditions given side by side must all hold. */
export type ThemeFilter = {
  /** By other names. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** By identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilter>;
  /** By name in Chinese. */
  readonly name?: InputMaybe<StringFilter>;
  /** By name in English. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ThemeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** By `passages`. */
  readonly passages?: InputMaybe<PassageRelationshipFilter>;
  /** By `source`. */
  readonly source?: InputMaybe<SourceRelationshipFilter>;
};

/** What themes can be counted by. */
export type ThemeGroupBy =
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `passages`. */
  | 'PASSAGES'
  /** By `source`. */
  | 'SOURCE';

/** An order of themes. */
export type ThemeOrder = {
  /** Which end comes first. A missing value comes last in `ASC` and first in `DESC`. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ThemeOrderField;
};

/** What themes can be ordered by. */
export type ThemeOrderField =
  /** By `id`. */
  | 'ID'
  /** By the number of `initiatives`. */
  | 'INITIATIVES_COUNT'
  /** By name in Chinese, in order of code points. */
  | 'NAME'
  /** By name in English, in order of code points. */
  | 'NAME_EN'
  /** By the number of `passages`. */
  | 'PASSAGES_COUNT';

/** A condition on the themes at the other end of a relationship. */
export type ThemeRelationshipFilter = {
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InputMaybe<ThemeFilter>;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InputMaybe<ThemeFilter>;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InputMaybe<ThemeFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Agency )
    | ( District )
    | ( Document )
    | ( Goal )
    | ( Initiative )
    | ( Outcome )
    | ( Partner )
    | ( Place )
    | ( Platform )
    | ( Source )
    | ( Theme )
  ;
  Node:
    | ( Agency )
    | ( District )
    | ( Document )
    | ( Goal )
    | ( Initiative )
    | ( Outcome )
    | ( Partner )
    | ( Passage )
    | ( Place )
    | ( Platform )
    | ( Source )
    | ( Theme )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnection>;
  AgencyDrivesConnection: ResolverTypeWrapper<AgencyDrivesConnection>;
  AgencyDrivesEdge: ResolverTypeWrapper<AgencyDrivesEdge>;
  AgencyEdge: ResolverTypeWrapper<AgencyEdge>;
  AgencyFilter: AgencyFilter;
  AgencyGroupBy: AgencyGroupBy;
  AgencyInitiativesConnection: ResolverTypeWrapper<AgencyInitiativesConnection>;
  AgencyInitiativesEdge: ResolverTypeWrapper<AgencyInitiativesEdge>;
  AgencyKind: AgencyKind;
  AgencyKindFilter: AgencyKindFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyRelationshipFilter: AgencyRelationshipFilter;
  AgencyRoleRelationshipFilter: AgencyRoleRelationshipFilter;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Comparator: Comparator;
  ComparatorFilter: ComparatorFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  DirectionFilter: DirectionFilter;
  District: ResolverTypeWrapper<District>;
  DistrictConnection: ResolverTypeWrapper<DistrictConnection>;
  DistrictEdge: ResolverTypeWrapper<DistrictEdge>;
  DistrictFilter: DistrictFilter;
  DistrictGroupBy: DistrictGroupBy;
  DistrictOrder: DistrictOrder;
  DistrictOrderField: DistrictOrderField;
  DistrictRelationshipFilter: DistrictRelationshipFilter;
  Document: ResolverTypeWrapper<Document>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnection>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdge>;
  DocumentFilter: DocumentFilter;
  DocumentGroupBy: DocumentGroupBy;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  DocumentRelationshipFilter: DocumentRelationshipFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityType: EntityType;
  Evidence: ResolverTypeWrapper<Evidence>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Goal: ResolverTypeWrapper<Goal>;
  GoalConnection: ResolverTypeWrapper<GoalConnection>;
  GoalDrivenByConnection: ResolverTypeWrapper<GoalDrivenByConnection>;
  GoalDrivenByEdge: ResolverTypeWrapper<GoalDrivenByEdge>;
  GoalEdge: ResolverTypeWrapper<GoalEdge>;
  GoalFilter: GoalFilter;
  GoalGroupBy: GoalGroupBy;
  GoalInitiativesConnection: ResolverTypeWrapper<GoalInitiativesConnection>;
  GoalInitiativesEdge: ResolverTypeWrapper<GoalInitiativesEdge>;
  GoalOrder: GoalOrder;
  GoalOrderField: GoalOrderField;
  GoalRelationshipFilter: GoalRelationshipFilter;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  Group: ResolverTypeWrapper<Group>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Initiative: ResolverTypeWrapper<Initiative>;
  InitiativeAgenciesConnection: ResolverTypeWrapper<InitiativeAgenciesConnection>;
  InitiativeAgenciesEdge: ResolverTypeWrapper<InitiativeAgenciesEdge>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnection>;
  InitiativeEdge: ResolverTypeWrapper<InitiativeEdge>;
  InitiativeFilter: InitiativeFilter;
  InitiativeGoalsConnection: ResolverTypeWrapper<InitiativeGoalsConnection>;
  InitiativeGoalsEdge: ResolverTypeWrapper<InitiativeGoalsEdge>;
  InitiativeGroupBy: InitiativeGroupBy;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderField: InitiativeOrderField;
  InitiativeRelationshipFilter: InitiativeRelationshipFilter;
  InitiativeRoleRelationshipFilter: InitiativeRoleRelationshipFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Measure: Measure;
  MeasureFilter: MeasureFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  OrderDirection: OrderDirection;
  Outcome: ResolverTypeWrapper<Outcome>;
  OutcomeConnection: ResolverTypeWrapper<OutcomeConnection>;
  OutcomeEdge: ResolverTypeWrapper<OutcomeEdge>;
  OutcomeFilter: OutcomeFilter;
  OutcomeGroupBy: OutcomeGroupBy;
  OutcomeKind: OutcomeKind;
  OutcomeKindFilter: OutcomeKindFilter;
  OutcomeOrder: OutcomeOrder;
  OutcomeOrderField: OutcomeOrderField;
  OutcomeRelationshipFilter: OutcomeRelationshipFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnection>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdge>;
  PartnerFilter: PartnerFilter;
  PartnerGroupBy: PartnerGroupBy;
  PartnerOrder: PartnerOrder;
  PartnerOrderField: PartnerOrderField;
  PartnerRelationshipFilter: PartnerRelationshipFilter;
  Passage: ResolverTypeWrapper<Passage>;
  PassageConnection: ResolverTypeWrapper<PassageConnection>;
  PassageEdge: ResolverTypeWrapper<PassageEdge>;
  PassageFilter: PassageFilter;
  PassageGroupBy: PassageGroupBy;
  PassageKind: PassageKind;
  PassageKindFilter: PassageKindFilter;
  PassageOrder: PassageOrder;
  PassageOrderField: PassageOrderField;
  PassageRelationshipFilter: PassageRelationshipFilter;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'to'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodFilter: PeriodFilter;
  Place: ResolverTypeWrapper<Place>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  PlaceFilter: PlaceFilter;
  PlaceGroupBy: PlaceGroupBy;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PlaceRelationshipFilter: PlaceRelationshipFilter;
  Platform: ResolverTypeWrapper<Platform>;
  PlatformConnection: ResolverTypeWrapper<PlatformConnection>;
  PlatformEdge: ResolverTypeWrapper<PlatformEdge>;
  PlatformFilter: PlatformFilter;
  PlatformGroupBy: PlatformGroupBy;
  PlatformKind: PlatformKind;
  PlatformKindFilter: PlatformKindFilter;
  PlatformOrder: PlatformOrder;
  PlatformOrderField: PlatformOrderField;
  PlatformRelationshipFilter: PlatformRelationshipFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipDirection: RelationshipDirection;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<Source>;
  SourceConnection: ResolverTypeWrapper<SourceConnection>;
  SourceEdge: ResolverTypeWrapper<SourceEdge>;
  SourceFilter: SourceFilter;
  SourceGroupBy: SourceGroupBy;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelationshipFilter: SourceRelationshipFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Theme: ResolverTypeWrapper<Theme>;
  ThemeConnection: ResolverTypeWrapper<ThemeConnection>;
  ThemeEdge: ResolverTypeWrapper<ThemeEdge>;
  ThemeFilter: ThemeFilter;
  ThemeGroupBy: ThemeGroupBy;
  ThemeOrder: ThemeOrder;
  ThemeOrderField: ThemeOrderField;
  ThemeRelationshipFilter: ThemeRelationshipFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  AgencyConnection: AgencyConnection;
  AgencyDrivesConnection: AgencyDrivesConnection;
  AgencyDrivesEdge: AgencyDrivesEdge;
  AgencyEdge: AgencyEdge;
  AgencyFilter: AgencyFilter;
  AgencyInitiativesConnection: AgencyInitiativesConnection;
  AgencyInitiativesEdge: AgencyInitiativesEdge;
  AgencyKindFilter: AgencyKindFilter;
  AgencyOrder: AgencyOrder;
  AgencyRelationshipFilter: AgencyRelationshipFilter;
  AgencyRoleRelationshipFilter: AgencyRoleRelationshipFilter;
  Boolean: Scalars['Boolean']['output'];
  ComparatorFilter: ComparatorFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DirectionFilter: DirectionFilter;
  District: District;
  DistrictConnection: DistrictConnection;
  DistrictEdge: DistrictEdge;
  DistrictFilter: DistrictFilter;
  DistrictOrder: DistrictOrder;
  DistrictRelationshipFilter: DistrictRelationshipFilter;
  Document: Document;
  DocumentConnection: DocumentConnection;
  DocumentEdge: DocumentEdge;
  DocumentFilter: DocumentFilter;
  DocumentKindFilter: DocumentKindFilter;
  DocumentOrder: DocumentOrder;
  DocumentRelationshipFilter: DocumentRelationshipFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Evidence: Evidence;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Goal: Goal;
  GoalConnection: GoalConnection;
  GoalDrivenByConnection: GoalDrivenByConnection;
  GoalDrivenByEdge: GoalDrivenByEdge;
  GoalEdge: GoalEdge;
  GoalFilter: GoalFilter;
  GoalInitiativesConnection: GoalInitiativesConnection;
  GoalInitiativesEdge: GoalInitiativesEdge;
  GoalOrder: GoalOrder;
  GoalRelationshipFilter: GoalRelationshipFilter;
  GraphInfo: GraphInfo;
  Group: Group;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Initiative: Initiative;
  InitiativeAgenciesConnection: InitiativeAgenciesConnection;
  InitiativeAgenciesEdge: InitiativeAgenciesEdge;
  InitiativeConnection: InitiativeConnection;
  InitiativeEdge: InitiativeEdge;
  InitiativeFilter: InitiativeFilter;
  InitiativeGoalsConnection: InitiativeGoalsConnection;
  InitiativeGoalsEdge: InitiativeGoalsEdge;
  InitiativeOrder: InitiativeOrder;
  InitiativeRelationshipFilter: InitiativeRelationshipFilter;
  InitiativeRoleRelationshipFilter: InitiativeRoleRelationshipFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  MeasureFilter: MeasureFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeCount: NodeCount;
  Outcome: Outcome;
  OutcomeConnection: OutcomeConnection;
  OutcomeEdge: OutcomeEdge;
  OutcomeFilter: OutcomeFilter;
  OutcomeKindFilter: OutcomeKindFilter;
  OutcomeOrder: OutcomeOrder;
  OutcomeRelationshipFilter: OutcomeRelationshipFilter;
  PageInfo: PageInfo;
  Partner: Partner;
  PartnerConnection: PartnerConnection;
  PartnerEdge: PartnerEdge;
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  PartnerRelationshipFilter: PartnerRelationshipFilter;
  Passage: Passage;
  PassageConnection: PassageConnection;
  PassageEdge: PassageEdge;
  PassageFilter: PassageFilter;
  PassageKindFilter: PassageKindFilter;
  PassageOrder: PassageOrder;
  PassageRelationshipFilter: PassageRelationshipFilter;
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'to'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  Period: Period;
  PeriodFilter: PeriodFilter;
  Place: Place;
  PlaceConnection: PlaceConnection;
  PlaceEdge: PlaceEdge;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PlaceRelationshipFilter: PlaceRelationshipFilter;
  Platform: Platform;
  PlatformConnection: PlatformConnection;
  PlatformEdge: PlatformEdge;
  PlatformFilter: PlatformFilter;
  PlatformKindFilter: PlatformKindFilter;
  PlatformOrder: PlatformOrder;
  PlatformRelationshipFilter: PlatformRelationshipFilter;
  Query: Record<PropertyKey, never>;
  RelationshipCount: RelationshipCount;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Source: Source;
  SourceConnection: SourceConnection;
  SourceEdge: SourceEdge;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelationshipFilter: SourceRelationshipFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Theme: Theme;
  ThemeConnection: ThemeConnection;
  ThemeEdge: ThemeEdge;
  ThemeFilter: ThemeFilter;
  ThemeOrder: ThemeOrder;
  ThemeRelationshipFilter: ThemeRelationshipFilter;
};

export type AgencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, Partial<AgencyDistrictsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<AgencyDocumentsArgs>>;
  drives?: Resolver<ResolversTypes['AgencyDrivesConnection'], ParentType, ContextType, Partial<AgencyDrivesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['AgencyInitiativesConnection'], ParentType, ContextType, Partial<AgencyInitiativesArgs>>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<AgencyOutcomesArgs>>;
  partOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AgencyPartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AgencyConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDrivesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyDrivesConnection'] = ResolversParentTypes['AgencyDrivesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyDrivesEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AgencyDrivesConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDrivesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyDrivesEdge'] = ResolversParentTypes['AgencyDrivesEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<AgencyDrivesEdgeViaArgs, 'first'>>;
};

export type AgencyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyInitiativesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyInitiativesConnection'] = ResolversParentTypes['AgencyInitiativesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyInitiativesEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AgencyInitiativesConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyInitiativesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyInitiativesEdge'] = ResolversParentTypes['AgencyInitiativesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = any, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  adcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<DistrictAgenciesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<DistrictInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<DistrictPlacesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistrictEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DistrictConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DistrictEdge'] = ResolversParentTypes['DistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<DocumentAgenciesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<DocumentInitiativesArgs>>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DocumentConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'District' | 'Document' | 'Goal' | 'Initiative' | 'Outcome' | 'Partner' | 'Place' | 'Platform' | 'Source' | 'Theme', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drivenBy?: Resolver<ResolversTypes['GoalDrivenByConnection'], ParentType, ContextType, Partial<GoalDrivenByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['GoalInitiativesConnection'], ParentType, ContextType, Partial<GoalInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<GoalPartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GoalConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalDrivenByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalDrivenByConnection'] = ResolversParentTypes['GoalDrivenByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalDrivenByEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GoalDrivenByConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalDrivenByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalDrivenByEdge'] = ResolversParentTypes['GoalDrivenByEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<GoalDrivenByEdgeViaArgs, 'first'>>;
};

export type GoalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalInitiativesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalInitiativesConnection'] = ResolversParentTypes['GoalInitiativesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalInitiativesEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GoalInitiativesConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalInitiativesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GoalInitiativesEdge'] = ResolversParentTypes['GoalInitiativesEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  agencies?: Resolver<ResolversTypes['InitiativeAgenciesConnection'], ParentType, ContextType, Partial<InitiativeAgenciesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, Partial<InitiativeDistrictsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InitiativeDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['InitiativeGoalsConnection'], ParentType, ContextType, Partial<InitiativeGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<InitiativeOutcomesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<InitiativePartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<InitiativePlacesArgs>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<InitiativePlatformsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeAgenciesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeAgenciesConnection'] = ResolversParentTypes['InitiativeAgenciesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeAgenciesEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InitiativeAgenciesConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeAgenciesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeAgenciesEdge'] = ResolversParentTypes['InitiativeAgenciesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InitiativeConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeGoalsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeGoalsConnection'] = ResolversParentTypes['InitiativeGoalsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeGoalsEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InitiativeGoalsConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeGoalsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeGoalsEdge'] = ResolversParentTypes['InitiativeGoalsEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'District' | 'Document' | 'Goal' | 'Initiative' | 'Outcome' | 'Partner' | 'Passage' | 'Place' | 'Platform' | 'Source' | 'Theme', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<OutcomeAgenciesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OutcomeConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<PartnerInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PartnerConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PassageConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  direction?: Resolver<ResolversTypes['RelationshipDirection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, Partial<PlaceDistrictsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<PlaceInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PlaceConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = any, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<PlatformInitiativesArgs>>;
  kind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PlatformConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictArgs>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<QueryGoalsArgs>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativeArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, Partial<QueryOutcomeArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<QueryOutcomesArgs>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, Partial<QueryPartnerArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<QueryPartnersArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, Partial<QueryPlatformArgs>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<QueryPlatformsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, Partial<QueryThemeArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
};

export type RelationshipCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<SourcePassagesArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<SourceThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SourceConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<ThemeInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<ThemePassagesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ThemeConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyDrivesConnection?: AgencyDrivesConnectionResolvers<ContextType>;
  AgencyDrivesEdge?: AgencyDrivesEdgeResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyInitiativesConnection?: AgencyInitiativesConnectionResolvers<ContextType>;
  AgencyInitiativesEdge?: AgencyInitiativesEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalDrivenByConnection?: GoalDrivenByConnectionResolvers<ContextType>;
  GoalDrivenByEdge?: GoalDrivenByEdgeResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalInitiativesConnection?: GoalInitiativesConnectionResolvers<ContextType>;
  GoalInitiativesEdge?: GoalInitiativesEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeAgenciesConnection?: InitiativeAgenciesConnectionResolvers<ContextType>;
  InitiativeAgenciesEdge?: InitiativeAgenciesEdgeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeGoalsConnection?: InitiativeGoalsConnectionResolvers<ContextType>;
  InitiativeGoalsEdge?: InitiativeGoalsEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
};

