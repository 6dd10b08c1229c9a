import { type ReactNode, useState } from 'react'
import { useLanguage } from '../language/language.tsx'

/** The question behind a view, to ask it oneself: the GraphQL document with its variables, and Cypher. */
export function QueryPanel({
  document,
  variables,
  cypher,
}: {
  readonly document: { toString(): string }
  readonly variables: Readonly<Record<string, unknown>>
  /** The same question in Cypher with its parameters filled in; it finds the same ids. */
  readonly cypher?: string | undefined
}): ReactNode {
  const { text } = useLanguage()
  const query = document.toString().trim()
  const json = JSON.stringify(variables, null, 2)
  const link = new URLSearchParams({ query, variables: json })
  return (
    <details className="query-panel">
      <summary>{text('askYourself')}</summary>
      <div className="query-panel-parts">
        <Statement title="GraphQL" code={query}>
          <a href={`/playground?${link.toString()}`}>{text('openInPlayground')}</a>
        </Statement>
        <div>
          {json !== '{}' && <Statement title={text('variables')} code={json} />}
          {cypher !== undefined && <Statement title="Cypher" code={cypher} />}
        </div>
      </div>
    </details>
  )
}

function Statement({
  title,
  code,
  children,
}: {
  readonly title: string
  readonly code: string
  readonly children?: ReactNode
}): ReactNode {
  const { text } = useLanguage()
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await window.navigator.clipboard.writeText(code)
    setCopied(true)
  }
  return (
    <section className="statement" aria-label={title}>
      <p className="statement-head">
        <strong>{title}</strong>
        {children}
        <button type="button" onClick={() => void copy()}>
          {text(copied ? 'copied' : 'copy')}
        </button>
      </p>
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  )
}
