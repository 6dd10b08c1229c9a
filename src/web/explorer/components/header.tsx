import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../language/language.tsx'
import { useTheme } from '../theme/theme.tsx'
import { views } from '../views.ts'

/** The name, the views, and the switches of language and theme. */
export function Header(): ReactNode {
  const { language, setLanguage, text } = useLanguage()
  const { theme, setTheme } = useTheme()
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
      <div className="header-switches">
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh-Hans'}
          onClick={() => {
            setLanguage(language === 'zh' ? 'en' : 'zh')
          }}
        >
          {text('otherLanguage')}
        </button>
        <button
          type="button"
          onClick={() => {
            setTheme(theme === 'dark' ? 'light' : 'dark')
          }}
        >
          {text(theme === 'dark' ? 'toLight' : 'toDark')}
        </button>
      </div>
    </header>
  )
}
