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

/** The types of entities, to narrow a search. */
export type EntityType =
  /** A body that acts: a party body, a commission or bureau, a district government, a state-owned enterprise, a subdistrict, a branch, a procuratorate, a mass organisation. */
  | 'AGENCY'
  /** A municipality or a city with districts of its own, whether or not a source names it. */
  | 'CITY'
  /** A district of a city, whether or not a source names it; of Shanghai’s 16, all. */
  | 'DISTRICT'
  /** A named document: a policy, a plan, a report, a list. */
  | 'DOCUMENT'
  /** An aim that initiatives serve, from 五个中心 (the Five Centres) to 稳就业 (stable employment). */
  | 'GOAL'
  /** What figures measure, whoever reports them: the gross output of industry in Shanghai, the large-model companies in Xuhui District. */
  | 'INDICATOR'
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

export type McpPlatformTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  initiatives?: boolean;
  initiativesWhere?: InitiativeFilter | null | undefined;
}>;


export type McpPlatformTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpThemeCardQueryVariables = Exact<{
  id: string;
}>;


export type McpThemeCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Theme', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly initiatives: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpDocumentTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  initiatives?: boolean;
  agencies?: boolean;
  initiativesWhere?: InitiativeFilter | null | undefined;
  agenciesWhere?: AgencyFilter | null | undefined;
}>;


export type McpDocumentTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpIndicatorTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  agency?: boolean;
  district?: boolean;
  city?: boolean;
  derivedFrom?: boolean;
  derivedIndicators?: boolean;
  outcomes?: boolean;
  derivedIndicatorsWhere?: IndicatorFilter | null | undefined;
  outcomesWhere?: OutcomeFilter | null | undefined;
}>;


export type McpIndicatorTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly agency?: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city?: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedFrom?: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedIndicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpDistrictCardQueryVariables = Exact<{
  id: string;
}>;


export type McpDistrictCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'District', readonly adcode: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly bodies: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpCityTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  districts?: boolean;
  agencies?: boolean;
  indicators?: boolean;
  publications?: boolean;
  districtsWhere?: DistrictFilter | null | undefined;
  agenciesWhere?: AgencyFilter | null | undefined;
  indicatorsWhere?: IndicatorFilter | null | undefined;
  publicationsWhere?: SourceFilter | null | undefined;
}>;


export type McpCityTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpPlatformCardQueryVariables = Exact<{
  id: string;
}>;


export type McpPlatformCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Platform', readonly kind: PlatformKind, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpIndicatorCardQueryVariables = Exact<{
  id: string;
}>;


export type McpIndicatorCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Indicator', readonly unit: string | null, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedFrom: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly derivedIndicators: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpDocumentCardQueryVariables = Exact<{
  id: string;
}>;


export type McpDocumentCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Document', readonly kind: DocumentKind, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpPlaceCardQueryVariables = Exact<{
  id: string;
}>;


export type McpPlaceCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly districts: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpPartnerTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  initiatives?: boolean;
  initiativesWhere?: InitiativeFilter | null | undefined;
}>;


export type McpPartnerTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpCityCardQueryVariables = Exact<{
  id: string;
}>;


export type McpCityCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'City', readonly adcode: string, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly districts: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpCitationsQueryVariables = Exact<{
  id: string;
}>;


export type McpCitationsQuery = { readonly graph: { readonly revision: string | null }, readonly node:
    | { readonly __typename: 'Agency', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'City', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'District', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Document', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Goal', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Initiative', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Outcome', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Partner', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Platform', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Source', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
    | { readonly __typename: 'Theme', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
   | null };

export type McpPlaceQueryVariables = Exact<{
  source: string;
  start: number;
  end: number;
}>;


export type McpPlaceQuery = { readonly graph: { readonly revision: string | null }, readonly source: { readonly __typename: 'Source', readonly published: string | null, readonly url: string | null, readonly length: number | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly publisher: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly start: number, readonly end: number, readonly quote: string | null, readonly entities: { readonly edges: ReadonlyArray<{ readonly start: number, readonly end: number, readonly node:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
             }> } }> } } | null };

export type McpDrivesQueryVariables = Exact<{
  agency: string;
  goals?: GoalFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type McpDrivesQuery = { readonly graph: { readonly revision: string | null }, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly drives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }>, readonly node: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }, readonly via: ReadonlyArray<{ readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }>, readonly districts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } }> }> } } | null };

export type McpDrivenByQueryVariables = Exact<{
  goal: string;
  first: number;
  after?: string | null | undefined;
}>;


export type McpDrivenByQuery = { readonly graph: { readonly revision: string | null }, readonly goal: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly drivenBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }>, readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly via: ReadonlyArray<{ readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }>, readonly districts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } }> }> } } | null };

export type McpFiguresQueryVariables = Exact<{
  where?: OutcomeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type McpFiguresQuery = { readonly graph: { readonly revision: string | null }, readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null } | null, readonly initiative: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly agreesWith: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly differsFrom: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } };

