import { type ReactNode, useMemo } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { NotFound } from '../../components/not-found.tsx'
import { QueryPanel } from '../../components/query-panel.tsx'
import { literal } from '../../cypher/literal.ts'
import { NeighboursDocument } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { NEIGHBOURS } from '../../generated/neighbours.ts'
import { kindOf, relationshipsOf } from '../../ontology.ts'
import { useTitle } from '../../use-title.ts'
import { Begin } from './panels/begin.tsx'
import { Canvas } from './canvas.tsx'
import { EntityList } from './panels/entity-list.tsx'
import { Filters } from './panels/filters.tsx'
import type { LoadedGraph } from './load/load-graph.ts'
import { messages } from './messages.ts'
import { PathsPanel } from './panels/paths-panel.tsx'
import { Picker } from './panels/picker.tsx'
import { save } from './draw/save.ts'
import { Selection } from './panels/selection.tsx'
import { selectedIn, shownOf } from './load/shown.ts'
import type { Scene } from './draw/stage.ts'
import { without } from './state.ts'
import { useGraphState } from './use-graph-state.ts'
import { useLoadedGraph } from './load/use-loaded-graph.ts'
import { useNames } from './use-names.ts'
import './graph.css'

/** The graph around an entity, to expand, to filter, and to find ways in. */
export default function GraphView(): ReactNode {
  const { text, nameOf } = useLanguage()
  const own = useMessages(messages)
  const { state, go } = useGraphState()
  useTitle(text('graph'))
  const answer = useLoadedGraph(state)
  const start = answer.data?.entities.find(({ id }) => id === state.start)
  const begun = [state.start, state.from, state.to].some((id) => id !== undefined)
  return (
    <div className="page graph-page">
      <div className="graph-head">
        <div>
          <h1>{text('graph')}</h1>
          <p className="note">{own('note')}</p>
        </div>
        {begun && (
          <Picker
            label={own('start')}
            chosen={start && nameOf(start).primary}
            onChoose={(id) => {
              go({ ...without(state, 'expand', 'selected'), start: id })
            }}
          />
        )}
      </div>
      {begun ? <Answer of={answer}>{(graph) => <Found graph={graph} />}</Answer> : <Begin />}
    </div>
  )
}

function Found({ graph }: { readonly graph: LoadedGraph }): ReactNode {
  const { kindName, nameOf, language } = useLanguage()
  const own = useMessages(messages)
  const { relationshipName, typeName } = useNames()
  const { state, go } = useGraphState()
  const selected = selectedIn(state)
  const address = JSON.stringify(state)
  const scene = useMemo((): Scene & { readonly shown: ReturnType<typeof shownOf> } => {
    const shown = shownOf(graph, state)
    return {
      shown,
      ...shown,
      selected,
      ends: [state.start, state.from, state.to].flatMap((id) => id ?? []),
      nameOf: (entity) => nameOf(entity).primary,
      typeOf: ({ type }) => typeName(type, 'OUT'),
    }
    // The state as text: a new object at every render tells nothing new.
  }, [graph, address, language])
  if (state.start !== undefined && graph.missing.includes(state.start)) return <NotFound id={state.start} />
  const byId = new Map(graph.entities.map((entity) => [entity.id, entity]))
  const nameIn = (id: string | undefined): string => {
    const entity = byId.get(id ?? '')
    return entity ? nameOf(entity).primary : (id ?? '')
  }
  const chosen = byId.get(selected ?? '')
  const { shown } = scene
  const wayfinding = state.from !== undefined || state.to !== undefined
  const onSelect = (id: string): void => {
    go(id === state.start ? without(state, 'selected') : { ...state, selected: id }, { replace: true })
  }
  const onExpand = (id: string): void => {
    const all = relationshipsOf(id).map(({ field }) => ({ id, field }))
    go({ ...state, selected: id, expand: [...graph.expanded.filter((one) => one.id !== id), ...all] })
  }
  return (
    <>
      <Filters shown={shown} />
      <div className="graph">
        <Canvas
          scene={scene}
          onSelect={onSelect}
          onExpand={onExpand}
          onSave={(format, places) => {
            const title = [state.start, state.from, state.to].flatMap((id) =>
              id === undefined ? [] : [nameIn(id)],
            )
            void save(format, { scene, places, title: title.join(' — '), kindName })
          }}
        />
        <div className="graph-side">
          {graph.cut.map(({ id, field, ...counts }) => {
            const relationship = relationshipsOf(id).find((one) => one.field === field)
            const name = `${nameIn(id)} ${relationship ? relationshipName(relationship) : ''}`
            return (
              <p key={`${id} ${field}`} className="note">
                {own('cut', { name, ...counts })}
              </p>
            )
          })}
          {graph.sparse && <p className="note">{own('sparse')}</p>}
          {wayfinding && <PathsPanel graph={graph} />}
          {chosen ? <Selection entity={chosen} graph={graph} shown={shown} /> : <Empty />}
          {!wayfinding && <PathsPanel graph={graph} />}
          <EntityList shown={shown} selected={selected} onSelect={onSelect} />
        </div>
      </div>
      {chosen && <Neighbours id={chosen.id} />}
    </>
  )
}

/** The question for the neighbours of an entity along all its relationships. */
function Neighbours({ id }: { readonly id: string }): ReactNode {
  const kind = kindOf(id)
  const fields = relationshipsOf(id).map(({ field }) => [field, true] as const)
  return (
    <QueryPanel
      document={NeighboursDocument}
      variables={{ id, ...Object.fromEntries(fields) }}
      cypher={kind && NEIGHBOURS[kind].replace('$id', () => literal(id))}
    />
  )
}
