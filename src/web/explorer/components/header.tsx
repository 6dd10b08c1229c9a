import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../language/language.tsx'
import { views } from '../views.ts'
import { Switches } from './switches.tsx'

/** The name, the views, and the switches of language and theme. */
export function Header(): ReactNode {
  const { text } = useLanguage()
  const [path] = useLocation()
  return (
    <header className="header">
      <Link className="header-title" href="/">
        {text('title')}
      </Link>
      <nav aria-label={text('views')}>
        {views.map(({ name }) => (
          <Link key={name} href={`/${name}`} aria-current={path === `/${name}` ? 'page' : undefined}>
            {text(name)}
          </Link>
        ))}
        <a href="/playground">{text('playground')}</a>
      </nav>
      <Switches />
    </header>
  )
}
