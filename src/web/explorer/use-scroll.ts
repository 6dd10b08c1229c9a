import { useEffect, useRef } from 'react'

/** Starts a page that was opened by a link at its top; going back leaves the place to the browser. */
export function useScroll(path: string): void {
  const returned = useRef(false)
  useEffect(() => {
    const onReturn = (): void => {
      returned.current = true
    }
    window.addEventListener('popstate', onReturn)
    return () => {
      window.removeEventListener('popstate', onReturn)
    }
  }, [])
  useEffect(() => {
    if (!returned.current && window.location.hash === '') window.scrollTo(0, 0)
    returned.current = false
  }, [path])
}
