export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Entity: { input: unknown; output: unknown; }
  Evidence: { input: unknown; output: unknown; }
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

/** How many nodes have a label. */
export type NodeCount = {
  /** How many nodes. */
  readonly count: Scalars['Int']['output'];
  /** The label, the same as the type’s name here. */
  readonly label: Scalars['String']['output'];
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

/** A way from one entity to another along relationships, against their direction too. */
export type Path = {
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Scalars['Entity']['output']>;
  /** The relationships on the way. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One relationship on a path. */
export type PathStep = {
  /** `OUT` where the relationship points from `from` to `to`, otherwise `IN`. */
  readonly direction: RelationshipDirection;
  /** Where the sources say so. */
  readonly evidence: ReadonlyArray<Scalars['Evidence']['output']>;
  /** The entity the step leaves. */
  readonly from: Scalars['Entity']['output'];
  /** Its type, the name it has in Cypher, for example `ADVANCES`. */
  readonly relationship: Scalars['String']['output'];
  /** The entity the step reaches. */
  readonly to: Scalars['Entity']['output'];
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

/** A page of search results, best match first. */
export type SearchConnection = {
  /** The results of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Scalars['Entity']['output']>;
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
  readonly node: Scalars['Entity']['output'];
  /** How well it matches, 1 for an exact name. */
  readonly score: Scalars['Float']['output'];
};
