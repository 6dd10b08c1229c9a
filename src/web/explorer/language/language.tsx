import { type ReactNode, createContext, useContext, useEffect, useState } from 'react'
import { type Language, type Messages, type Named, type Names, namesOf, wording } from './wording.ts'
import { ENTITY_TYPES, type Kind } from '../ontology.ts'
import { labelOf } from './label-of.ts'
import { messages } from './messages.ts'

export type { Language, Messages, Named, Names }

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

interface LanguageContext extends LanguageChoice {
  /** The message in the language chosen; `{count}` and the like are filled in from `values`. */
  readonly text: (key: keyof typeof messages, values?: Readonly<Record<string, string | number>>) => string
  /** What a term of the ontology is called in the language chosen: `label('Outcome', 'kind', 'RESULT')`. */
  readonly label: (...path: readonly string[]) => string
  /** What entities of a kind are called in the language chosen. */
  readonly kindName: (kind: Kind) => string
  /** The name in the language chosen, with the one in the other language beside it. */
  readonly nameOf: (entity: Named) => Names
}

const STORED = 'initiative-graph:language'

const Context = createContext<LanguageChoice | undefined>(undefined)

/** Chinese or English: as `?lang=` says, else as chosen before, else as the browser prefers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, choose] = useState(initialLanguage)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
  }, [language])
  const setLanguage = (next: Language): void => {
    window.localStorage.setItem(STORED, next)
    const url = new URL(window.location.href)
    if (url.searchParams.has('lang')) {
      url.searchParams.set('lang', next)
      window.history.replaceState(window.history.state, '', url)
    }
    choose(next)
  }
  return <Context value={{ language, setLanguage }}>{children}</Context>
}

/** The language of the page, its messages, and names in it. */
export function useLanguage(): LanguageContext {
  const { language, setLanguage } = useChoice()
  return {
    language,
    setLanguage,
    text: (key, values) => wording(messages[key], language, values),
    label: (...path) => labelOf(language, ...path),
    kindName: (kind) => labelOf(language, ENTITY_TYPES[kind].name),
    nameOf: (entity) => namesOf(entity, language),
  }
}

/** The messages of a view of its own table, in the language chosen. */
export function useMessages<Table extends Messages>(
  table: Table,
): (key: keyof Table, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useChoice()
  return (key, values) => wording(table[key], language, values)
}

function useChoice(): LanguageChoice {
  const choice = useContext(Context)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider around it')
  return choice
}

function initialLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  for (const language of [asked, window.localStorage.getItem(STORED)]) {
    if (language === 'zh' || language === 'en') return language
  }
  return window.navigator.languages.some((language) => language.startsWith('zh')) ? 'zh' : 'en'
}
