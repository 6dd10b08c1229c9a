import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useSearchParams } from 'wouter'
import { type Failure, useGraph } from '../../api/api.ts'
import { ask } from '../../api/ask.ts'
import { Answer } from '../../components/answer.tsx'
import { Failure as FailureNotice } from '../../components/failure.tsx'
import { Empty } from '../../components/empty.tsx'
import { FiguresTable } from '../../figures/figures-table.tsx'
import { List } from '../../components/list.tsx'
import { QueryPanel } from '../../components/query-panel.tsx'
import { Section } from '../../components/section.tsx'
import { figuresCypher } from '../../cypher/figures.ts'
import { type FigureFragment, FiguresDocument, type FiguresQuery } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { OUTCOME_VALUES } from '../../ontology.ts'
import { useTitle } from '../../use-title.ts'
import { Choice } from '../choice.tsx'
import { download } from '../download.ts'
import { csvOf } from './csv.ts'
import { messages } from './messages.ts'
import { type FiguresVariables, ORDERS, choicesOf, variablesOf } from './question.ts'

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
              {outcomes.nodes.length > 0 && <Download variables={variables} />}
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
                    return <FiguresTable outcomes={shown} />
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
  const { label } = useLanguage()
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
      options: [all, ...OUTCOME_VALUES.kind.map((value) => ({ value, name: label('kind', value) }))],
    },
    {
      name: 'measure',
      options: [all, ...OUTCOME_VALUES.measure.map((value) => ({ value, name: label('measure', value) }))],
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

/** All figures that are asked for as a file, those on further pages too. */
function Download({ variables }: { readonly variables: FiguresVariables }): ReactNode {
  const own = useMessages(messages)
  const { mutate, error, isPending } = useMutation<undefined, Failure>({
    mutationFn: async () => {
      const csv = csvOf(await allFigures(variables))
      download('figures.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }))
      return undefined
    },
  })
  const start = (): void => {
    mutate()
  }
  return (
    <>
      <button type="button" className="more" disabled={isPending} onClick={start}>
        {own('download')}
      </button>
      {error && <FailureNotice failure={error} onRetry={start} />}
    </>
  )
}

async function allFigures(variables: FiguresVariables): Promise<readonly FigureFragment[]> {
  const figures: FigureFragment[] = []
  const { signal } = new AbortController()
  for (let after: string | null = null; ;) {
    const { outcomes }: FiguresQuery = await ask(FiguresDocument, { ...variables, after }, signal)
    figures.push(...outcomes.nodes)
    if (!outcomes.pageInfo.hasNextPage) return figures
    after = outcomes.pageInfo.endCursor
  }
}
