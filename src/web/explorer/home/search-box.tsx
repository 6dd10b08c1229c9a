import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useGraph } from '../api/api.ts'
import { Failure } from '../components/failure.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { SearchDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { pathOf } from '../pages.ts'
import { groupResults } from './group-results.ts'
import { SearchResults } from './search-results.tsx'
import { useSettled } from './use-settled.ts'

const TYPING_MILLISECONDS = 120

/** One box that answers while one types; a combobox: arrows choose, Enter opens, Escape clears. */
export function SearchBox(): ReactNode {
  const { text } = useLanguage()
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  // Enter opens what answers the text that stands there, which may be on its way still.
  const [entered, setEntered] = useState(false)
  const asked = useSettled(typed.trim(), TYPING_MILLISECONDS)
  const { data, error, refetch, isPlaceholderData } = useGraph(
    SearchDocument,
    { text: asked },
    { enabled: asked !== '', keepPrevious: true },
  )
  useSlash(input)

  const open = typed.trim() !== '' && data !== undefined
  const groups = open ? groupResults(data.search.edges) : []
  const results = groups.flatMap((group) => group.results)
  const current = results[Math.min(chosen, results.length - 1)]
  const settled = typed.trim() === asked && !isPlaceholderData
  useEffect(() => {
    if (entered && settled && current) navigate(pathOf(current.node))
  }, [entered, settled, current, navigate])
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the composition of a Chinese word is not meant for the list.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setTyped('')
    else if (event.key === 'Enter') setEntered(true)
    else if (event.key === 'ArrowDown') setChosen(wrap(chosen + 1, results.length))
    else if (event.key === 'ArrowUp') setChosen(wrap(chosen - 1, results.length))
    else return
    event.preventDefault()
  }
  return (
    <search className="search">
      <input
        ref={input}
        role="combobox"
        aria-label={text('search')}
        aria-expanded={results.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={current ? `result-${current.node.id}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={text('searchPlaceholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
          setEntered(false)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="note search-hint">{text('searchHint')}</p>
      {error && typed !== '' && <Failure failure={error} onRetry={() => void refetch()} />}
      <SearchResults groups={groups} current={current?.node.id} />
      <p className="note" role="status">
        {open &&
          text(results.length === 0 ? 'searchNothing' : 'searchCount', {
            text: asked,
            count: data.search.totalCount,
          })}
      </p>
      {open && <QueryPanel document={SearchDocument} variables={{ text: asked }} />}
    </search>
  )
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length
}

/** `/` puts the cursor into the box, wherever nothing is being typed. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const typing = document.activeElement instanceof HTMLInputElement
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [input])
}
