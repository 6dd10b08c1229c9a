import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CitationFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language.tsx'
import { pathOfCitation } from '../pages.ts'

/** Where a statement is said: a link to the place in the source. */
export function Citation({ evidence }: { readonly evidence: CitationFragment }): ReactNode {
  const { text } = useLanguage()
  const { paragraph, start, end } = evidence
  return (
    <Link
      className="citation"
      href={pathOfCitation(evidence)}
      title={text('citationOf', { number: paragraph, start, end })}
    >
      {text('paragraph', { number: paragraph })}
    </Link>
  )
}
