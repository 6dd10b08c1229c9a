import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

/** The way in. */
export default function Home(): ReactNode {
  const { text } = useLanguage()
  return <h1>{text('title')}</h1>
}
