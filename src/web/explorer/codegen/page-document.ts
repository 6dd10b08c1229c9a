import { parse, print } from 'graphql'
import { type Entity, type Link, edgeFieldsOf, flagsOf } from './entities.ts'
import { lineOf } from './lines.ts'

/** The query behind the page of an entity: its properties, and the first page of each relationship. */
export function pageDocument({ type, root, properties, relationships }: Entity): string {
  const cursors = relationships.flatMap(({ single, field }) => (single ? [] : [`$${field}After: String`]))
  const embedded = [...type.embedded].map(
    ([field, { properties: parts }]) => `${field} { ${[...parts.keys()].join(' ')} }`,
  )
  return print(
    parse(`query ${type.name}(${['$id: ID!', ...cursors].join(' ')}) {
      ${root}(id: $id) {
        ...Heading
        ${properties.map(({ field }) => field).join(' ')}
        ${embedded.join(' ')}
        ${relationships.map((link) => selectionOf(link, type.name)).join(' ')}
      }
    }`),
  )
}

function selectionOf(link: Link, type: string): string {
  const { field, target, single, references } = link
  const { fragment } = lineOf(target, `${type}.${field}`)
  if (single) return `${field} { ...${fragment} }`
  return `${field}(first: ${fragment === 'Name' ? 100 : 20}, after: $${field}After) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      ${[...edgeFieldsOf(link), ...flagsOf(link)].join(' ')}
      ${[...references.keys()].map((name) => `${name} { ...Name }`).join(' ')}
      node { ...${fragment} }
      evidence { ...Citation }
    }
  }`
}
