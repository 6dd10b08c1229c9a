import { type ReactNode, useState } from 'react'
import { Section } from '../../../components/section.tsx'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { messages } from '../messages.ts'
import type { Shown, ShownEntity } from '../load/shown.ts'

const FIRST = 40

/** What the picture shows, as text: each entity by its kind, to choose from. */
export function EntityList({
  shown,
  selected,
  onSelect,
}: {
  readonly shown: Shown
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}): ReactNode {
  const own = useMessages(messages)
  const { kindName } = useLanguage()
  return (
    <Section title={own('list')} count={shown.entities.length}>
      {shown.kinds.map(({ name: kind }) => {
        const entities = shown.entities.filter((entity) => entity.kind === kind)
        if (entities.length === 0) return null
        return (
          <details key={kind} className="graph-group" open={shown.entities.length <= FIRST}>
            <summary>
              <span className="kind" data-kind={kind}>
                {kindName(kind)}
              </span>
              <span className="count">{entities.length}</span>
            </summary>
            <Entities entities={entities} selected={selected} onSelect={onSelect} />
          </details>
        )
      })}
    </Section>
  )
}

function Entities({
  entities,
  selected,
  onSelect,
}: {
  readonly entities: readonly ShownEntity[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}): ReactNode {
  const { nameOf } = useLanguage()
  const own = useMessages(messages)
  const [all, setAll] = useState(false)
  const sorted = entities.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  return (
    <>
      <ul>
        {(all ? sorted : sorted.slice(0, FIRST)).map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className="graph-entity"
              aria-pressed={entity.id === selected}
              onClick={() => {
                onSelect(entity.id)
              }}
            >
              {nameOf(entity).primary}
              <span className="count">{entity.degree}</span>
            </button>
          </li>
        ))}
      </ul>
      {!all && sorted.length > FIRST && (
        <button
          type="button"
          className="more"
          onClick={() => {
            setAll(true)
          }}
        >
          {own('showAll', { count: sorted.length })}
        </button>
      )}
    </>
  )
}
