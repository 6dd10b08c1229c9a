/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Citation on Evidence {\n  source {\n    id\n    name\n    nameEn\n  }\n  paragraph\n  start\n  end\n  quote\n}\n\nfragment Figure on Outcome {\n  id\n  name\n  nameEn\n  kind\n  measure\n  direction\n  value\n  valueMin\n  valueMax\n  comparator\n  unit\n  raw\n  period {\n    start\n    end\n  }\n  evidence {\n    ...Citation\n  }\n}": typeof types.CitationFragmentDoc,
    "query Passage($source: ID!, $number: Int!) {\n  source(id: $source) {\n    id\n    passages(where: {number: {eq: $number}}, first: 1) {\n      nodes {\n        id\n        number\n        start\n        end\n        quote\n      }\n    }\n  }\n}": typeof types.PassageDocument,
};
const documents: Documents = {
    "fragment Citation on Evidence {\n  source {\n    id\n    name\n    nameEn\n  }\n  paragraph\n  start\n  end\n  quote\n}\n\nfragment Figure on Outcome {\n  id\n  name\n  nameEn\n  kind\n  measure\n  direction\n  value\n  valueMin\n  valueMax\n  comparator\n  unit\n  raw\n  period {\n    start\n    end\n  }\n  evidence {\n    ...Citation\n  }\n}": types.CitationFragmentDoc,
    "query Passage($source: ID!, $number: Int!) {\n  source(id: $source) {\n    id\n    passages(where: {number: {eq: $number}}, first: 1) {\n      nodes {\n        id\n        number\n        start\n        end\n        quote\n      }\n    }\n  }\n}": types.PassageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Citation on Evidence {\n  source {\n    id\n    name\n    nameEn\n  }\n  paragraph\n  start\n  end\n  quote\n}\n\nfragment Figure on Outcome {\n  id\n  name\n  nameEn\n  kind\n  measure\n  direction\n  value\n  valueMin\n  valueMax\n  comparator\n  unit\n  raw\n  period {\n    start\n    end\n  }\n  evidence {\n    ...Citation\n  }\n}"): typeof import('./graphql').CitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Passage($source: ID!, $number: Int!) {\n  source(id: $source) {\n    id\n    passages(where: {number: {eq: $number}}, first: 1) {\n      nodes {\n        id\n        number\n        start\n        end\n        quote\n      }\n    }\n  }\n}"): typeof import('./graphql').PassageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
