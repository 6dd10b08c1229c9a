import { type ReactNode, useState } from 'react'
import { useGraph } from '../../../api/api.ts'
import { Answer } from '../../../components/answer.tsx'
import { Citations } from '../../../components/citation/citations.tsx'
import { EntityLink } from '../../../components/entity-link.tsx'
import { Section } from '../../../components/section.tsx'
import { GraphEntityDocument } from '../../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { type Relationship, kindOf } from '../../../ontology.ts'
import { type LoadedGraph, type NamedEntity, countsOf } from '../load/load-graph.ts'
import { messages } from '../messages.ts'
import type { Shown, ShownTie } from '../load/shown.ts'
import { type Expansion, without } from '../state.ts'
import { useGraphState } from '../use-graph-state.ts'
import { useNames } from '../use-names.ts'

const FIRST = 8

/** The entity chosen: what one can expand along, what can start there, and its ties with where they are said. */
export function Selection({
  entity,
  graph,
  shown,
}: {
  readonly entity: NamedEntity
  readonly graph: LoadedGraph
  readonly shown: Shown
}): ReactNode {
  const { kindName } = useLanguage()
  const own = useMessages(messages)
  const { state, go } = useGraphState()
  const { id } = entity
  const kind = kindOf(id)
  const ways = [
    {
      name: 'startHere',
      to: { ...without(state, 'expand', 'selected'), start: id },
      hidden: state.start === id,
    },
    { name: 'pathFrom', to: { ...without(state, 'path'), from: id }, hidden: state.from === id },
    { name: 'pathTo', to: { ...without(state, 'path'), to: id }, hidden: state.to === id },
  ] as const
  return (
    <Section title={own('details')}>
      <p className="graph-chosen">
        <span className="kind" data-kind={kind}>
          {kind && kindName(kind)}
        </span>{' '}
        <EntityLink entity={entity} both />
      </p>
      <p className="graph-ways">
        {ways
          .filter(({ hidden }) => !hidden)
          .map(({ name, to }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                go(to)
              }}
            >
              {own(name)}
            </button>
          ))}
      </p>
      <Expand id={id} expanded={graph.expanded} />
      <Ties
        key={id}
        id={id}
        graph={graph}
        ties={shown.ties.filter(({ from, to }) => from === id || to === id)}
      />
    </Section>
  )
}

/** The relationships of the entity with how many there are, each to be shown or not. */
function Expand({
  id,
  expanded,
}: {
  readonly id: string
  readonly expanded: readonly Expansion[]
}): ReactNode {
  const own = useMessages(messages)
  const { relationshipName } = useNames()
  const { state, go } = useGraphState()
  const isShown = ({ field }: Relationship): boolean =>
    expanded.some((expansion) => expansion.id === id && expansion.field === field)
  const others = (fields: readonly Relationship[]): readonly Expansion[] =>
    expanded.filter((one) => one.id !== id || !fields.some(({ field }) => field === one.field))
  return (
    <fieldset className="graph-expand">
      <legend>{own('expandAlong')}</legend>
      <Answer of={useGraph(GraphEntityDocument, { id })}>
        {({ node }) => {
          const counts = node ? countsOf(node) : []
          return (
            <>
              {counts.map(({ relationship, count }) => (
                <label key={relationship.field}>
                  <input
                    type="checkbox"
                    checked={isShown(relationship)}
                    onChange={({ currentTarget: { checked } }) => {
                      const kept = others([relationship])
                      go({ ...state, expand: checked ? [...kept, { id, field: relationship.field }] : kept })
                    }}
                  />
                  {relationshipName(relationship)} <span className="count">{count}</span>
                </label>
              ))}
              {counts.some(({ relationship }) => !isShown(relationship)) && (
                <button
                  type="button"
                  onClick={() => {
                    const all = counts.map(({ relationship }) => relationship)
                    go({ ...state, expand: [...others(all), ...all.map(({ field }) => ({ id, field }))] })
                  }}
                >
                  {own('expandAll')}
                </button>
              )}
            </>
          )
        }}
      </Answer>
    </fieldset>
  )
}

function Ties({
  id,
  graph,
  ties,
}: {
  readonly id: string
  readonly graph: LoadedGraph
  readonly ties: readonly ShownTie[]
}): ReactNode {
  const own = useMessages(messages)
  const { typeName } = useNames()
  const [all, setAll] = useState(false)
  const byId = new Map(graph.entities.map((entity) => [entity.id, entity]))
  return (
    <>
      <h3>
        {own('ties')}
        <span className="count">{ties.length}</span>
      </h3>
      <ul className="graph-ties">
        {(all ? ties : ties.slice(0, FIRST)).map(({ key, from, to, type, evidence }) => {
          const other = byId.get(from === id ? to : from)
          return (
            <li key={key}>
              <span className="note">{typeName(type, from === id ? 'OUT' : 'IN')}</span>{' '}
              {other && <EntityLink entity={other} />} <Citations evidence={evidence} />
            </li>
          )
        })}
      </ul>
      {!all && ties.length > FIRST && (
        <button
          type="button"
          className="more"
          onClick={() => {
            setAll(true)
          }}
        >
          {own('allTies', { count: ties.length })}
        </button>
      )}
    </>
  )
}
