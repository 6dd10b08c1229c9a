/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A condition on relationships: what ties an initiative to a goal. Conditions given side by side must all hold. Nothing in it may be null. */
export type AdvancementFilter = {
  /** By `basis`. */
  readonly basis?: BasisFilter | null | undefined;
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
};

/** A condition on relationships: that an agency drives a goal, or what ties an agency to a figure about it as a whole. Conditions given side by side must all hold. Nothing in it may be null. */
export type AgencyEdgeFilter = {
  /** By `basis`. Only for relationships that have it. */
  readonly basis?: BasisFilter | null | undefined;
  /** By `direct`. Only for relationships that have it. */
  readonly direct?: BooleanFilter | null | undefined;
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `implied`. Only for relationships that have it. */
  readonly implied?: BooleanFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By `via`. Only for relationships that have it. */
  readonly via?: IdListFilter | null | undefined;
};

/** Which agencies to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type AgencyFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgencyFilter> | null | undefined;
  /** By `city`. */
  readonly city?: CityRelationshipFilter | null | undefined;
  /** By `district`. */
  readonly district?: DistrictRelationshipFilter | null | undefined;
  /** By `districts`. */
  readonly districts?: DistrictRelationshipFilter | null | undefined;
  /** By `documents`. */
  readonly documents?: DocumentRelationshipFilter | null | undefined;
  /** By `drives`. */
  readonly drives?: GoalRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `indicators`. */
  readonly indicators?: IndicatorRelationshipFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRoleRelationshipFilter | null | undefined;
  /** By `kind`. */
  readonly kind?: AgencyKindFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgencyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgencyFilter> | null | undefined;
  /** By `outcomes`. */
  readonly outcomes?: OutcomeRelationshipFilter | null | undefined;
  /** By `partOf`. */
  readonly partOf?: AgencyRelationshipFilter | null | undefined;
  /** By `parts`. */
  readonly parts?: AgencyRelationshipFilter | null | undefined;
  /** By `predecessors`. */
  readonly predecessors?: AgencyRelationshipFilter | null | undefined;
  /** By `publications`. */
  readonly publications?: SourceRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
  /** By `succeededBy`. */
  readonly succeededBy?: AgencyRelationshipFilter | null | undefined;
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

/** A condition on the kind of an agency. Nothing in it may be null. */
export type AgencyKindFilter = {
  /** Is this kind. */
  readonly eq?: AgencyKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgencyKind> | null | undefined;
  /** Is another kind. */
  readonly ne?: AgencyKind | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<AgencyKind> | null | undefined;
};

/** A condition on the agencies at the other end of a relationship. Nothing in it may be null. */
export type AgencyRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. What not every relationship has: only for `Goal.drivenBy` and `Outcome.agencies`. */
  readonly edge?: AgencyEdgeFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: AgencyFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: AgencyFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: AgencyFilter | null | undefined;
};

/** A condition on the agencies at the other end of a relationship. Nothing in it may be null. */
export type AgencyRoleRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: ParticipationFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: AgencyFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: AgencyFilter | null | undefined;
  /** Look only at relationships of this role; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly role?: Role | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: AgencyFilter | null | undefined;
};

/** On what ground an initiative is said to serve a goal. */
export type Basis =
  /** The sentence itself states the aim. */
  | 'STATED'
  /** The topic of the passage implies it. */
  | 'TOPIC';

/** A condition on a basis. Nothing in it may be null. */
export type BasisFilter = {
  /** Is this basis. */
  readonly eq?: Basis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Is another basis. */
  readonly ne?: Basis | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<Basis> | null | undefined;
};

/** A condition on what is true or false. Nothing in it may be null. */
export type BooleanFilter = {
  /** Equals. */
  readonly eq?: boolean | null | undefined;
  /** Whether the value is missing. */
  readonly isNull?: boolean | null | undefined;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: boolean | null | undefined;
};

/** Which cities to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type CityFilter = {
  /** By `adcode`. */
  readonly adcode?: StringFilter | null | undefined;
  /** By `agencies`. */
  readonly agencies?: AgencyRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CityFilter> | null | undefined;
  /** By `districts`. */
  readonly districts?: DistrictRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `indicators`. */
  readonly indicators?: IndicatorRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CityFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CityFilter> | null | undefined;
  /** By `publications`. */
  readonly publications?: SourceRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the cities at the other end of a relationship. Nothing in it may be null. */
export type CityRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: CityFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: CityFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: CityFilter | null | undefined;
};

/** How a figure is bounded by the words around it. */
export type Comparator =
  /** Roughly it: 约. */
  | 'ABOUT'
  /** A little less than it: 近. */
  | 'ALMOST'
  /** It or more: 以上. */
  | 'AT_LEAST'
  /** It or less: 不超过, 以内, 最高. */
  | 'AT_MOST'
  /** Just this figure. */
  | 'EXACT'
  /** More than it: 超, 余, 多. */
  | 'MORE_THAN'
  /** Between `valueMin` and `valueMax`: 20%-30%, 数十. */
  | 'RANGE';

/** A condition on the comparator of an outcome. Nothing in it may be null. */
export type ComparatorFilter = {
  /** Is this comparator. */
  readonly eq?: Comparator | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Comparator> | null | undefined;
  /** Whether no comparator is said. */
  readonly isNull?: boolean | null | undefined;
  /** Is another comparator. A missing one does not count. */
  readonly ne?: Comparator | null | undefined;
  /** Is none of these. A missing one does not count. */
  readonly notIn?: ReadonlyArray<Comparator> | null | undefined;
};

/** A condition on a coverage. Nothing in it may be null. */
export type CoverageFilter = {
  /** On numerals in the text. */
  readonly numerals?: IntFilter | null | undefined;
  /** On those of them that are part of a figure. */
  readonly numeralsExplained?: IntFilter | null | undefined;
  /** On sentences in the text. */
  readonly sentences?: IntFilter | null | undefined;
  /** On those of them in which something is cited. */
  readonly sentencesCited?: IntFilter | null | undefined;
};

