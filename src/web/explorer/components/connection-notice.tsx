import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useLanguage } from '../language/language.tsx'

/** That the service is away while a page it answered before is still shown. */
export function ConnectionNotice(): ReactNode {
  const { text } = useLanguage()
  const cache = useQueryClient().getQueryCache()
  const away = useSyncExternalStore(
    (onChange) => cache.subscribe(onChange),
    () => cache.getAll().some(({ state }) => state.status === 'error' && state.data !== undefined),
  )
  if (!away) return null
  return (
    <p className="notice" role="status">
      {text('awayStill')}
    </p>
  )
}
