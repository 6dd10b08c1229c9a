import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

/** That an answer is on its way; it is seen only if that takes a while. */
export function Loading(): ReactNode {
  const { text } = useLanguage()
  return (
    <p className="loading" role="status">
      {text('loading')}
    </p>
  )
}
