import type { ReactNode } from 'react'
import type { Failure as FailureOfQuestion } from '../api/api.ts'
import { useLanguage } from '../language/language.tsx'

const WORDS = {
  offline: 'failureOffline',
  server: 'failureServer',
  refused: 'failureRefused',
} as const

/** Why there is no answer, and the way to ask again where that may help. */
export function Failure({
  failure,
  onRetry,
}: {
  readonly failure: FailureOfQuestion
  readonly onRetry?: () => void
}): ReactNode {
  const { text } = useLanguage()
  const passing = failure.kind !== 'refused'
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{text(WORDS[failure.kind])}</strong> {passing && text('failureAgain')}
      </p>
      {failure.kind !== 'offline' && (
        <p className="failure-detail">
          {failure.code && <code>{failure.code}</code>} <span lang="en">{failure.message}</span>
        </p>
      )}
      {passing && onRetry && (
        <button type="button" onClick={onRetry}>
          {text('tryAgain')}
        </button>
      )}
    </div>
  )
}
