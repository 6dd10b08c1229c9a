import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../language.tsx'

/** The page of what is not there. */
export function NotFound({ id }: { readonly id: string }): ReactNode {
  const { text } = useLanguage()
  const title = text('notFound')
  useEffect(() => {
    document.title = title
  }, [title])
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
