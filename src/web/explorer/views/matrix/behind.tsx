import { type ReactNode, useEffect, useRef } from 'react'
import { Citations } from '../../components/citation/citations.tsx'
import { EntityLink } from '../../components/entity-link.tsx'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { messages } from './messages.ts'
import type { Agency, Edge, Goal } from './table.tsx'

/** What is behind a cell: through which initiatives the agency drives the goal, and where that is said. */
export function Behind({
  agency,
  goal,
  edge,
}: {
  readonly agency: Agency
  readonly goal: Goal
  readonly edge: Edge
}): ReactNode {
  const { label, text } = useLanguage()
  const own = useMessages(messages)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
    section.current?.focus()
  }, [agency.id, goal.id])
  return (
    <section ref={section} className="behind" tabIndex={-1} aria-label={own('behind')}>
      <p>
        <EntityLink entity={agency} both /> → <EntityLink entity={goal} both />{' '}
        <span className="note">{label('basis', edge.basis)}</span>
      </p>
      <p className="note">{text('through')}</p>
      <ul>
        {edge.via.map((initiative) => (
          <li key={initiative.id}>
            <EntityLink entity={initiative} both />
          </li>
        ))}
      </ul>
      <Citations evidence={edge.evidence} />
    </section>
  )
}
