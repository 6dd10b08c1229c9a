import type { ReactNode } from 'react'
import { Citations } from '../../../components/citation/citations.tsx'
import { Empty } from '../../../components/empty.tsx'
import { EntityLink } from '../../../components/entity-link.tsx'
import { QueryPanel } from '../../../components/query-panel.tsx'
import { Section } from '../../../components/section.tsx'
import { pathsCypher } from '../../../cypher/paths.ts'
import { PathsDocument } from '../../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { type LoadedGraph, MAX_PATH_LENGTH, type Path, tieOfStep } from '../load/load-graph.ts'
import { messages } from '../messages.ts'
import { Picker } from './picker.tsx'
import { type GraphState, without } from '../state.ts'
import { useGraphState } from '../use-graph-state.ts'
import { useNames } from '../use-names.ts'

/** How two entities are connected: both ends to choose, and the paths step by step. */
export function PathsPanel({ graph }: { readonly graph?: LoadedGraph }): ReactNode {
  const own = useMessages(messages)
  const { nameOf } = useLanguage()
  const { state, go } = useGraphState()
  const { from, to } = state
  const nameIn = (id: string | undefined): string | undefined => {
    const entity = graph?.entities.find((one) => one.id === id)
    return entity ? nameOf(entity).primary : id
  }
  const variables = { from: from ?? '', to: to ?? '', maxLength: MAX_PATH_LENGTH }
  return (
    <Section title={own('paths')} note={own('pathsWhy', { length: MAX_PATH_LENGTH })}>
      <div className="graph-ends">
        {(['from', 'to'] as const).map((end) => (
          <Picker
            key={end}
            label={own(end)}
            chosen={nameIn(state[end])}
            onChoose={(id) => {
              go({ ...without(state, 'path'), [end]: id })
            }}
          />
        ))}
      </div>
      {(from !== undefined || to !== undefined) && (
        <button
          type="button"
          className="more"
          onClick={() => {
            go(without(state, 'from', 'to', 'path'))
          }}
        >
          {own('clear')}
        </button>
      )}
      {graph && from !== undefined && to !== undefined && (
        <>
          <Found graph={graph} state={state} />
          <QueryPanel document={PathsDocument} variables={variables} cypher={pathsCypher(from, to)} />
        </>
      )}
      {(from === undefined) !== (to === undefined) && <p className="note">{own('otherEnd')}</p>}
    </Section>
  )
}

function Found({
  graph,
  state: { from, to },
}: {
  readonly graph: LoadedGraph
  readonly state: GraphState
}): ReactNode {
  const own = useMessages(messages)
  const missing = graph.missing.find((id) => id === from || id === to)
  if (missing !== undefined) return <Empty>{own('notThere', { id: missing })}</Empty>
  if (from === to) return <Empty>{own('same')}</Empty>
  if (graph.paths.length === 0) return <Empty>{own('noPath', { length: MAX_PATH_LENGTH })}</Empty>
  return (
    <ol className="graph-paths">
      {graph.paths.map((path, index) => (
        <Way key={path.steps.map((step) => step.to.id).join(' ')} path={path} number={index + 1} />
      ))}
    </ol>
  )
}

/** One path: each step with its direction and where it is said. */
function Way({
  path: { length, steps },
  number,
}: {
  readonly path: Path
  readonly number: number
}): ReactNode {
  const own = useMessages(messages)
  const { state, go } = useGraphState()
  const { typeName } = useNames()
  const alone = state.path === number
  return (
    <li>
      <p className="graph-path-head">
        <strong>{own('path', { number })}</strong>{' '}
        <span className="note">{own('steps', { count: length })}</span>
        <button
          type="button"
          aria-pressed={alone}
          aria-label={own('onlyThis', { number })}
          onClick={() => {
            go(alone ? without(state, 'path') : { ...state, path: number }, { replace: true })
          }}
        >
          {own('onlyThis', { number })}
        </button>
      </p>
      <ol className="graph-steps">
        {steps[0] && (
          <li>
            <EntityLink entity={steps[0].from} />
          </li>
        )}
        {steps.map((step) => {
          const [tie] = tieOfStep(step)
          return (
            <li key={`${step.relationship} ${step.to.id}`}>
              <span className="graph-step" data-direction={step.direction}>
                {tie ? typeName(tie.type, step.direction) : step.relationship}
              </span>{' '}
              <EntityLink entity={step.to} /> <Citations evidence={step.evidence} />
            </li>
          )
        })}
      </ol>
    </li>
  )
}