export type McpFindQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type McpFindQuery = { readonly graph: { readonly revision: string | null }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }
       }> } };

export type McpResolveQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
}>;


export type McpResolveQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
       }> } };

export type McpNodeQueryVariables = Exact<{
  id: string;
}>;


export type McpNodeQuery = { readonly node:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
   | null };

type McpName_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_District_Fragment = { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Partner_Fragment = { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string };

type McpName_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string };

export type McpNameFragment =
  | McpName_Agency_Fragment
  | McpName_City_Fragment
  | McpName_District_Fragment
  | McpName_Document_Fragment
  | McpName_Goal_Fragment
  | McpName_Indicator_Fragment
  | McpName_Initiative_Fragment
  | McpName_Outcome_Fragment
  | McpName_Partner_Fragment
  | McpName_Place_Fragment
  | McpName_Platform_Fragment
  | McpName_Source_Fragment
  | McpName_Theme_Fragment
;

export type McpCitationFragment = { readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } };

type McpHeading_Agency_Fragment = { readonly __typename: 'Agency', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_City_Fragment = { readonly __typename: 'City', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_District_Fragment = { readonly __typename: 'District', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Document_Fragment = { readonly __typename: 'Document', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Goal_Fragment = { readonly __typename: 'Goal', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Indicator_Fragment = { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Initiative_Fragment = { readonly __typename: 'Initiative', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Outcome_Fragment = { readonly __typename: 'Outcome', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Partner_Fragment = { readonly __typename: 'Partner', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Place_Fragment = { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Platform_Fragment = { readonly __typename: 'Platform', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Source_Fragment = { readonly __typename: 'Source', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

type McpHeading_Theme_Fragment = { readonly __typename: 'Theme', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

export type McpHeadingFragment =
  | McpHeading_Agency_Fragment
  | McpHeading_City_Fragment
  | McpHeading_District_Fragment
  | McpHeading_Document_Fragment
  | McpHeading_Goal_Fragment
  | McpHeading_Indicator_Fragment
  | McpHeading_Initiative_Fragment
  | McpHeading_Outcome_Fragment
  | McpHeading_Partner_Fragment
  | McpHeading_Place_Fragment
  | McpHeading_Platform_Fragment
  | McpHeading_Source_Fragment
  | McpHeading_Theme_Fragment
;

export type McpFigureFragment = { readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

export type McpFigureOfFragment = { readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null } | null, readonly initiative: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly agreesWith: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly differsFrom: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> };

export type McpThroughFragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }>, readonly districts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } };

export type McpPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type McpPathsQuery = { readonly graph: { readonly revision: string | null }, readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly relationship: string, readonly direction: RelationshipDirection, readonly from:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
      , readonly to:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }
      , readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }> };

export type McpSourcesQueryVariables = Exact<{
  first: number;
}>;


export type McpSourcesQuery = { readonly graph: { readonly revision: string | null }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly published: string | null, readonly id: string, readonly name: string, readonly nameEn: string }> } };

export type McpRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type McpRevisionQuery = { readonly graph: { readonly revision: string | null } };

export type McpPlaceTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  districts?: boolean;
  initiatives?: boolean;
  districtsWhere?: DistrictFilter | null | undefined;
  initiativesWhere?: InitiativeFilter | null | undefined;
}>;


export type McpPlaceTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpDistrictTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  city?: boolean;
  bodies?: boolean;
  publications?: boolean;
  agencies?: boolean;
  initiatives?: boolean;
  indicators?: boolean;
  places?: boolean;
  bodiesWhere?: AgencyFilter | null | undefined;
  publicationsWhere?: SourceFilter | null | undefined;
  agenciesWhere?: AgencyFilter | null | undefined;
  initiativesWhere?: InitiativeFilter | null | undefined;
  indicatorsWhere?: IndicatorFilter | null | undefined;
  placesWhere?: PlaceFilter | null | undefined;
}>;


export type McpDistrictTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string, readonly city?: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly bodies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly places?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpPartnerCardQueryVariables = Exact<{
  id: string;
}>;


export type McpPartnerCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Partner', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly initiatives: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpGoalCardQueryVariables = Exact<{
  id: string;
}>;


export type McpGoalCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Goal', readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly partOf: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly drivenBy: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpAgencyCardQueryVariables = Exact<{
  id: string;
}>;


export type McpAgencyCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Agency', readonly kind: AgencyKind, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly partOf: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts: { readonly totalCount: number }, readonly districts: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly succeededBy: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly predecessors: { readonly totalCount: number }, readonly drives: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpSourceCardQueryVariables = Exact<{
  id: string;
}>;


export type McpSourceCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Source', readonly language: string | null, readonly published: string | null, readonly url: string | null, readonly sha256: string | null, readonly length: number | null, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly withdrawn: { readonly on: string | null, readonly reason: string | null } | null, readonly coverage: { readonly numerals: number | null, readonly numeralsExplained: number | null, readonly sentences: number | null, readonly sentencesCited: number | null } | null, readonly publisher: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly themes: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpSourceTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  publisher?: boolean;
  city?: boolean;
  district?: boolean;
  themes?: boolean;
  themesWhere?: ThemeFilter | null | undefined;
}>;


