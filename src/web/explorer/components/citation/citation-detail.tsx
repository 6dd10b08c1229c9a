import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useGraph } from '../../api/api.ts'
import { type CitationFragment, PassageDocument } from '../../generated/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { pathOfCitation } from '../../pages.ts'
import { contextOf } from './quote-context.ts'

/** A citation in full: source, position, the quote in its context where the operator has the text. */
export function CitationDetail({ evidence }: { readonly evidence: CitationFragment }): ReactNode {
  const { text, nameOf } = useLanguage()
  const { source, paragraph, start, end, quote } = evidence
  return (
    <>
      <p className="citation-source">{nameOf(source).primary}</p>
      <p className="note">
        {text('paragraph', { number: paragraph })} · {text('characters', { start, end })}
      </p>
      {quote === null ? (
        <p className="note">{text('noText')}</p>
      ) : (
        <Context evidence={evidence} quote={quote} />
      )}
      <Link href={pathOfCitation(evidence)}>{text('openInSource')}</Link>
    </>
  )
}

function Context({
  evidence: { source, paragraph, start, end },
  quote,
}: {
  readonly evidence: CitationFragment
  readonly quote: string
}): ReactNode {
  const { data } = useGraph(PassageDocument, { source: source.id, number: paragraph })
  const passage = data?.source?.passages.nodes[0]
  const { before, after } = passage ? contextOf(passage, start, end) : { before: '', after: '' }
  return (
    <blockquote lang="zh-Hans">
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  )
}
