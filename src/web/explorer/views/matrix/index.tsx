import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { useGraph } from '../../api/api.ts'
import { Answer } from '../../components/answer.tsx'
import { QueryPanel } from '../../components/query-panel.tsx'
import { matrixCypher } from '../../cypher/matrix.ts'
import { MatrixDocument, type MatrixQuery } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { useTitle } from '../../use-title.ts'
import { Choice } from '../choice.tsx'
import { Behind } from './behind.tsx'
import { columnsOf, rowsOf } from './matrix.ts'
import { messages } from './messages.ts'
import { Table } from './table.tsx'
import './matrix.css'

const SORTINGS = ['total', 'name'] as const

/** Who drives what: goals by agencies, with the number of initiatives. */
export default function Matrix(): ReactNode {
  const { text } = useLanguage()
  const own = useMessages(messages)
  useTitle(text('matrix'))
  return (
    <div className="page">
      <h1>{text('matrix')}</h1>
      <p className="note">{own('note')}</p>
      <Answer of={useGraph(MatrixDocument, {})}>{(data) => <Found data={data} />}</Answer>
      <QueryPanel document={MatrixDocument} variables={{}} cypher={matrixCypher()} />
    </div>
  )
}

function Found({ data }: { readonly data: MatrixQuery }): ReactNode {
  const { label, nameOf } = useLanguage()
  const own = useMessages(messages)
  const [search, setSearch] = useSearchParams()
  const sorting = SORTINGS.find((one) => one === search.get('order')) ?? 'total'
  const wanted = search.get('text') ?? ''
  const unfolded = new Set(search.getAll('unfold'))
  const change = (name: string, values: readonly string[]): void => {
    setSearch(
      (before) => {
        before.delete(name)
        for (const value of values) if (value !== '') before.append(name, value)
        return before
      },
      { replace: true },
    )
  }
  const compare = (a: { name: string; nameEn: string }, b: { name: string; nameEn: string }): number =>
    nameOf(a).primary.localeCompare(nameOf(b).primary)
  const isWanted = ({ name, nameEn }: { name: string; nameEn: string }): boolean =>
    `${name} ${nameEn}`.toLowerCase().includes(wanted.toLowerCase())
  const columns = columnsOf(data.agencies.nodes.filter(isWanted), sorting, compare)
  const rows = rowsOf(data.goals.nodes, columns, unfolded, sorting, compare)
  const agency = columns.find(({ id }) => id === search.get('agency'))
  const goal = data.goals.nodes.find(({ id }) => id === search.get('goal'))
  const edge = agency?.drives.edges.find(({ node }) => node.id === goal?.id)
  const cut = [data.agencies, data.goals].some(({ totalCount, nodes }) => totalCount > nodes.length)
  return (
    <>
      {cut && <p className="note">{own('cut')}</p>}
      <div className="choices">
        <Choice
          name={own('order')}
          value={sorting}
          options={SORTINGS.map((value) => ({ value, name: own(value) }))}
          onChoose={(value) => {
            change('order', [value])
          }}
        />
        <span className="choice">
          <label htmlFor="matrix-filter">{own('filter')}</label>
          <input
            id="matrix-filter"
            type="search"
            value={wanted}
            onChange={(event) => {
              change('text', [event.currentTarget.value])
            }}
          />
        </span>
      </div>
      {agency && goal && edge && <Behind agency={agency} goal={goal} edge={edge} />}
      <p className="note matrix-legend">
        {(['STATED', 'TOPIC'] as const).map((basis) => (
          <span key={basis}>
            <span className="matrix-shade" data-basis={basis} />
            {label('basis', basis)}
          </span>
        ))}
      </p>
      <Table
        rows={rows}
        columns={columns}
        unfolded={unfolded}
        onFold={(id) => {
          change('unfold', unfolded.has(id) ? [...unfolded].filter((one) => one !== id) : [...unfolded, id])
        }}
        onOpen={(agencyId, goalId) => {
          change('agency', [agencyId])
          change('goal', [goalId])
        }}
      />
    </>
  )
}
