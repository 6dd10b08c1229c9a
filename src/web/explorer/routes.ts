import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Kind } from './ontology.ts'
import type { PageProps } from './pages.ts'

type Page = LazyExoticComponent<ComponentType<PageProps>>

/** Pages that show more than the ontology says of their kind. */
const OWN_PAGES: Readonly<Partial<Record<Kind, Page>>> = {
  agency: lazy(() => import('./entity/agency.tsx')),
  indicator: lazy(() => import('./entity/indicator.tsx')),
  initiative: lazy(() => import('./entity/initiative.tsx')),
  outcome: lazy(() => import('./entity/outcome.tsx')),
  source: lazy(() => import('./source/source-page.tsx')),
}

const AnyPage: Page = lazy(() => import('./entity/any-entity.tsx'))

/** The page of a kind of entity, loaded when one is opened. */
export function entityPageOf(kind: Kind): Page {
  return OWN_PAGES[kind] ?? AnyPage
}
