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
  Node: { input: unknown; output: unknown; }
};

/** A node or a relationship that is not what it was. */
export type Change = {
  /**
   * The fields whose values changed, such as `name`; of a relationship those of its edge, such as `basis`. Empty unless it
   * was changed.
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The node a relationship leaves, as it is today. Null where it is gone, and for a node. */
  readonly from: Maybe<Scalars['Node']['output']>;
  /** The identifier of the node a relationship leaves. Null for a node. */
  readonly fromId: Maybe<Scalars['ID']['output']>;
  /** The identifier of the node. Null for a relationship. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** What happened to it. */
  readonly kind: ChangeKind;
  /** The node as it is today. Null where it is gone, and for a relationship. */
  readonly node: Maybe<Scalars['Node']['output']>;
  /** Whether it is a node or a relationship. */
  readonly subject: ChangeSubject;
  /** The node a relationship arrives at, as it is today. Null where it is gone, and for a node. */
  readonly to: Maybe<Scalars['Node']['output']>;
  /** The identifier of the node a relationship arrives at. Null for a node. */
  readonly toId: Maybe<Scalars['ID']['output']>;
  /** The label of the node or the type of the relationship, as in Cypher: `Agency`, `LEADS`. */
  readonly type: Scalars['String']['output'];
};

/** A page of changes: nodes by `id`, then relationships by their ends. */
export type ChangeConnection = {
  /** The page, each change with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The page without the cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there is more, and the cursors to go on with. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many nodes and relationships. */
export type ChangeCounts = {
  /** Nodes: entities and passages. */
  readonly nodes: Scalars['Int']['output'];
  /** Relationships. */
  readonly relationships: Scalars['Int']['output'];
};

/** One of a list of changes. */
export type ChangeEdge = {
  /** Position of this edge in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What happened to a node or a relationship between two revisions. */
export type ChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there before and is there after, but says something else. */
  | 'CHANGED'
  /** It is not there any more. */
  | 'REMOVED';

/** What can be changed. */
export type ChangeSubject =
  /** A node: an entity or a passage. */
  | 'NODE'
  /** A relationship between two nodes. */
  | 'RELATIONSHIP';

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
  /** The last loads that changed the graph, the latest first: what each added, removed and changed is in `changes`. */
  readonly revisions: ReadonlyArray<Load>;
};


/** What a graph holds and when it was loaded. */
export type GraphInfoRevisionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A load that changed the graph: `(:Load)` in Cypher. The last 50 are kept, also where a load replaces the whole graph. */
export type Load = {
  /** What it added. */
  readonly added: ChangeCounts;
  /** What was there before and after, but not the same. */
  readonly changed: ChangeCounts;
  /**
   * Whether it is kept what was changed, and not only how much. False for loads of files, which replace everything and
   * compare nothing, and for loads that changed more than 5,000 nodes and relationships.
   */
  readonly listed: Scalars['Boolean']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** What wrote the files it was loaded from. Null for a load of the seed. */
  readonly origin: Maybe<Scalars['String']['output']>;
  /** The revision it had before. Null for the first load that is known. */
  readonly previous: Maybe<Scalars['String']['output']>;
  /** What it removed. Null where that is not known: of a load of files into a graph that an earlier version had loaded. */
  readonly removed: Maybe<ChangeCounts>;
  /** The revision that the graph has since this load. */
  readonly revision: Scalars['String']['output'];
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