export type McpSourceTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string, readonly publisher?: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly city?: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly themes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpOutcomeTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  initiative?: boolean;
  agencies?: boolean;
  indicator?: boolean;
  agreesWith?: boolean;
  differsFrom?: boolean;
  agenciesWhere?: AgencyFilter | null | undefined;
  agreesWithWhere?: OutcomeFilter | null | undefined;
  differsFromWhere?: OutcomeFilter | null | undefined;
}>;


export type McpOutcomeTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string, readonly initiative?: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly implied: boolean, readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly indicator?: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agreesWith?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly differsFrom?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpOutcomeCardQueryVariables = Exact<{
  id: string;
}>;


export type McpOutcomeCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Outcome', readonly kind: OutcomeKind, readonly measure: Measure, readonly direction: Direction | null, readonly value: number | null, readonly valueMin: number | null, readonly valueMax: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly raw: string | null, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly initiative: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies: { readonly totalCount: number }, readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agreesWith: { readonly totalCount: number }, readonly differsFrom: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

export type McpAgencyTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  city?: boolean;
  district?: boolean;
  partOf?: boolean;
  parts?: boolean;
  districts?: boolean;
  initiatives?: boolean;
  outcomes?: boolean;
  indicators?: boolean;
  documents?: boolean;
  publications?: boolean;
  succeededBy?: boolean;
  predecessors?: boolean;
  drives?: boolean;
  partsWhere?: AgencyFilter | null | undefined;
  districtsWhere?: DistrictFilter | null | undefined;
  initiativesWhere?: InitiativeFilter | null | undefined;
  outcomesWhere?: OutcomeFilter | null | undefined;
  indicatorsWhere?: IndicatorFilter | null | undefined;
  documentsWhere?: DocumentFilter | null | undefined;
  publicationsWhere?: SourceFilter | null | undefined;
  predecessorsWhere?: AgencyFilter | null | undefined;
  drivesWhere?: GoalFilter | null | undefined;
}>;


export type McpAgencyTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string, readonly city?: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly district?: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly partOf?: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly implied: boolean, readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly indicators?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly documents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly publications?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly succeededBy?: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly drives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly via: ReadonlyArray<{ readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }>, readonly node: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpGoalTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  partOf?: boolean;
  parts?: boolean;
  initiatives?: boolean;
  drivenBy?: boolean;
  partsWhere?: GoalFilter | null | undefined;
  initiativesWhere?: InitiativeFilter | null | undefined;
  drivenByWhere?: AgencyFilter | null | undefined;
}>;


export type McpGoalTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string, readonly partOf?: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly drivenBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direct: boolean, readonly basis: Basis, readonly via: ReadonlyArray<{ readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }>, readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpInitiativeTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  theme?: boolean;
  agencies?: boolean;
  goals?: boolean;
  districts?: boolean;
  outcomes?: boolean;
  documents?: boolean;
  places?: boolean;
  platforms?: boolean;
  partners?: boolean;
  agenciesWhere?: AgencyFilter | null | undefined;
  goalsWhere?: GoalFilter | null | undefined;
  districtsWhere?: DistrictFilter | null | undefined;
  outcomesWhere?: OutcomeFilter | null | undefined;
  documentsWhere?: DocumentFilter | null | undefined;
  placesWhere?: PlaceFilter | null | undefined;
  platformsWhere?: PlatformFilter | null | undefined;
  partnersWhere?: PartnerFilter | null | undefined;
}>;


export type McpInitiativeTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string, readonly theme?: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role, readonly implied: boolean, readonly node: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly goals?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'District', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly outcomes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly documents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly places?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly platforms?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> }, readonly partners?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpThemeTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  source?: boolean;
  initiatives?: boolean;
  initiativesWhere?: InitiativeFilter | null | undefined;
}>;


export type McpThemeTiesQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string, readonly source?: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly initiatives?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly nameEn: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> }> } } | null };

export type McpInitiativeCardQueryVariables = Exact<{
  id: string;
}>;


export type McpInitiativeCardQuery = { readonly graph: { readonly revision: string | null }, readonly entity: { readonly __typename: 'Initiative', readonly summary: string | null, readonly summaryEn: string | null, readonly aliases: ReadonlyArray<string>, readonly formerly: ReadonlyArray<string>, readonly firstStated: string | null, readonly lastStated: string | null, readonly id: string, readonly name: string, readonly nameEn: string, readonly theme: { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly agencies: { readonly totalCount: number }, readonly goals: { readonly totalCount: number }, readonly districts: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly platforms: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly source: { readonly id: string } }> } | null };

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
export const McpNameFragmentDoc = new TypedDocumentString(`
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
    `, {"fragmentName":"McpName"}) as unknown as TypedDocumentString<McpNameFragment, unknown>;
