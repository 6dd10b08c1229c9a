import { useEffect } from 'react'
import { useLanguage } from './language/language.tsx'

/** Names the tab of the browser after what the page shows. */
export function useTitle(subject?: string): void {
  const { text } = useLanguage()
  const product = text('title')
  useEffect(() => {
    document.title = subject === undefined ? product : `${subject} — ${product}`
  }, [product, subject])
}