/** A condition on a day; one that is missing passes no comparison. Nothing in it may be null. */
export type DateFilter = {
  /** The same day. */
  readonly eq?: string | null | undefined;
  /** After. */
  readonly gt?: string | null | undefined;
  /** On it or after. */
  readonly gte?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is missing. */
  readonly isNull?: boolean | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
  /** On it or before. */
  readonly lte?: string | null | undefined;
  /** Another; a missing value does not count as different. */
  readonly ne?: string | null | undefined;
  /** None of these; a missing value does not count. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Which way a quantity went. */
export type Direction =
  /** It fell. */
  | 'DOWN'
  /** It rose. */
  | 'UP';

/** A condition on the direction of an outcome. Nothing in it may be null. */
export type DirectionFilter = {
  /** Is this direction. */
  readonly eq?: Direction | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Direction> | null | undefined;
  /** Whether no direction is said. */
  readonly isNull?: boolean | null | undefined;
  /** Is another direction. A missing one does not count. */
  readonly ne?: Direction | null | undefined;
  /** Is none of these. A missing one does not count. */
  readonly notIn?: ReadonlyArray<Direction> | null | undefined;
};

/** Which districts to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type DistrictFilter = {
  /** By `adcode`. */
  readonly adcode?: StringFilter | null | undefined;
  /** By `agencies`. */
  readonly agencies?: AgencyRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<DistrictFilter> | null | undefined;
  /** By `bodies`. */
  readonly bodies?: AgencyRelationshipFilter | null | undefined;
  /** By `city`. */
  readonly city?: CityRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `indicators`. */
  readonly indicators?: IndicatorRelationshipFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DistrictFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DistrictFilter> | null | undefined;
  /** By `places`. */
  readonly places?: PlaceRelationshipFilter | null | undefined;
  /** By `publications`. */
  readonly publications?: SourceRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the districts at the other end of a relationship. Nothing in it may be null. */
export type DistrictRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: DistrictFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: DistrictFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: DistrictFilter | null | undefined;
};

/** Which documents to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type DocumentFilter = {
  /** By `agencies`. */
  readonly agencies?: AgencyRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By `kind`. */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DocumentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

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

/** A condition on the kind of a document. Nothing in it may be null. */
export type DocumentKindFilter = {
  /** Is this kind. */
  readonly eq?: DocumentKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Is another kind. */
  readonly ne?: DocumentKind | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<DocumentKind> | null | undefined;
};

/** A condition on the documents at the other end of a relationship. Nothing in it may be null. */
export type DocumentRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: DocumentFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: DocumentFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: DocumentFilter | null | undefined;
};

/** A condition on a number; one that is missing passes no comparison. Nothing in it may be null. */
export type FloatFilter = {
  /** Equals. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is missing. */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: number | null | undefined;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** A condition on relationships: that an agency drives a goal, or what ties an initiative to a goal. Conditions given side by side must all hold. Nothing in it may be null. */
export type GoalEdgeFilter = {
  /** By `basis`. */
  readonly basis?: BasisFilter | null | undefined;
  /** By `direct`. Only for relationships that have it. */
  readonly direct?: BooleanFilter | null | undefined;
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By `via`. Only for relationships that have it. */
  readonly via?: IdListFilter | null | undefined;
};

/** Which goals to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type GoalFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<GoalFilter> | null | undefined;
  /** By `drivenBy`. */
  readonly drivenBy?: AgencyRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: GoalFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<GoalFilter> | null | undefined;
  /** By `partOf`. */
  readonly partOf?: GoalRelationshipFilter | null | undefined;
  /** By `parts`. */
  readonly parts?: GoalRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the goals at the other end of a relationship. Nothing in it may be null. */
export type GoalRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. What not every relationship has: only for `Agency.drives` and `Initiative.goals`. */
  readonly edge?: GoalEdgeFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: GoalFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: GoalFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: GoalFilter | null | undefined;
};

/** A condition on an identifier. Nothing in it may be null. */
export type IdFilter = {
  /** Equals. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Does not equal. */
  readonly ne?: string | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a list of identifiers. Nothing in it may be null. */
export type IdListFilter = {
  /** One of them equals this. */
  readonly has?: string | null | undefined;
  /** One of them is one of these. */
  readonly hasSome?: ReadonlyArray<string> | null | undefined;
  /** Whether there are none. */
  readonly isEmpty?: boolean | null | undefined;
};

/** Which indicators to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type IndicatorFilter = {
  /** By `agency`. */
  readonly agency?: AgencyRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<IndicatorFilter> | null | undefined;
  /** By `city`. */
  readonly city?: CityRelationshipFilter | null | undefined;
  /** By `derivedFrom`. */
  readonly derivedFrom?: IndicatorRelationshipFilter | null | undefined;
  /** By `derivedIndicators`. */
  readonly derivedIndicators?: IndicatorRelationshipFilter | null | undefined;
  /** By `district`. */
  readonly district?: DistrictRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: IndicatorFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<IndicatorFilter> | null | undefined;
  /** By `outcomes`. */
  readonly outcomes?: OutcomeRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
  /** By `unit`. */
  readonly unit?: StringFilter | null | undefined;
};

/** A condition on the indicators at the other end of a relationship. Nothing in it may be null. */
export type IndicatorRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: IndicatorFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: IndicatorFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: IndicatorFilter | null | undefined;
};

/** Which initiatives to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type InitiativeFilter = {
  /** By `agencies`. */
  readonly agencies?: AgencyRoleRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<InitiativeFilter> | null | undefined;
  /** By `districts`. */
  readonly districts?: DistrictRelationshipFilter | null | undefined;
  /** By `documents`. */
  readonly documents?: DocumentRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By `goals`. */
  readonly goals?: GoalRelationshipFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InitiativeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InitiativeFilter> | null | undefined;
  /** By `outcomes`. */
  readonly outcomes?: OutcomeRelationshipFilter | null | undefined;
  /** By `partners`. */
  readonly partners?: PartnerRelationshipFilter | null | undefined;
  /** By `places`. */
  readonly places?: PlaceRelationshipFilter | null | undefined;
  /** By `platforms`. */
  readonly platforms?: PlatformRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
  /** By `summary`. */
  readonly summary?: StringFilter | null | undefined;
  /** By `summaryEn`. */
  readonly summaryEn?: StringFilter | null | undefined;
  /** By `theme`. */
  readonly theme?: ThemeRelationshipFilter | null | undefined;
};

/** A condition on the initiatives at the other end of a relationship. Nothing in it may be null. */
export type InitiativeRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. What not every relationship has: only for `Goal.initiatives`. */
  readonly edge?: AdvancementFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InitiativeFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InitiativeFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InitiativeFilter | null | undefined;
};

