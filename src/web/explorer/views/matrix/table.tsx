import type { ReactNode } from 'react'
import { Empty } from '../../components/empty.tsx'
import { EntityLink } from '../../components/entity-link.tsx'
import type { MatrixQuery } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import type { Row } from './matrix.ts'
import { messages } from './messages.ts'

export type Agency = MatrixQuery['agencies']['nodes'][number]
export type Edge = Agency['drives']['edges'][number]
export type Goal = MatrixQuery['goals']['nodes'][number]

interface TableProps {
  readonly rows: readonly Row<Goal, Edge>[]
  readonly columns: readonly Agency[]
  readonly unfolded: ReadonlySet<string>
  readonly onFold: (goal: string) => void
  readonly onOpen: (agency: string, goal: string) => void
}

/** Goals by agencies; on a narrow page each goal has its agencies below it. */
export function Table({ rows, columns, unfolded, onFold, onOpen }: TableProps): ReactNode {
  const { label, nameOf, text } = useLanguage()
  const own = useMessages(messages)
  if (rows.length === 0) return <Empty />
  return (
    <div className="matrix-frame" tabIndex={0} role="region" aria-label={text('matrix')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{own('goal')}</th>
            {columns.map((agency) => (
              <th key={agency.id} scope="col" className="matrix-agency">
                <EntityLink entity={agency} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, depth, hasParts, cells, total }) => (
            <tr key={goal.id}>
              <th scope="row" style={{ paddingLeft: `${0.75 + depth * 1.25}rem` }}>
                {hasParts && (
                  <button
                    type="button"
                    className="matrix-fold"
                    aria-expanded={unfolded.has(goal.id)}
                    aria-label={own(unfolded.has(goal.id) ? 'fold' : 'unfold', {
                      name: nameOf(goal).primary,
                    })}
                    onClick={() => {
                      onFold(goal.id)
                    }}
                  >
                    {unfolded.has(goal.id) ? '−' : '+'}
                  </button>
                )}
                <EntityLink entity={goal} />
                <span className="count">{total}</span>
              </th>
              {columns.map((agency) => {
                const edge = cells.get(agency.id)
                const names = { agency: nameOf(agency).primary, goal: nameOf(goal).primary }
                return (
                  <td key={agency.id} data-empty={edge === undefined}>
                    {edge && (
                      <button
                        type="button"
                        data-basis={edge.basis}
                        aria-label={own('cell', {
                          ...names,
                          count: edge.via.length,
                          basis: label('basis', edge.basis),
                        })}
                        onClick={() => {
                          onOpen(agency.id, goal.id)
                        }}
                      >
                        <span className="matrix-name">{names.agency}</span>
                        {edge.via.length}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