export const McpCitationFragmentDoc = new TypedDocumentString(`
    fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
    `, {"fragmentName":"McpCitation"}) as unknown as TypedDocumentString<McpCitationFragment, unknown>;
export const McpHeadingFragmentDoc = new TypedDocumentString(`
    fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`, {"fragmentName":"McpHeading"}) as unknown as TypedDocumentString<McpHeadingFragment, unknown>;
export const McpFigureFragmentDoc = new TypedDocumentString(`
    fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`, {"fragmentName":"McpFigure"}) as unknown as TypedDocumentString<McpFigureFragment, unknown>;
export const McpFigureOfFragmentDoc = new TypedDocumentString(`
    fragment McpFigureOf on Outcome {
  ...McpFigure
  indicator {
    ...McpName
    agency {
      ...McpName
    }
    district {
      ...McpName
    }
    city {
      ...McpName
    }
  }
  initiative {
    ...McpName
  }
  agencies(first: 3) {
    nodes {
      ...McpName
    }
  }
  agreesWith(first: 3) {
    nodes {
      id
    }
  }
  differsFrom(first: 3) {
    nodes {
      id
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}`, {"fragmentName":"McpFigureOf"}) as unknown as TypedDocumentString<McpFigureOfFragment, unknown>;
export const McpThroughFragmentDoc = new TypedDocumentString(`
    fragment McpThrough on Initiative {
  ...McpName
  evidence {
    ...McpCitation
  }
  districts(first: 3) {
    nodes {
      ...McpName
    }
  }
  outcomes(first: 3) {
    totalCount
    nodes {
      ...McpFigure
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}`, {"fragmentName":"McpThrough"}) as unknown as TypedDocumentString<McpThroughFragment, unknown>;
export const McpPlatformTiesDocument = new TypedDocumentString(`
    query McpPlatformTies($id: ID!, $first: Int!, $after: String, $initiatives: Boolean! = false, $initiativesWhere: InitiativeFilter) {
  graph {
    revision
  }
  entity: platform(id: $id) {
    ...McpName
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpPlatformTiesQuery, McpPlatformTiesQueryVariables>;
export const McpThemeCardDocument = new TypedDocumentString(`
    query McpThemeCard($id: ID!) {
  graph {
    revision
  }
  entity: theme(id: $id) {
    ...McpHeading
    source {
      ...McpName
    }
    initiatives {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpThemeCardQuery, McpThemeCardQueryVariables>;
export const McpDocumentTiesDocument = new TypedDocumentString(`
    query McpDocumentTies($id: ID!, $first: Int!, $after: String, $initiatives: Boolean! = false, $agencies: Boolean! = false, $initiativesWhere: InitiativeFilter, $agenciesWhere: AgencyFilter) {
  graph {
    revision
  }
  entity: document(id: $id) {
    ...McpName
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    agencies(where: $agenciesWhere, first: $first, after: $after) @include(if: $agencies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpDocumentTiesQuery, McpDocumentTiesQueryVariables>;
export const McpIndicatorTiesDocument = new TypedDocumentString(`
    query McpIndicatorTies($id: ID!, $first: Int!, $after: String, $agency: Boolean! = false, $district: Boolean! = false, $city: Boolean! = false, $derivedFrom: Boolean! = false, $derivedIndicators: Boolean! = false, $outcomes: Boolean! = false, $derivedIndicatorsWhere: IndicatorFilter, $outcomesWhere: OutcomeFilter) {
  graph {
    revision
  }
  entity: indicator(id: $id) {
    ...McpName
    agency @include(if: $agency) {
      ...McpName
    }
    district @include(if: $district) {
      ...McpName
    }
    city @include(if: $city) {
      ...McpName
    }
    derivedFrom @include(if: $derivedFrom) {
      ...McpName
    }
    derivedIndicators(where: $derivedIndicatorsWhere, first: $first, after: $after) @include(if: $derivedIndicators) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    outcomes(where: $outcomesWhere, first: $first, after: $after) @include(if: $outcomes) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpIndicatorTiesQuery, McpIndicatorTiesQueryVariables>;
export const McpDistrictCardDocument = new TypedDocumentString(`
    query McpDistrictCard($id: ID!) {
  graph {
    revision
  }
  entity: district(id: $id) {
    ...McpHeading
    adcode
    city {
      ...McpName
    }
    bodies {
      totalCount
    }
    publications {
      totalCount
    }
    agencies {
      totalCount
    }
    initiatives {
      totalCount
    }
    indicators {
      totalCount
    }
    places {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpDistrictCardQuery, McpDistrictCardQueryVariables>;
export const McpCityTiesDocument = new TypedDocumentString(`
    query McpCityTies($id: ID!, $first: Int!, $after: String, $districts: Boolean! = false, $agencies: Boolean! = false, $indicators: Boolean! = false, $publications: Boolean! = false, $districtsWhere: DistrictFilter, $agenciesWhere: AgencyFilter, $indicatorsWhere: IndicatorFilter, $publicationsWhere: SourceFilter) {
  graph {
    revision
  }
  entity: city(id: $id) {
    ...McpName
    districts(where: $districtsWhere, first: $first, after: $after) @include(if: $districts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    agencies(where: $agenciesWhere, first: $first, after: $after) @include(if: $agencies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    indicators(where: $indicatorsWhere, first: $first, after: $after) @include(if: $indicators) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    publications(where: $publicationsWhere, first: $first, after: $after) @include(if: $publications) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpCityTiesQuery, McpCityTiesQueryVariables>;
export const McpPlatformCardDocument = new TypedDocumentString(`
    query McpPlatformCard($id: ID!) {
  graph {
    revision
  }
  entity: platform(id: $id) {
    ...McpHeading
    kind
    initiatives {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpPlatformCardQuery, McpPlatformCardQueryVariables>;
export const McpIndicatorCardDocument = new TypedDocumentString(`
    query McpIndicatorCard($id: ID!) {
  graph {
    revision
  }
  entity: indicator(id: $id) {
    ...McpHeading
    unit
    agency {
      ...McpName
    }
    district {
      ...McpName
    }
    city {
      ...McpName
    }
    derivedFrom {
      ...McpName
    }
    derivedIndicators {
      totalCount
    }
    outcomes {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpIndicatorCardQuery, McpIndicatorCardQueryVariables>;
export const McpDocumentCardDocument = new TypedDocumentString(`
    query McpDocumentCard($id: ID!) {
  graph {
    revision
  }
  entity: document(id: $id) {
    ...McpHeading
    kind
    initiatives {
      totalCount
    }
    agencies {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpDocumentCardQuery, McpDocumentCardQueryVariables>;
export const McpPlaceCardDocument = new TypedDocumentString(`
    query McpPlaceCard($id: ID!) {
  graph {
    revision
  }
  entity: place(id: $id) {
    ...McpHeading
    districts {
      totalCount
    }
    initiatives {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpPlaceCardQuery, McpPlaceCardQueryVariables>;
export const McpPartnerTiesDocument = new TypedDocumentString(`
    query McpPartnerTies($id: ID!, $first: Int!, $after: String, $initiatives: Boolean! = false, $initiativesWhere: InitiativeFilter) {
  graph {
    revision
  }
  entity: partner(id: $id) {
    ...McpName
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpPartnerTiesQuery, McpPartnerTiesQueryVariables>;
export const McpCityCardDocument = new TypedDocumentString(`
    query McpCityCard($id: ID!) {
  graph {
    revision
  }
  entity: city(id: $id) {
    ...McpHeading
    adcode
    districts {
      totalCount
    }
    agencies {
      totalCount
    }
    indicators {
      totalCount
    }
    publications {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpCityCardQuery, McpCityCardQueryVariables>;
export const McpCitationsDocument = new TypedDocumentString(`
    query McpCitations($id: ID!) {
  graph {
    revision
  }
  node(id: $id) {
    __typename
    ... on Entity {
      ...McpHeading
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpCitationsQuery, McpCitationsQueryVariables>;
export const McpPlaceDocument = new TypedDocumentString(`
    query McpPlace($source: ID!, $start: Int!, $end: Int!) {
  graph {
    revision
  }
  source(id: $source) {
    ...McpName
    published
    url
    length
    publisher {
      ...McpName
    }
    passages(where: {start: {lt: $end}, end: {gt: $start}}, first: 3) {
      nodes {
        id
        number
        start
        end
        quote
        entities(first: 100) {
          edges {
            start
            end
            node {
              ...McpName
            }
          }
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<McpPlaceQuery, McpPlaceQueryVariables>;
export const McpDrivesDocument = new TypedDocumentString(`
    query McpDrives($agency: ID!, $goals: GoalFilter, $first: Int!, $after: String) {
  graph {
    revision
  }
  agency(id: $agency) {
    ...McpName
    drives(where: $goals, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        evidence {
          ...McpCitation
        }
        node {
          ...McpName
        }
        via(first: 3) {
          ...McpThrough
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}
fragment McpThrough on Initiative {
  ...McpName
  evidence {
    ...McpCitation
  }
  districts(first: 3) {
    nodes {
      ...McpName
    }
  }
  outcomes(first: 3) {
    totalCount
    nodes {
      ...McpFigure
    }
  }
}`) as unknown as TypedDocumentString<McpDrivesQuery, McpDrivesQueryVariables>;
export const McpDrivenByDocument = new TypedDocumentString(`
    query McpDrivenBy($goal: ID!, $first: Int!, $after: String) {
  graph {
    revision
  }
  goal(id: $goal) {
    ...McpName
    drivenBy(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        evidence {
          ...McpCitation
        }
        node {
          ...McpName
        }
        via(first: 3) {
          ...McpThrough
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}
fragment McpThrough on Initiative {
  ...McpName
  evidence {
    ...McpCitation
  }
  districts(first: 3) {
    nodes {
      ...McpName
    }
  }
  outcomes(first: 3) {
    totalCount
    nodes {
      ...McpFigure
    }
  }
}`) as unknown as TypedDocumentString<McpDrivenByQuery, McpDrivenByQueryVariables>;
export const McpFiguresDocument = new TypedDocumentString(`
    query McpFigures($where: OutcomeFilter, $first: Int!, $after: String) {
  graph {
    revision
  }
  outcomes(
    where: $where
    orderBy: [{field: PERIOD_END, direction: ASC}, {field: PERIOD_START, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...McpFigureOf
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpFigure on Outcome {
  ...McpName
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
    ...McpCitation
  }
}
fragment McpFigureOf on Outcome {
  ...McpFigure
  indicator {
    ...McpName
    agency {
      ...McpName
    }
    district {
      ...McpName
    }
    city {
      ...McpName
    }
  }
  initiative {
    ...McpName
  }
  agencies(first: 3) {
    nodes {
      ...McpName
    }
  }
  agreesWith(first: 3) {
    nodes {
      id
    }
  }
  differsFrom(first: 3) {
    nodes {
      id
    }
  }
}`) as unknown as TypedDocumentString<McpFiguresQuery, McpFiguresQueryVariables>;
export const McpFindDocument = new TypedDocumentString(`
    query McpFind($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
  graph {
    revision
  }
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      matched
      node {
        ...McpName
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpFindQuery, McpFindQueryVariables>;
export const McpResolveDocument = new TypedDocumentString(`
    query McpResolve($text: String!, $types: [EntityType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    edges {
      score
      matched
      node {
        ...McpName
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<McpResolveQuery, McpResolveQueryVariables>;
export const McpNodeDocument = new TypedDocumentString(`
    query McpNode($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...McpName
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<McpNodeQuery, McpNodeQueryVariables>;
export const McpPathsDocument = new TypedDocumentString(`
    query McpPaths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
  graph {
    revision
  }
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    steps {
      relationship
      direction
      from {
        ...McpName
      }
      to {
        ...McpName
      }
      evidence {
        ...McpCitation
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpPathsQuery, McpPathsQueryVariables>;
export const McpSourcesDocument = new TypedDocumentString(`
    query McpSources($first: Int!) {
  graph {
    revision
  }
  sources(first: $first, orderBy: [{field: PUBLISHED, direction: DESC}]) {
    nodes {
      ...McpName
      published
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<McpSourcesQuery, McpSourcesQueryVariables>;
export const McpRevisionDocument = new TypedDocumentString(`
    query McpRevision {
  graph {
    revision
  }
}
    `) as unknown as TypedDocumentString<McpRevisionQuery, McpRevisionQueryVariables>;
export const McpPlaceTiesDocument = new TypedDocumentString(`
    query McpPlaceTies($id: ID!, $first: Int!, $after: String, $districts: Boolean! = false, $initiatives: Boolean! = false, $districtsWhere: DistrictFilter, $initiativesWhere: InitiativeFilter) {
  graph {
    revision
  }
  entity: place(id: $id) {
    ...McpName
    districts(where: $districtsWhere, first: $first, after: $after) @include(if: $districts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpPlaceTiesQuery, McpPlaceTiesQueryVariables>;
export const McpDistrictTiesDocument = new TypedDocumentString(`
    query McpDistrictTies($id: ID!, $first: Int!, $after: String, $city: Boolean! = false, $bodies: Boolean! = false, $publications: Boolean! = false, $agencies: Boolean! = false, $initiatives: Boolean! = false, $indicators: Boolean! = false, $places: Boolean! = false, $bodiesWhere: AgencyFilter, $publicationsWhere: SourceFilter, $agenciesWhere: AgencyFilter, $initiativesWhere: InitiativeFilter, $indicatorsWhere: IndicatorFilter, $placesWhere: PlaceFilter) {
  graph {
    revision
  }
  entity: district(id: $id) {
    ...McpName
    city @include(if: $city) {
      ...McpName
    }
    bodies(where: $bodiesWhere, first: $first, after: $after) @include(if: $bodies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    publications(where: $publicationsWhere, first: $first, after: $after) @include(if: $publications) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    agencies(where: $agenciesWhere, first: $first, after: $after) @include(if: $agencies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    indicators(where: $indicatorsWhere, first: $first, after: $after) @include(if: $indicators) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    places(where: $placesWhere, first: $first, after: $after) @include(if: $places) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpDistrictTiesQuery, McpDistrictTiesQueryVariables>;
export const McpPartnerCardDocument = new TypedDocumentString(`
    query McpPartnerCard($id: ID!) {
  graph {
    revision
  }
  entity: partner(id: $id) {
    ...McpHeading
    initiatives {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpPartnerCardQuery, McpPartnerCardQueryVariables>;
export const McpGoalCardDocument = new TypedDocumentString(`
    query McpGoalCard($id: ID!) {
  graph {
    revision
  }
  entity: goal(id: $id) {
    ...McpHeading
    partOf {
      ...McpName
    }
    parts {
      totalCount
    }
    initiatives {
      totalCount
    }
    drivenBy {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpGoalCardQuery, McpGoalCardQueryVariables>;
export const McpAgencyCardDocument = new TypedDocumentString(`
    query McpAgencyCard($id: ID!) {
  graph {
    revision
  }
  entity: agency(id: $id) {
    ...McpHeading
    kind
    city {
      ...McpName
    }
    district {
      ...McpName
    }
    partOf {
      ...McpName
    }
    parts {
      totalCount
    }
    districts {
      totalCount
    }
    initiatives {
      totalCount
    }
    outcomes {
      totalCount
    }
    indicators {
      totalCount
    }
    documents {
      totalCount
    }
    publications {
      totalCount
    }
    succeededBy {
      ...McpName
    }
    predecessors {
      totalCount
    }
    drives {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpAgencyCardQuery, McpAgencyCardQueryVariables>;
export const McpSourceCardDocument = new TypedDocumentString(`
    query McpSourceCard($id: ID!) {
  graph {
    revision
  }
  entity: source(id: $id) {
    ...McpHeading
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
    publisher {
      ...McpName
    }
    city {
      ...McpName
    }
    district {
      ...McpName
    }
    themes {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpSourceCardQuery, McpSourceCardQueryVariables>;
export const McpSourceTiesDocument = new TypedDocumentString(`
    query McpSourceTies($id: ID!, $first: Int!, $after: String, $publisher: Boolean! = false, $city: Boolean! = false, $district: Boolean! = false, $themes: Boolean! = false, $themesWhere: ThemeFilter) {
  graph {
    revision
  }
  entity: source(id: $id) {
    ...McpName
    publisher @include(if: $publisher) {
      ...McpName
    }
    city @include(if: $city) {
      ...McpName
    }
    district @include(if: $district) {
      ...McpName
    }
    themes(where: $themesWhere, first: $first, after: $after) @include(if: $themes) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpSourceTiesQuery, McpSourceTiesQueryVariables>;
export const McpOutcomeTiesDocument = new TypedDocumentString(`
    query McpOutcomeTies($id: ID!, $first: Int!, $after: String, $initiative: Boolean! = false, $agencies: Boolean! = false, $indicator: Boolean! = false, $agreesWith: Boolean! = false, $differsFrom: Boolean! = false, $agenciesWhere: AgencyFilter, $agreesWithWhere: OutcomeFilter, $differsFromWhere: OutcomeFilter) {
  graph {
    revision
  }
  entity: outcome(id: $id) {
    ...McpName
    initiative @include(if: $initiative) {
      ...McpName
    }
    agencies(where: $agenciesWhere, first: $first, after: $after) @include(if: $agencies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        implied
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    indicator @include(if: $indicator) {
      ...McpName
    }
    agreesWith(where: $agreesWithWhere, first: $first, after: $after) @include(if: $agreesWith) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    differsFrom(where: $differsFromWhere, first: $first, after: $after) @include(if: $differsFrom) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpOutcomeTiesQuery, McpOutcomeTiesQueryVariables>;
export const McpOutcomeCardDocument = new TypedDocumentString(`
    query McpOutcomeCard($id: ID!) {
  graph {
    revision
  }
  entity: outcome(id: $id) {
    ...McpHeading
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
    initiative {
      ...McpName
    }
    agencies {
      totalCount
    }
    indicator {
      ...McpName
    }
    agreesWith {
      totalCount
    }
    differsFrom {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpOutcomeCardQuery, McpOutcomeCardQueryVariables>;
export const McpAgencyTiesDocument = new TypedDocumentString(`
    query McpAgencyTies($id: ID!, $first: Int!, $after: String, $city: Boolean! = false, $district: Boolean! = false, $partOf: Boolean! = false, $parts: Boolean! = false, $districts: Boolean! = false, $initiatives: Boolean! = false, $outcomes: Boolean! = false, $indicators: Boolean! = false, $documents: Boolean! = false, $publications: Boolean! = false, $succeededBy: Boolean! = false, $predecessors: Boolean! = false, $drives: Boolean! = false, $partsWhere: AgencyFilter, $districtsWhere: DistrictFilter, $initiativesWhere: InitiativeFilter, $outcomesWhere: OutcomeFilter, $indicatorsWhere: IndicatorFilter, $documentsWhere: DocumentFilter, $publicationsWhere: SourceFilter, $predecessorsWhere: AgencyFilter, $drivesWhere: GoalFilter) {
  graph {
    revision
  }
  entity: agency(id: $id) {
    ...McpName
    city @include(if: $city) {
      ...McpName
    }
    district @include(if: $district) {
      ...McpName
    }
    partOf @include(if: $partOf) {
      ...McpName
    }
    parts(where: $partsWhere, first: $first, after: $after) @include(if: $parts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    districts(where: $districtsWhere, first: $first, after: $after) @include(if: $districts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        implied
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    outcomes(where: $outcomesWhere, first: $first, after: $after) @include(if: $outcomes) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        implied
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    indicators(where: $indicatorsWhere, first: $first, after: $after) @include(if: $indicators) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    documents(where: $documentsWhere, first: $first, after: $after) @include(if: $documents) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    publications(where: $publicationsWhere, first: $first, after: $after) @include(if: $publications) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    succeededBy @include(if: $succeededBy) {
      ...McpName
    }
    predecessors(where: $predecessorsWhere, first: $first, after: $after) @include(if: $predecessors) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    drives(where: $drivesWhere, first: $first, after: $after) @include(if: $drives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        via(first: 5) {
          ...McpName
        }
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpAgencyTiesQuery, McpAgencyTiesQueryVariables>;
export const McpGoalTiesDocument = new TypedDocumentString(`
    query McpGoalTies($id: ID!, $first: Int!, $after: String, $partOf: Boolean! = false, $parts: Boolean! = false, $initiatives: Boolean! = false, $drivenBy: Boolean! = false, $partsWhere: GoalFilter, $initiativesWhere: InitiativeFilter, $drivenByWhere: AgencyFilter) {
  graph {
    revision
  }
  entity: goal(id: $id) {
    ...McpName
    partOf @include(if: $partOf) {
      ...McpName
    }
    parts(where: $partsWhere, first: $first, after: $after) @include(if: $parts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        basis
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    drivenBy(where: $drivenByWhere, first: $first, after: $after) @include(if: $drivenBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        direct
        basis
        via(first: 5) {
          ...McpName
        }
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpGoalTiesQuery, McpGoalTiesQueryVariables>;
export const McpInitiativeTiesDocument = new TypedDocumentString(`
    query McpInitiativeTies($id: ID!, $first: Int!, $after: String, $theme: Boolean! = false, $agencies: Boolean! = false, $goals: Boolean! = false, $districts: Boolean! = false, $outcomes: Boolean! = false, $documents: Boolean! = false, $places: Boolean! = false, $platforms: Boolean! = false, $partners: Boolean! = false, $agenciesWhere: AgencyFilter, $goalsWhere: GoalFilter, $districtsWhere: DistrictFilter, $outcomesWhere: OutcomeFilter, $documentsWhere: DocumentFilter, $placesWhere: PlaceFilter, $platformsWhere: PlatformFilter, $partnersWhere: PartnerFilter) {
  graph {
    revision
  }
  entity: initiative(id: $id) {
    ...McpName
    theme @include(if: $theme) {
      ...McpName
    }
    agencies(where: $agenciesWhere, first: $first, after: $after) @include(if: $agencies) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        implied
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    goals(where: $goalsWhere, first: $first, after: $after) @include(if: $goals) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        basis
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    districts(where: $districtsWhere, first: $first, after: $after) @include(if: $districts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    outcomes(where: $outcomesWhere, first: $first, after: $after) @include(if: $outcomes) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    documents(where: $documentsWhere, first: $first, after: $after) @include(if: $documents) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    places(where: $placesWhere, first: $first, after: $after) @include(if: $places) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    platforms(where: $platformsWhere, first: $first, after: $after) @include(if: $platforms) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
    partners(where: $partnersWhere, first: $first, after: $after) @include(if: $partners) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpInitiativeTiesQuery, McpInitiativeTiesQueryVariables>;
export const McpThemeTiesDocument = new TypedDocumentString(`
    query McpThemeTies($id: ID!, $first: Int!, $after: String, $source: Boolean! = false, $initiatives: Boolean! = false, $initiativesWhere: InitiativeFilter) {
  graph {
    revision
  }
  entity: theme(id: $id) {
    ...McpName
    source @include(if: $source) {
      ...McpName
    }
    initiatives(where: $initiativesWhere, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...McpName
        }
        evidence {
          ...McpCitation
        }
      }
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}`) as unknown as TypedDocumentString<McpThemeTiesQuery, McpThemeTiesQueryVariables>;
export const McpInitiativeCardDocument = new TypedDocumentString(`
    query McpInitiativeCard($id: ID!) {
  graph {
    revision
  }
  entity: initiative(id: $id) {
    ...McpHeading
    summary
    summaryEn
    theme {
      ...McpName
    }
    agencies {
      totalCount
    }
    goals {
      totalCount
    }
    districts {
      totalCount
    }
    outcomes {
      totalCount
    }
    documents {
      totalCount
    }
    places {
      totalCount
    }
    platforms {
      totalCount
    }
    partners {
      totalCount
    }
  }
}
    fragment McpName on Entity {
  __typename
  id
  name
  nameEn
}
fragment McpCitation on Evidence {
  source {
    id
  }
  start
  end
  quote
}
fragment McpHeading on Entity {
  ...McpName
  aliases
  formerly
  firstStated
  lastStated
  evidence {
    ...McpCitation
  }
}`) as unknown as TypedDocumentString<McpInitiativeCardQuery, McpInitiativeCardQueryVariables>;