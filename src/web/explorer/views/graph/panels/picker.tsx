import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useGraph } from '../../../api/api.ts'
import { SearchDocument } from '../../../generated/graphql.ts'
import { useSettled } from '../../../home/use-settled.ts'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { kindOf } from '../../../ontology.ts'
import { messages } from '../messages.ts'

const TYPING_MILLISECONDS = 120
const MAX_RESULTS = 8

/** A box to choose an entity by typing; a combobox: arrows choose, Enter takes, Escape closes. */
export function Picker({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string
  /** Name of the entity chosen before. */
  readonly chosen?: string | undefined
  readonly onChoose: (id: string) => void
}): ReactNode {
  const { kindName, nameOf, text } = useLanguage()
  const own = useMessages(messages)
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [index, setIndex] = useState(0)
  const asked = useSettled(typed?.trim() ?? '', TYPING_MILLISECONDS)
  const { data } = useGraph(SearchDocument, { text: asked }, { enabled: asked !== '', keepPrevious: true })
  const open = typed !== undefined && typed.trim() !== '' && asked !== '' && data !== undefined
  const results = open ? data.search.edges.slice(0, MAX_RESULTS).map(({ node }) => node) : []
  const current = results[Math.min(index, results.length - 1)]
  const take = (taken: string): void => {
    setTyped(undefined)
    onChoose(taken)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setTyped(undefined)
    else if (event.key === 'Enter' && current) take(current.id)
    else if (event.key === 'ArrowDown') setIndex(Math.min(index + 1, results.length - 1))
    else if (event.key === 'ArrowUp') setIndex(Math.max(index - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-results`}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={own('typeToFind')}
        value={typed ?? chosen ?? ''}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
        onChange={(event) => {
          setTyped(event.target.value)
          setIndex(0)
        }}
        onBlur={() => {
          setTyped(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-results`} role="listbox" aria-label={label} hidden={results.length === 0}>
        {results.map((node) => {
          const kind = kindOf(node.id)
          return (
            <li
              key={node.id}
              id={`${id}-${node.id}`}
              role="option"
              aria-selected={node.id === current?.id}
              // Before the box loses the focus, and its list with it.
              onPointerDown={(event) => {
                event.preventDefault()
                take(node.id)
              }}
            >
              <span className="kind" data-kind={kind}>
                {kind && kindName(kind)}
              </span>{' '}
              {nameOf(node).primary}
            </li>
          )
        })}
      </ul>
      <p className="visually-hidden" role="status">
        {open &&
          text(results.length === 0 ? 'searchNothing' : 'searchCount', {
            text: asked,
            count: results.length,
          })}
      </p>
    </div>
  )
}
