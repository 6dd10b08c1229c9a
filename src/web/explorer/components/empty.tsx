import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

/** That there is nothing to show, in the words of the view or in general ones. */
export function Empty({ children }: { readonly children?: ReactNode }): ReactNode {
  const { text } = useLanguage()
  return <p className="empty">{children ?? text('empty')}</p>
}