/** A condition on the initiatives at the other end of a relationship. Nothing in it may be null. */
export type InitiativeRoleRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: ParticipationFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: InitiativeFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: InitiativeFilter | null | undefined;
  /** Look only at relationships of this role; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly role?: Role | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: InitiativeFilter | null | undefined;
};

/** A condition on a whole number. Nothing in it may be null. */
export type IntFilter = {
  /** Equals. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is missing. */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: number | null | undefined;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** What sort of quantity an outcome is. */
export type Measure =
  /** A change against another time than the year before: on the month before (环比), on the end of last year (较上年末). */
  | 'CHANGE'
  /** How far it is ahead of another place or behind it, in points: `direction` is `UP` where it is ahead. */
  | 'GAP'
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

/** A condition on the measure of an outcome. Nothing in it may be null. */
export type MeasureFilter = {
  /** Is this measure. */
  readonly eq?: Measure | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Measure> | null | undefined;
  /** Is another measure. */
  readonly ne?: Measure | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<Measure> | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Which outcomes to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type OutcomeFilter = {
  /** By `agencies`. */
  readonly agencies?: AgencyRelationshipFilter | null | undefined;
  /** By `agreesWith`. */
  readonly agreesWith?: OutcomeRelationshipFilter | null | undefined;
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OutcomeFilter> | null | undefined;
  /** By `comparator`. */
  readonly comparator?: ComparatorFilter | null | undefined;
  /** By `differsFrom`. */
  readonly differsFrom?: OutcomeRelationshipFilter | null | undefined;
  /** By `direction`. */
  readonly direction?: DirectionFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `indicator`. */
  readonly indicator?: IndicatorRelationshipFilter | null | undefined;
  /** By `initiative`. */
  readonly initiative?: InitiativeRelationshipFilter | null | undefined;
  /** By `kind`. */
  readonly kind?: OutcomeKindFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By `measure`. */
  readonly measure?: MeasureFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OutcomeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OutcomeFilter> | null | undefined;
  /** By `period`. */
  readonly period?: PeriodFilter | null | undefined;
  /** By `raw`. */
  readonly raw?: StringFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
  /** By `unit`. */
  readonly unit?: StringFilter | null | undefined;
  /** By `value`. */
  readonly value?: FloatFilter | null | undefined;
  /** By `valueMax`. */
  readonly valueMax?: FloatFilter | null | undefined;
  /** By `valueMin`. */
  readonly valueMin?: FloatFilter | null | undefined;
};

/** Whether an outcome is a result, the scope of what is done, or a target. */
export type OutcomeKind =
  /** Something that was achieved or observed. */
  | 'RESULT'
  /** How far an initiative reaches: how many hospitals, products, measures. */
  | 'SCOPE'
  /** Something that is to be achieved: 力争, 目标. */
  | 'TARGET';

/** A condition on the kind of an outcome. Nothing in it may be null. */
export type OutcomeKindFilter = {
  /** Is this kind. */
  readonly eq?: OutcomeKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OutcomeKind> | null | undefined;
  /** Is another kind. */
  readonly ne?: OutcomeKind | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<OutcomeKind> | null | undefined;
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
  /** By the number of `agreesWith`. */
  | 'AGREES_WITH_COUNT'
  /** By `comparator`, in alphabetical order of its values. */
  | 'COMPARATOR'
  /** By the number of `differsFrom`. */
  | 'DIFFERS_FROM_COUNT'
  /** By `direction`, in alphabetical order of its values. */
  | 'DIRECTION'
  /** By since when it is known. */
  | 'FIRST_STATED'
  /** By `id`. */
  | 'ID'
  /** By `kind`, in alphabetical order of its values. */
  | 'KIND'
  /** By when the last source was published that says something of it. */
  | 'LAST_STATED'
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
  /** By the number of `sources`. */
  | 'SOURCES_COUNT'
  /** By `unit`, in order of code points. */
  | 'UNIT'
  /** By `value`. */
  | 'VALUE'
  /** By `valueMax`. */
  | 'VALUE_MAX'
  /** By `valueMin`. */
  | 'VALUE_MIN';

/** A condition on the outcomes at the other end of a relationship. Nothing in it may be null. */
export type OutcomeRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. What not every relationship has: only for `Agency.outcomes`. */
  readonly edge?: ReportFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: OutcomeFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: OutcomeFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: OutcomeFilter | null | undefined;
};

/** A condition on relationships: what ties an agency to an initiative. Conditions given side by side must all hold. Nothing in it may be null. */
export type ParticipationFilter = {
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `implied`. */
  readonly implied?: BooleanFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By `role`. */
  readonly role?: RoleFilter | null | undefined;
};

/** Which partners to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type PartnerFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PartnerFilter> | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PartnerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PartnerFilter> | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the partners at the other end of a relationship. Nothing in it may be null. */
export type PartnerRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: PartnerFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: PartnerFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: PartnerFilter | null | undefined;
};

/** Which passages to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type PassageFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PassageFilter> | null | undefined;
  /** By `end`. */
  readonly end?: IntFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `kind`. */
  readonly kind?: PassageKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PassageFilter | null | undefined;
  /** By `number`. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PassageFilter> | null | undefined;
  /** By `source`. */
  readonly source?: SourceRelationshipFilter | null | undefined;
  /** By `start`. */
  readonly start?: IntFilter | null | undefined;
  /** By `theme`. */
  readonly theme?: ThemeRelationshipFilter | null | undefined;
};

/** What sort of passage it is. */
export type PassageKind =
  /** The heading of a section. */
  | 'HEADING'
  /** A paragraph of running text. */
  | 'PARAGRAPH';

/** A condition on the kind of a passage. Nothing in it may be null. */
export type PassageKindFilter = {
  /** Is this kind. */
  readonly eq?: PassageKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PassageKind> | null | undefined;
  /** Is another kind. */
  readonly ne?: PassageKind | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<PassageKind> | null | undefined;
};

/** A condition on the passages at the other end of a relationship. Nothing in it may be null. */
export type PassageRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: PassageFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: PassageFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: PassageFilter | null | undefined;
};

/** A condition on a period. Nothing in it may be null. */
export type PeriodFilter = {
  /** On its last day. */
  readonly end?: DateFilter | null | undefined;
  /** On its first day. */
  readonly start?: DateFilter | null | undefined;
};

/** Which places to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type PlaceFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** By `districts`. */
  readonly districts?: DistrictRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the places at the other end of a relationship. Nothing in it may be null. */
export type PlaceRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: PlaceFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: PlaceFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: PlaceFilter | null | undefined;
};

/** Which platforms to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type PlatformFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlatformFilter> | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By `kind`. */
  readonly kind?: PlatformKindFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlatformFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlatformFilter> | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

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

/** A condition on the kind of a platform. Nothing in it may be null. */
export type PlatformKindFilter = {
  /** Is this kind. */
  readonly eq?: PlatformKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PlatformKind> | null | undefined;
  /** Is another kind. */
  readonly ne?: PlatformKind | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<PlatformKind> | null | undefined;
};

/** A condition on the platforms at the other end of a relationship. Nothing in it may be null. */
export type PlatformRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: PlatformFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: PlatformFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: PlatformFilter | null | undefined;
};

/** Which way a relationship points, as seen from the type that has the field. */
export type RelationshipDirection =
  /** From the other type to this one. */
  | 'IN'
  /** From this type to the other. */
  | 'OUT';

