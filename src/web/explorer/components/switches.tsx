import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { useTheme } from '../theme/theme.tsx'

/** The switches of language and theme. */
export function Switches(): ReactNode {
  const { language, setLanguage, text } = useLanguage()
  const { theme, setTheme } = useTheme()
  return (
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
  )
}
