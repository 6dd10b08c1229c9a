import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

/** The question behind a view, to ask it oneself: the GraphQL document with its variables, and Cypher. */
export function QueryPanel({
  document,
  variables,
  cypher,
}: {
  readonly document: { toString(): string }
  readonly variables: Readonly<Record<string, unknown>>
  /** The same question in Cypher with its parameters filled in; it finds the same ids. */
  readonly cypher: string
}): ReactNode {
  const { text } = useLanguage()
  const query = document.toString().trim()
  const link = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return (
    <details className="query-panel">
      <summary>{text('askYourself')}</summary>
      <pre>{query}</pre>
      <pre>{JSON.stringify(variables, null, 2)}</pre>
      <a href={`/playground?${link.toString()}`}>{text('openInPlayground')}</a>
      <pre>{cypher}</pre>
    </details>
  )
}