/** A condition on relationships: what ties an agency to a figure about it as a whole. Conditions given side by side must all hold. Nothing in it may be null. */
export type ReportFilter = {
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `implied`. */
  readonly implied?: BooleanFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
};

/** In which role an agency takes part in an initiative. */
export type Role =
  /** It carries the initiative out, alone or jointly. */
  | 'LEAD'
  /** It helps. */
  | 'SUPPORT';

/** A condition on the role of a participation. Nothing in it may be null. */
export type RoleFilter = {
  /** Is this role. */
  readonly eq?: Role | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** Is another role. */
  readonly ne?: Role | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
};

/** Which sources to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type SourceFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** By `city`. */
  readonly city?: CityRelationshipFilter | null | undefined;
  /** By `coverage`. */
  readonly coverage?: CoverageFilter | null | undefined;
  /** By `district`. */
  readonly district?: DistrictRelationshipFilter | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `language`. */
  readonly language?: StringFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By `length`. */
  readonly length?: IntFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** By `passages`. */
  readonly passages?: PassageRelationshipFilter | null | undefined;
  /** By `published`. */
  readonly published?: DateFilter | null | undefined;
  /** By `publisher`. */
  readonly publisher?: AgencyRelationshipFilter | null | undefined;
  /** By `sha256`. */
  readonly sha256?: StringFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
  /** By `themes`. */
  readonly themes?: ThemeRelationshipFilter | null | undefined;
  /** By address of its page. */
  readonly url?: StringFilter | null | undefined;
  /** By `withdrawn`. */
  readonly withdrawn?: WithdrawalFilter | null | undefined;
};

/** A condition on the sources at the other end of a relationship. Nothing in it may be null. */
export type SourceRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: SourceFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: SourceFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: SourceFilter | null | undefined;
};

/** A condition on text. Nothing in it may be null. */
export type StringFilter = {
  /** Contains this text; letter case and width do not matter: `ai` finds `ＡＩ`. */
  readonly contains?: string | null | undefined;
  /** Ends with this text; letter case and width do not matter: `ai` finds `ＡＩ`. */
  readonly endsWith?: string | null | undefined;
  /** Equals, to the character. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is missing. */
  readonly isNull?: boolean | null | undefined;
  /** Does not equal; a missing value does not count as different. */
  readonly ne?: string | null | undefined;
  /** Is none of these; a missing value does not count. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with this text; letter case and width do not matter: `ai` finds `ＡＩ`. */
  readonly startsWith?: string | null | undefined;
};

/** A condition on a list of texts. Nothing in it may be null. */
export type StringListFilter = {
  /** One of them contains this text; letter case and width do not matter: `ai` finds `ＡＩ`. */
  readonly contains?: string | null | undefined;
  /** One of them equals this, to the character. */
  readonly has?: string | null | undefined;
  /** One of them is one of these. */
  readonly hasSome?: ReadonlyArray<string> | null | undefined;
  /** Whether there are none. */
  readonly isEmpty?: boolean | null | undefined;
};

/** Which themes to keep. Conditions given side by side must all hold. Nothing in it may be null. */
export type ThemeFilter = {
  /** By other names. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ThemeFilter> | null | undefined;
  /** By since when it is known. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By identifiers of what was merged into this. */
  readonly formerly?: StringListFilter | null | undefined;
  /** By identifier. */
  readonly id?: IdFilter | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeRelationshipFilter | null | undefined;
  /** By when the last source was published that says something of it. */
  readonly lastStated?: DateFilter | null | undefined;
  /** By name in Chinese. */
  readonly name?: StringFilter | null | undefined;
  /** By name in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ThemeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ThemeFilter> | null | undefined;
  /** By `passages`. */
  readonly passages?: PassageRelationshipFilter | null | undefined;
  /** By `source`. */
  readonly source?: SourceRelationshipFilter | null | undefined;
  /** By the sources that say something of it. */
  readonly sources?: SourceRelationshipFilter | null | undefined;
};

/** A condition on the themes at the other end of a relationship. Nothing in it may be null. */
export type ThemeRelationshipFilter = {
  /** How many there are, whatever `some`, `none` and `every` ask of the nodes; `{ eq: 0 }` asks that there is none. */
  readonly count?: IntFilter | null | undefined;
  /** Look only at relationships that pass this filter; say by `some`, `none`, `every` or `count` what to ask of them. */
  readonly edge?: TieFilter | null | undefined;
  /** Each of them passes this filter. True where there is none. */
  readonly every?: ThemeFilter | null | undefined;
  /** None of them passes this filter; `{}` asks that there is none. */
  readonly none?: ThemeFilter | null | undefined;
  /** At least one of them passes this filter; `{}` asks only that there is one. */
  readonly some?: ThemeFilter | null | undefined;
};

/** A condition on relationships: what stands on every relationship beside its `evidence`. Conditions given side by side must all hold. Nothing in it may be null. */
export type TieFilter = {
  /** By `firstStated`. */
  readonly firstStated?: DateFilter | null | undefined;
  /** By `lastStated`. */
  readonly lastStated?: DateFilter | null | undefined;
};

/** A condition on a withdrawal. Nothing in it may be null. */
export type WithdrawalFilter = {
  /** On since when. */
  readonly on?: DateFilter | null | undefined;
  /** On why. */
  readonly reason?: StringFilter | null | undefined;
};

export type DocumentQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
  agenciesAfter?: string | null | undefined;
}>;


export type DocumentQuery = { readonly document: { readonly __typename: 'Document', readonly kind: DocumentKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type PartnerQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type PartnerQuery = { readonly partner: { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type IndicatorQueryVariables = Exact<{
  id: string;
  outcomesAfter?: string | null | undefined;
  derivedIndicatorsAfter?: string | null | undefined;
}>;


export type IndicatorQuery = { readonly indicator: { readonly __typename: 'Indicator', readonly unit: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly agreesWith: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly differsFrom: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agency: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedFrom: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedIndicators: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type TiesAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  among: ReadonlyArray<string> | string;
}>;


export type TiesAmongQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly drives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly predecessors: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'City', readonly id: string, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'District', readonly id: string, readonly bodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Goal', readonly id: string, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly outcomes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly derivedIndicators: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Initiative', readonly id: string, readonly goals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly platforms: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Outcome', readonly id: string, readonly agreesWith: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly differsFrom: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Partner', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string, readonly districts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Theme', readonly id: string, readonly initiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
   | null> };

export type OutcomeQueryVariables = Exact<{
  id: string;
  agreesWithAfter?: string | null | undefined;
  differsFromAfter?: string | null | undefined;
  agenciesAfter?: string | null | undefined;
}>;


export type OutcomeQuery = { readonly outcome: { readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly agreesWith: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly differsFrom: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiative: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } } | null, readonly indicator: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type PassageQueryVariables = Exact<{
  source: string;
  number: number;
}>;


export type PassageQuery = { readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly start: number, readonly end: number, readonly quote: string | null }> } } | null };

export type CitationFragment = { readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } };

