import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import type { SearchQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { pathOf } from '../pages.ts'
import type { ResultGroup } from './group-results.ts'

type Result = SearchQuery['search']['edges'][number]

/** What was found, by kind; the one that Enter opens stands out. */
export function SearchResults({
  groups,
  current,
}: {
  readonly groups: readonly ResultGroup<Result>[]
  readonly current: string | undefined
}): ReactNode {
  const { kindName, text } = useLanguage()
  useEffect(() => {
    if (current !== undefined)
      document.getElementById(`result-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div id="search-results" role="listbox" aria-label={text('searchResults')} hidden={groups.length === 0}>
      {groups.map(({ kind, results }) => (
        <div key={kind} role="group" aria-label={kindName(kind)} className="result-group">
          <p className="kind" data-kind={kind} aria-hidden="true">
            {kindName(kind)}
          </p>
          {results.map((result) => (
            <ResultOption key={result.node.id} result={result} current={result.node.id === current} />
          ))}
        </div>
      ))}
    </div>
  )
}

function ResultOption({
  result,
  current,
}: {
  readonly result: Result
  readonly current: boolean
}): ReactNode {
  const { language, nameOf, text } = useLanguage()
  const { node, matched } = result
  const { primary, secondary } = nameOf(node)
  const shown = [node.name, node.nameEn].some((name) => name.includes(matched))
  return (
    <Link
      id={`result-${node.id}`}
      role="option"
      aria-selected={current}
      tabIndex={-1}
      className="result"
      href={pathOf(node)}
    >
      <span>{primary}</span>
      {node.__typename === 'Outcome' && node.raw !== null && (
        <span className="figure-raw" lang="zh-Hans">
          {node.raw}
        </span>
      )}
      <span className="secondary" lang={language === 'zh' ? 'en' : 'zh-Hans'}>
        {secondary}
      </span>
      {!shown && <span className="note">{text('searchMatched', { matched })}</span>}
    </Link>
  )
}
