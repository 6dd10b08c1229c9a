import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Failure as FailureOfQuestion } from '../api/api.ts'
import { Failure } from './failure.tsx'
import { Loading } from './loading.tsx'

/** What a question is answered with; until then, that it is on its way or why there is none. */
export function Answer<Result>({
  of,
  children,
}: {
  readonly of: UseQueryResult<Result, FailureOfQuestion>
  readonly children: (data: Result) => ReactNode
}): ReactNode {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <Failure failure={of.error} onRetry={() => void of.refetch()} />
  return <Loading />
}