export type FigureFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

export type ObservationFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly agreesWith: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly differsFrom: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Name_Agency_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_City_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_District_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Document_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Goal_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Indicator_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Initiative_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Outcome_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Partner_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Place_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Platform_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Source_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

type Name_Theme_Fragment = { readonly id: string, readonly name: string, readonly nameEn: string };

export type NameFragment =
  | Name_Agency_Fragment
  | Name_City_Fragment
  | Name_District_Fragment
  | Name_Document_Fragment
  | Name_Goal_Fragment
  | Name_Indicator_Fragment
  | Name_Initiative_Fragment
  | Name_Outcome_Fragment
  | Name_Partner_Fragment
  | Name_Place_Fragment
  | Name_Platform_Fragment
  | Name_Source_Fragment
  | Name_Theme_Fragment
;

type Heading_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_District_Fragment = { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Partner_Fragment = { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

type Heading_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> };

export type HeadingFragment =
  | Heading_Agency_Fragment
  | Heading_City_Fragment
  | Heading_District_Fragment
  | Heading_Document_Fragment
  | Heading_Goal_Fragment
  | Heading_Indicator_Fragment
  | Heading_Initiative_Fragment
  | Heading_Outcome_Fragment
  | Heading_Partner_Fragment
  | Heading_Place_Fragment
  | Heading_Platform_Fragment
  | Heading_Source_Fragment
  | Heading_Theme_Fragment
;

export type InitiativeLineFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly graph: { readonly revision: string | null, readonly loadedAt: string | null, readonly nodes: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: string, readonly count: number }> }, readonly goals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly drivenBy: { readonly totalCount: number } }> }, readonly agencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly drives: { readonly totalCount: number } }> }, readonly initiatives: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly outcomes: { readonly totalCount: number } }> }, readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }> } }> } };

export type MoreSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreSourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }> } }> } };

export type SourcesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }> } }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Outcome', readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
       }> } };

export type PassagesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PassagesQuery = { readonly source: { readonly id: string, readonly passages: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: PassageKind, readonly start: number, readonly end: number, readonly quote: string | null, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly entities: { readonly edges: ReadonlyArray<{ readonly start: number, readonly end: number, readonly node:
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly id: string, readonly name: string, readonly nameEn: string }
             }> } }> } } | null };

export type DistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictsQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly adcode: string, readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number } }> } };

export type FiguresQueryVariables = Exact<{
  where?: OutcomeFilter | null | undefined;
  orderBy?: ReadonlyArray<OutcomeOrder> | OutcomeOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type FiguresQuery = { readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly units: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly relationship: string, readonly direction: RelationshipDirection, readonly from:
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly name: string, readonly nameEn: string }
      , readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }> };

export type MatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixQuery = { readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly drives: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string }, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }> }, readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly partOf: { readonly id: string } | null }> } };

export type PlatformQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type PlatformQuery = { readonly platform: { readonly __typename: 'Platform', readonly kind: PlatformKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type InitiativeQueryVariables = Exact<{
  id: string;
  agenciesAfter?: string | null | undefined;
  goalsAfter?: string | null | undefined;
  districtsAfter?: string | null | undefined;
  outcomesAfter?: string | null | undefined;
  documentsAfter?: string | null | undefined;
  placesAfter?: string | null | undefined;
  platformsAfter?: string | null | undefined;
  partnersAfter?: string | null | undefined;
}>;


export type InitiativeQuery = { readonly initiative: { readonly __typename: 'Initiative', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly goals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly platforms: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  agencies?: boolean;
  agency?: boolean;
  agreesWith?: boolean;
  bodies?: boolean;
  city?: boolean;
  derivedFrom?: boolean;
  derivedIndicators?: boolean;
  differsFrom?: boolean;
  district?: boolean;
  districts?: boolean;
  documents?: boolean;
  drivenBy?: boolean;
  drives?: boolean;
  goals?: boolean;
  indicator?: boolean;
  indicators?: boolean;
  initiative?: boolean;
  initiatives?: boolean;
  outcomes?: boolean;
  partOf?: boolean;
  partners?: boolean;
  parts?: boolean;
  places?: boolean;
  platforms?: boolean;
  predecessors?: boolean;
  publications?: boolean;
  publisher?: boolean;
  source?: boolean;
  succeededBy?: boolean;
  theme?: boolean;
  themes?: boolean;
}>;


export type NeighboursQuery = { readonly node:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly drives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly city?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly partOf?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly succeededBy?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly bodies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly places?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly city?: { readonly id: string, readonly name: string, readonly nameEn: string } | null }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly drivenBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly partOf?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agency?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedFrom?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedIndicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly goals?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly places?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly platforms?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly partners?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly theme?: { readonly id: string, readonly name: string, readonly nameEn: string } | null }
    | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly agreesWith?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly differsFrom?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiative?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly indicator?: { readonly id: string, readonly name: string, readonly nameEn: string } | null }
    | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly themes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publisher?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city?: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly id: string, readonly name: string, readonly nameEn: string } | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly source?: { readonly id: string, readonly name: string, readonly nameEn: string } | null }
   | null };

export type SourceQueryVariables = Exact<{
  id: string;
  themesAfter?: string | null | undefined;
}>;


export type SourceQuery = { readonly source: { readonly __typename: 'Source', readonly language: string | null, readonly published: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly withdrawn: { readonly on: string | null, readonly reason: string | null } | null, readonly coverage: { readonly numerals: number | null, readonly numeralsExplained: number | null, readonly sentences: number | null, readonly sentencesCited: number | null } | null, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publisher: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type GoalQueryVariables = Exact<{
  id: string;
  drivenByAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
  partsAfter?: string | null | undefined;
}>;


export type GoalQuery = { readonly goal: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly drivenBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly partOf: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type GraphEntityQueryVariables = Exact<{
  id: string;
}>;


export type GraphEntityQuery = { readonly node:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly drives: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly districts: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly city: { readonly id: string } | null, readonly district: { readonly id: string } | null, readonly partOf: { readonly id: string } | null, readonly parts: { readonly totalCount: number }, readonly succeededBy: { readonly id: string } | null, readonly predecessors: { readonly totalCount: number } }
    | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly publications: { readonly totalCount: number } }
    | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly bodies: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly city: { readonly id: string } | null }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number } }
    | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly drivenBy: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly partOf: { readonly id: string } | null, readonly parts: { readonly totalCount: number } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly outcomes: { readonly totalCount: number }, readonly agency: { readonly id: string } | null, readonly district: { readonly id: string } | null, readonly city: { readonly id: string } | null, readonly derivedFrom: { readonly id: string } | null, readonly derivedIndicators: { readonly totalCount: number } }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly agencies: { readonly totalCount: number }, readonly goals: { readonly totalCount: number }, readonly districts: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly platforms: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly theme: { readonly id: string } | null }
    | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly agreesWith: { readonly totalCount: number }, readonly differsFrom: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly initiative: { readonly id: string } | null, readonly indicator: { readonly id: string } | null }
    | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number } }
    | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number } }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly themes: { readonly totalCount: number }, readonly publisher: { readonly id: string } | null, readonly city: { readonly id: string } | null, readonly district: { readonly id: string } | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly source: { readonly id: string } | null }
   | null };

