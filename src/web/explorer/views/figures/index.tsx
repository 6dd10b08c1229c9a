import { type ReactNode, useId } from 'react'
import { useSearchParams } from 'wouter'
import { useGraph } from '../../api.ts'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { FiguresTable } from '../../components/figures-table.tsx'
import { List } from '../../components/list.tsx'
import { QueryPanel } from '../../components/query-panel.tsx'
import { Section } from '../../components/section.tsx'
import { figuresCypher } from '../../cypher/figures.ts'
import { type FigureFragment, FiguresDocument, type FiguresQuery } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language.tsx'
import { useTitle } from '../../use-title.ts'
import { Choice } from '../choice.tsx'
import { download } from '../download.ts'
import { csvOf } from './csv.ts'
import { messages } from './messages.ts'
import { KINDS, MEASURES, ORDERS, choicesOf, variablesOf } from './question.ts'

/** All figures, to filter, order and take along. */
export default function Figures(): ReactNode {
  const { text } = useLanguage()
  const own = useMessages(messages)
  const [search] = useSearchParams()
  const choices = choicesOf(search)
  const variables = variablesOf(choices)
  useTitle(text('figures'))
  const answer = useGraph(FiguresDocument, variables, { keepPrevious: true })
  return (
    <div className="page">
      <h1>{text('figures')}</h1>
      <p className="note">{own('note')}</p>
      <Answer of={answer}>
        {({ outcomes }) => (
          <>
            <Filters units={outcomes.units.flatMap(({ key }) => key ?? [])} />
            <Section title={own('shown', { count: outcomes.totalCount })}>
              {outcomes.nodes.length === 0 ? (
                <Empty />
              ) : (
                <List
                  key={JSON.stringify(variables)}
                  document={FiguresDocument}
                  at={(after) => ({ ...variables, after })}
                  select={(result: FiguresQuery) => result.outcomes}
                  first={outcomes}
                >
                  {(pages) => {
                    const shown = pages.flatMap(({ nodes }) => nodes)
                    return (
                      <>
                        <Download outcomes={shown} />
                        <FiguresTable outcomes={shown} />
                      </>
                    )
                  }}
                </List>
              )}
            </Section>
          </>
        )}
      </Answer>
      <QueryPanel document={FiguresDocument} variables={variables} cypher={figuresCypher(choices)} />
    </div>
  )
}

function Filters({ units }: { readonly units: readonly string[] }): ReactNode {
  const { text } = useLanguage()
  const own = useMessages(messages)
  const id = useId()
  const [search, setSearch] = useSearchParams()
  const value = (name: string): string => search.get(name) ?? ''
  const choose = (name: string, chosen: string): void => {
    setSearch(
      (before) => {
        if (chosen === '') before.delete(name)
        else before.set(name, chosen)
        return before
      },
      { replace: true },
    )
  }
  const all = { value: '', name: own('all') }
  const chosenUnit = value('unit')
  const known = chosenUnit === '' || units.includes(chosenUnit) ? units : [chosenUnit, ...units]
  const choices = [
    {
      name: 'kind',
      options: [all, ...KINDS.map((one) => ({ value: one, name: text(`outcomeKind_${one}`) }))],
    },
    {
      name: 'measure',
      options: [all, ...MEASURES.map((one) => ({ value: one, name: text(`measure_${one}`) }))],
    },
    { name: 'unit', options: [all, ...known.map((one) => ({ value: one, name: one }))] },
    { name: 'order', options: ORDERS.map((one) => ({ value: one, name: own(one) })) },
  ] as const
  return (
    <div className="choices">
      {choices.map(({ name, options }) => (
        <Choice
          key={name}
          name={own(name)}
          value={value(name)}
          options={options}
          onChoose={(chosen) => {
            choose(name, chosen)
          }}
        />
      ))}
      <span className="choice">
        <label htmlFor={id}>{own('text')}</label>
        <input
          id={id}
          type="search"
          value={value('text')}
          onChange={(event) => {
            choose('text', event.currentTarget.value)
          }}
        />
      </span>
    </div>
  )
}

function Download({ outcomes }: { readonly outcomes: readonly FigureFragment[] }): ReactNode {
  const own = useMessages(messages)
  return (
    <button
      type="button"
      className="more"
      onClick={() => {
        download('figures.csv', new Blob([csvOf(outcomes)], { type: 'text/csv;charset=utf-8' }))
      }}
    >
      {own('download')}
    </button>
  )
}
