import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useGraph } from '../../../api/api.ts'
import { Answer } from '../../../components/answer.tsx'
import { Section } from '../../../components/section.tsx'
import { HomeDocument } from '../../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { messages } from '../messages.ts'
import { PathsPanel } from './paths-panel.tsx'
import { Picker } from './picker.tsx'
import { addressOf } from '../state.ts'
import { useGraphState } from '../use-graph-state.ts'

/** Where nothing is chosen yet: the ways into the graph. */
export function Begin(): ReactNode {
  const { nameOf } = useLanguage()
  const own = useMessages(messages)
  const { state, go } = useGraphState()
  return (
    <div className="columns">
      <Section title={own('begin')}>
        <Picker
          label={own('start')}
          onChoose={(start) => {
            go({ ...state, start })
          }}
        />
        <h3>{own('suggested')}</h3>
        <Answer of={useGraph(HomeDocument, {})}>
          {({ goals }) => (
            <ol className="entries">
              {goals.nodes.map((goal) => (
                <li key={goal.id}>
                  <Link className="entity-link" data-kind="goal" href={addressOf({ start: goal.id })}>
                    {nameOf(goal).primary}
                  </Link>
                  <span className="count">{goal.drivenBy.totalCount}</span>
                </li>
              ))}
            </ol>
          )}
        </Answer>
      </Section>
      <PathsPanel />
    </div>
  )
}