export type PlaceQueryVariables = Exact<{
  id: string;
  districtsAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
}>;


export type PlaceQuery = { readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly districts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type CityQueryVariables = Exact<{
  id: string;
  districtsAfter?: string | null | undefined;
  agenciesAfter?: string | null | undefined;
  indicatorsAfter?: string | null | undefined;
  publicationsAfter?: string | null | undefined;
}>;


export type CityQuery = { readonly city: { readonly __typename: 'City', readonly adcode: string, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly districts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type AgencyQueryVariables = Exact<{
  id: string;
  drivesAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
  districtsAfter?: string | null | undefined;
  outcomesAfter?: string | null | undefined;
  indicatorsAfter?: string | null | undefined;
  documentsAfter?: string | null | undefined;
  publicationsAfter?: string | null | undefined;
  partsAfter?: string | null | undefined;
  predecessorsAfter?: string | null | undefined;
}>;


export type AgencyQuery = { readonly agency: { readonly __typename: 'Agency', readonly kind: AgencyKind, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly drives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly districts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly partOf: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly succeededBy: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly predecessors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type DistrictQueryVariables = Exact<{
  id: string;
  bodiesAfter?: string | null | undefined;
  publicationsAfter?: string | null | undefined;
  agenciesAfter?: string | null | undefined;
  initiativesAfter?: string | null | undefined;
  indicatorsAfter?: string | null | undefined;
  placesAfter?: string | null | undefined;
}>;


export type DistrictQuery = { readonly district: { readonly __typename: 'District', readonly adcode: string, readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly bodies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly publications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly indicators: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

export type ThemeQueryVariables = Exact<{
  id: string;
  initiativesAfter?: string | null | undefined;
}>;


export type ThemeQuery = { readonly theme: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameEn: string, readonly summary: string | null, readonly summaryEn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }>, readonly agencies: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly id: string, readonly name: string, readonly nameEn: string } }> }, readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> } }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> }> }, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string, readonly published: string | null } }> } | null };

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
    published
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
    published
  }
  paragraph
  start
  end
  quote
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ObservationFragmentDoc = new TypedDocumentString(`
    fragment Observation on Outcome {
  ...Figure
  agreesWith(first: 20) {
    nodes {
      ...Figure
    }
  }
  differsFrom(first: 20) {
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
    published
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
}`, {"fragmentName":"Observation"}) as unknown as TypedDocumentString<ObservationFragment, unknown>;
export const HeadingFragmentDoc = new TypedDocumentString(`
    fragment Heading on Entity {
  __typename
  id
  name
  nameEn
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...Citation
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
      implied
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
    published
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
export const SourcesFragmentDoc = new TypedDocumentString(`
    fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    nameEn
    published
    themes(first: 20) {
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
    `, {"fragmentName":"Sources"}) as unknown as TypedDocumentString<SourcesFragment, unknown>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!, $initiativesAfter: String, $agenciesAfter: String) {
  document(id: $id) {
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
    agencies(first: 100, after: $agenciesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($id: ID!, $outcomesAfter: String, $derivedIndicatorsAfter: String) {
  indicator(id: $id) {
    ...Heading
    unit
    outcomes(first: 20, after: $outcomesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Observation
        }
        evidence {
          ...Citation
        }
      }
    }
    agency {
      ...Name
    }
    district {
      ...Name
    }
    city {
      ...Name
    }
    derivedFrom {
      ...Name
    }
    derivedIndicators(first: 100, after: $derivedIndicatorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
fragment Observation on Outcome {
  ...Figure
  agreesWith(first: 20) {
    nodes {
      ...Figure
    }
  }
  differsFrom(first: 20) {
    nodes {
      ...Figure
    }
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
  formerly
  firstStated
  lastStated
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const TiesAmongDocument = new TypedDocumentString(`
    query TiesAmong($ids: [ID!]!, $among: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Agency {
      drives(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      initiatives(first: 100, where: {id: {in: $among}}) {
        edges {
          role
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      districts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      outcomes(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      documents(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      parts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      predecessors(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Initiative {
      goals(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      districts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      outcomes(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      documents(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      places(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      platforms(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      partners(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on District {
      bodies(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Indicator {
      outcomes(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      derivedIndicators(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Outcome {
      agreesWith(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      differsFrom(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on City {
      districts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      agencies(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Goal {
      parts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Source {
      themes(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Place {
      districts(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
        }
      }
    }
    ... on Theme {
      initiatives(first: 100, where: {id: {in: $among}}) {
        edges {
          node {
            id
          }
          evidence {
            ...Citation
          }
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
    published
  }
  paragraph
  start
  end
  quote
}`) as unknown as TypedDocumentString<TiesAmongQuery, TiesAmongQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: ID!, $agreesWithAfter: String, $differsFromAfter: String, $agenciesAfter: String) {
  outcome(id: $id) {
    ...Heading
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
    agreesWith(first: 20, after: $agreesWithAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Figure
        }
        evidence {
          ...Citation
        }
      }
    }
    differsFrom(first: 20, after: $differsFromAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Figure
        }
        evidence {
          ...Citation
        }
      }
    }
    agencies(first: 100, after: $agenciesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        implied
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    initiative {
      ...InitiativeLine
    }
    indicator {
      ...Name
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
  sources(first: 5, orderBy: [{field: PUBLISHED, direction: DESC}]) {
    ...Sources
  }
}
    fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    nameEn
    published
    themes(first: 20) {
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MoreSourcesDocument = new TypedDocumentString(`
    query MoreSources($after: String) {
  sources(
    first: 20
    after: $after
    orderBy: [{field: PUBLISHED, direction: DESC}]
  ) {
    ...Sources
  }
}
    fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    nameEn
    published
    themes(first: 20) {
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
}`) as unknown as TypedDocumentString<MoreSourcesQuery, MoreSourcesQueryVariables>;
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
export const PassagesDocument = new TypedDocumentString(`
    query Passages($id: ID!, $after: String) {
  source(id: $id) {
    id
    passages(first: 100, after: $after, orderBy: [{field: NUMBER}]) {
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
        entities(first: 100) {
          edges {
            start
            end
            node {
              ...Name
            }
          }
        }
      }
    }
  }
}
    fragment Name on Entity {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts {
  districts(first: 100, orderBy: [{field: ADCODE}]) {
    nodes {
      ...Name
      adcode
      initiatives(first: 1) {
        totalCount
      }
      agencies(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Name on Entity {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($where: OutcomeFilter, $orderBy: [OutcomeOrder!], $after: String) {
  outcomes(first: 100, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    units: groups(by: UNIT, first: 100) {
      key
      count
    }
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
    published
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
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 5) {
    length
    steps {
      relationship
      direction
      from {
        ...Name
      }
      to {
        ...Name
      }
      evidence {
        ...Citation
      }
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix {
  agencies(first: 100, where: {drives: {some: {}}}, orderBy: [{field: NAME}]) {
    totalCount
    nodes {
      ...Name
      drives(first: 50) {
        edges {
          basis
          node {
            id
          }
          via(first: 20) {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
    }
  }
  goals(first: 100, orderBy: [{field: NAME}]) {
    totalCount
    nodes {
      ...Name
      partOf {
        id
      }
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($id: ID!, $agenciesAfter: String, $goalsAfter: String, $districtsAfter: String, $outcomesAfter: String, $documentsAfter: String, $placesAfter: String, $platformsAfter: String, $partnersAfter: String) {
  initiative(id: $id) {
    ...Heading
    summary
    summaryEn
    agencies(first: 100, after: $agenciesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        implied
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    goals(first: 100, after: $goalsAfter) {
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
        evidence {
          ...Citation
        }
      }
    }
    districts(first: 100, after: $districtsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
      edges {
        node {
          ...Figure
        }
        evidence {
          ...Citation
        }
      }
    }
    documents(first: 100, after: $documentsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    places(first: 100, after: $placesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    platforms(first: 100, after: $platformsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    partners(first: 100, after: $partnersAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    theme {
      ...Name
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
  formerly
  firstStated
  lastStated
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $after: String, $agencies: Boolean! = false, $agency: Boolean! = false, $agreesWith: Boolean! = false, $bodies: Boolean! = false, $city: Boolean! = false, $derivedFrom: Boolean! = false, $derivedIndicators: Boolean! = false, $differsFrom: Boolean! = false, $district: Boolean! = false, $districts: Boolean! = false, $documents: Boolean! = false, $drivenBy: Boolean! = false, $drives: Boolean! = false, $goals: Boolean! = false, $indicator: Boolean! = false, $indicators: Boolean! = false, $initiative: Boolean! = false, $initiatives: Boolean! = false, $outcomes: Boolean! = false, $partOf: Boolean! = false, $partners: Boolean! = false, $parts: Boolean! = false, $places: Boolean! = false, $platforms: Boolean! = false, $predecessors: Boolean! = false, $publications: Boolean! = false, $publisher: Boolean! = false, $source: Boolean! = false, $succeededBy: Boolean! = false, $theme: Boolean! = false, $themes: Boolean! = false) {
  node(id: $id) {
    __typename
    id
    ...Name
    ... on Agency {
      drives(first: 100, after: $after) @include(if: $drives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
      districts(first: 100, after: $after) @include(if: $districts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      outcomes(first: 100, after: $after) @include(if: $outcomes) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, after: $after) @include(if: $indicators) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      documents(first: 100, after: $after) @include(if: $documents) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, after: $after) @include(if: $publications) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      city @include(if: $city) {
        ...Name
      }
      district @include(if: $district) {
        ...Name
      }
      partOf @include(if: $partOf) {
        ...Name
      }
      parts(first: 100, after: $after) @include(if: $parts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      succeededBy @include(if: $succeededBy) {
        ...Name
      }
      predecessors(first: 100, after: $after) @include(if: $predecessors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Initiative {
      agencies(first: 100, after: $after) @include(if: $agencies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
      goals(first: 100, after: $after) @include(if: $goals) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      districts(first: 100, after: $after) @include(if: $districts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      outcomes(first: 100, after: $after) @include(if: $outcomes) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      documents(first: 100, after: $after) @include(if: $documents) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      places(first: 100, after: $after) @include(if: $places) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      platforms(first: 100, after: $after) @include(if: $platforms) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      partners(first: 100, after: $after) @include(if: $partners) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      theme @include(if: $theme) {
        ...Name
      }
    }
    ... on District {
      bodies(first: 100, after: $after) @include(if: $bodies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, after: $after) @include(if: $publications) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      agencies(first: 100, after: $after) @include(if: $agencies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, after: $after) @include(if: $indicators) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      places(first: 100, after: $after) @include(if: $places) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      city @include(if: $city) {
        ...Name
      }
    }
    ... on Indicator {
      outcomes(first: 100, after: $after) @include(if: $outcomes) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      agency @include(if: $agency) {
        ...Name
      }
      district @include(if: $district) {
        ...Name
      }
      city @include(if: $city) {
        ...Name
      }
      derivedFrom @include(if: $derivedFrom) {
        ...Name
      }
      derivedIndicators(first: 100, after: $after) @include(if: $derivedIndicators) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Outcome {
      agreesWith(first: 100, after: $after) @include(if: $agreesWith) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      differsFrom(first: 100, after: $after) @include(if: $differsFrom) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      agencies(first: 100, after: $after) @include(if: $agencies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      initiative @include(if: $initiative) {
        ...Name
      }
      indicator @include(if: $indicator) {
        ...Name
      }
    }
    ... on City {
      districts(first: 100, after: $after) @include(if: $districts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      agencies(first: 100, after: $after) @include(if: $agencies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      indicators(first: 100, after: $after) @include(if: $indicators) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      publications(first: 100, after: $after) @include(if: $publications) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Goal {
      drivenBy(first: 100, after: $after) @include(if: $drivenBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      partOf @include(if: $partOf) {
        ...Name
      }
      parts(first: 100, after: $after) @include(if: $parts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Source {
      themes(first: 100, after: $after) @include(if: $themes) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      publisher @include(if: $publisher) {
        ...Name
      }
      city @include(if: $city) {
        ...Name
      }
      district @include(if: $district) {
        ...Name
      }
    }
    ... on Document {
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      agencies(first: 100, after: $after) @include(if: $agencies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Place {
      districts(first: 100, after: $after) @include(if: $districts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Theme {
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Name
          }
          evidence {
            ...Citation
          }
        }
      }
      source @include(if: $source) {
        ...Name
      }
    }
    ... on Partner {
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ... on Platform {
      initiatives(first: 100, after: $after) @include(if: $initiatives) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!, $themesAfter: String) {
  source(id: $id) {
    ...Heading
    language
    published
    url
    sha256
    length
    withdrawn {
      on
      reason
    }
    coverage {
      numerals
      numeralsExplained
      sentences
      sentencesCited
    }
    themes(first: 100, after: $themesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    publisher {
      ...Name
    }
    city {
      ...Name
    }
    district {
      ...Name
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
  formerly
  firstStated
  lastStated
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const GoalDocument = new TypedDocumentString(`
    query Goal($id: ID!, $drivenByAfter: String, $initiativesAfter: String, $partsAfter: String) {
  goal(id: $id) {
    ...Heading
    drivenBy(first: 100, after: $drivenByAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        via {
          ...Name
        }
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
        basis
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
    partOf {
      ...Name
    }
    parts(first: 100, after: $partsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
export const GraphEntityDocument = new TypedDocumentString(`
    query GraphEntity($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...Name
    ... on Agency {
      drives(first: 1) {
        totalCount
      }
      initiatives(first: 1) {
        totalCount
      }
      districts(first: 1) {
        totalCount
      }
      outcomes(first: 1) {
        totalCount
      }
      indicators(first: 1) {
        totalCount
      }
      documents(first: 1) {
        totalCount
      }
      publications(first: 1) {
        totalCount
      }
      city {
        id
      }
      district {
        id
      }
      partOf {
        id
      }
      parts(first: 1) {
        totalCount
      }
      succeededBy {
        id
      }
      predecessors(first: 1) {
        totalCount
      }
    }
    ... on Initiative {
      agencies(first: 1) {
        totalCount
      }
      goals(first: 1) {
        totalCount
      }
      districts(first: 1) {
        totalCount
      }
      outcomes(first: 1) {
        totalCount
      }
      documents(first: 1) {
        totalCount
      }
      places(first: 1) {
        totalCount
      }
      platforms(first: 1) {
        totalCount
      }
      partners(first: 1) {
        totalCount
      }
      theme {
        id
      }
    }
    ... on District {
      bodies(first: 1) {
        totalCount
      }
      publications(first: 1) {
        totalCount
      }
      agencies(first: 1) {
        totalCount
      }
      initiatives(first: 1) {
        totalCount
      }
      indicators(first: 1) {
        totalCount
      }
      places(first: 1) {
        totalCount
      }
      city {
        id
      }
    }
    ... on Indicator {
      outcomes(first: 1) {
        totalCount
      }
      agency {
        id
      }
      district {
        id
      }
      city {
        id
      }
      derivedFrom {
        id
      }
      derivedIndicators(first: 1) {
        totalCount
      }
    }
    ... on Outcome {
      agreesWith(first: 1) {
        totalCount
      }
      differsFrom(first: 1) {
        totalCount
      }
      agencies(first: 1) {
        totalCount
      }
      initiative {
        id
      }
      indicator {
        id
      }
    }
    ... on City {
      districts(first: 1) {
        totalCount
      }
      agencies(first: 1) {
        totalCount
      }
      indicators(first: 1) {
        totalCount
      }
      publications(first: 1) {
        totalCount
      }
    }
    ... on Goal {
      drivenBy(first: 1) {
        totalCount
      }
      initiatives(first: 1) {
        totalCount
      }
      partOf {
        id
      }
      parts(first: 1) {
        totalCount
      }
    }
    ... on Source {
      themes(first: 1) {
        totalCount
      }
      publisher {
        id
      }
      city {
        id
      }
      district {
        id
      }
    }
    ... on Document {
      initiatives(first: 1) {
        totalCount
      }
      agencies(first: 1) {
        totalCount
      }
    }
    ... on Place {
      districts(first: 1) {
        totalCount
      }
      initiatives(first: 1) {
        totalCount
      }
    }
    ... on Theme {
      initiatives(first: 1) {
        totalCount
      }
      source {
        id
      }
    }
    ... on Partner {
      initiatives(first: 1) {
        totalCount
      }
    }
    ... on Platform {
      initiatives(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Name on Entity {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<GraphEntityQuery, GraphEntityQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!, $districtsAfter: String, $initiativesAfter: String) {
  place(id: $id) {
    ...Heading
    districts(first: 100, after: $districtsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
export const CityDocument = new TypedDocumentString(`
    query City($id: ID!, $districtsAfter: String, $agenciesAfter: String, $indicatorsAfter: String, $publicationsAfter: String) {
  city(id: $id) {
    ...Heading
    adcode
    districts(first: 100, after: $districtsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    agencies(first: 100, after: $agenciesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    indicators(first: 100, after: $indicatorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    publications(first: 100, after: $publicationsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
  formerly
  firstStated
  lastStated
  evidence {
    ...Citation
  }
}`) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!, $drivesAfter: String, $initiativesAfter: String, $districtsAfter: String, $outcomesAfter: String, $indicatorsAfter: String, $documentsAfter: String, $publicationsAfter: String, $partsAfter: String, $predecessorsAfter: String) {
  agency(id: $id) {
    ...Heading
    kind
    drives(first: 100, after: $drivesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        via {
          ...Name
        }
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
        role
        implied
        node {
          ...InitiativeLine
        }
        evidence {
          ...Citation
        }
      }
    }
    districts(first: 100, after: $districtsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
      edges {
        implied
        node {
          ...Figure
        }
        evidence {
          ...Citation
        }
      }
    }
    indicators(first: 100, after: $indicatorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    documents(first: 100, after: $documentsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    publications(first: 100, after: $publicationsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    city {
      ...Name
    }
    district {
      ...Name
    }
    partOf {
      ...Name
    }
    parts(first: 100, after: $partsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    succeededBy {
      ...Name
    }
    predecessors(first: 100, after: $predecessorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
    query District($id: ID!, $bodiesAfter: String, $publicationsAfter: String, $agenciesAfter: String, $initiativesAfter: String, $indicatorsAfter: String, $placesAfter: String) {
  district(id: $id) {
    ...Heading
    adcode
    bodies(first: 100, after: $bodiesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    publications(first: 100, after: $publicationsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    agencies(first: 100, after: $agenciesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
    indicators(first: 100, after: $indicatorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    places(first: 100, after: $placesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Name
        }
        evidence {
          ...Citation
        }
      }
    }
    city {
      ...Name
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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
export const ThemeDocument = new TypedDocumentString(`
    query Theme($id: ID!, $initiativesAfter: String) {
  theme(id: $id) {
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
    source {
      ...Name
    }
  }
}
    fragment Citation on Evidence {
  source {
    id
    name
    nameEn
    published
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
  formerly
  firstStated
  lastStated
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
      implied
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