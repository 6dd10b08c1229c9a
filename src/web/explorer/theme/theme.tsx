import { type ReactNode, createContext, useContext, useEffect, useState } from 'react'

/** Light or dark. */
export type Theme = 'light' | 'dark'

interface ThemeContext {
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
}

const STORED = 'initiative-graph:theme'

const Context = createContext<ThemeContext | undefined>(undefined)

/** Follows what the system prefers until the user chooses; `<html data-theme>` says which it is. */
export function ThemeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState(storedTheme)
  const [preferred, setPreferred] = useState(preferredTheme)
  useEffect(() => {
    const query = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = (): void => {
      setPreferred(preferredTheme())
    }
    query.addEventListener('change', follow)
    return () => {
      query.removeEventListener('change', follow)
    }
  }, [])
  const theme = chosen ?? preferred
  // Before the first paint, and before a canvas reads the colours.
  document.documentElement.dataset['theme'] = theme
  const setTheme = (next: Theme): void => {
    window.localStorage.setItem(STORED, next)
    setChosen(next)
  }
  return <Context value={{ theme, setTheme }}>{children}</Context>
}

/** The theme that is shown and the way to choose another. */
export function useTheme(): ThemeContext {
  const context = useContext(Context)
  if (!context) throw new Error('useTheme needs a ThemeProvider around it')
  return context
}

function storedTheme(): Theme | undefined {
  const stored = window.localStorage.getItem(STORED)
  return stored === 'light' || stored === 'dark' ? stored : undefined
}

function preferredTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
