import type { Operation } from '../operations.ts'

/** The operations as a front end would write them for our API. */
export const OUR_DOCUMENTS: Readonly<Record<Operation, string>> = {
  agency: `query Agency($id: ID!) {
  agency(id: $id) {
    id name nameEn kind
    initiatives(role: LEAD, first: 20) {
      nodes {
        id name
        goals { nodes { id name } }
        outcomes { nodes { id name value unit } }
      }
    }
  }
}`,
  agencies: `query Agencies($after: String) {
  agencies(first: 50, after: $after) {
    nodes {
      id name
      initiatives(role: LEAD, first: 10) {
        nodes {
          id name
          goals { nodes { id name } }
          districts { nodes { id name } }
          outcomes { nodes { id name value unit } }
        }
      }
    }
  }
}`,
  goal: `query Goal($id: ID!) {
  goal(id: $id) {
    id name
    drivenBy(first: 50) { edges { basis via { id name } node { id name } } }
  }
}`,
  filter: `query Filter($value: Float!) {
  initiatives(first: 20, where: { outcomes: { some: { value: { gte: $value } } } }, orderBy: { field: NAME }) {
    totalCount
    nodes { id name outcomes { nodes { id name value unit } } }
  }
}`,
  search: `query Search($name: String!, $text: String!) {
  agency(name: $name) { id name nameEn kind }
  search(text: $text, first: 10) { edges { score node { __typename ... on Entity { id name nameEn } } } }
}`,
}
