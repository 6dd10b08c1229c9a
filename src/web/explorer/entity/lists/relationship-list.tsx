import type { ReactNode } from 'react'
import { List } from '../../components/list.tsx'
import {
  type Connection,
  type Edge,
  type PageAnswer,
  type PageDocument,
  type PageEntity,
  isConnection,
} from '../page-entity.ts'

/** What the facts and the sections of a page are given. */
export interface ListsOfEntity<Data extends PageAnswer> {
  readonly entity: PageEntity
  /** The query that goes on with any of its lists. */
  readonly document: PageDocument<Data>
}

/** The list of one relationship of an entity, page by page. */
export function RelationshipList<Data extends PageAnswer>({
  entity: { id },
  document,
  field,
  first,
  children,
}: ListsOfEntity<Data> & {
  readonly field: string
  readonly first: Connection
  readonly children: (edges: readonly Edge[]) => ReactNode
}): ReactNode {
  const select = (answer: Data): Connection | undefined => {
    const value = Object.values(answer)[0]?.[field]
    return isConnection(value) ? value : undefined
  }
  return (
    <List
      document={document}
      at={(after) => ({ id, [`${field}After`]: after })}
      select={select}
      first={first}
    >
      {(pages) => children(pages.flatMap(({ edges }) => edges))}
    </List>
  )
}
