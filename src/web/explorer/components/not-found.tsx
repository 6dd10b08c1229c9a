import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../use-title.ts'

/** The page of what is not there. */
export function NotFound({ id }: { readonly id: string }): ReactNode {
  const { text } = useLanguage()
  const title = text('notFound')
  useTitle(title)
  return (
    <div className="page not-found">
      <h1>{title}</h1>
      <p>{text('notFoundWhy', { id })}</p>
      <p>
        <Link href="/">{text('notFoundSearch')}</Link>
      </p>
    </div>
  )
}
