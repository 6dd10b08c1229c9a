import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Kind } from './pages.ts'

/** What the page of an entity is given. */
export interface PageProps {
  /** What stands behind the kind in the path and in the identifier. */
  readonly slug: string
}

type Page = LazyExoticComponent<ComponentType<PageProps>>

/** The page of each kind of entity, loaded when one is opened. */
export const entityPages: readonly { readonly kind: Kind; readonly page: Page }[] = [
  { kind: 'agency', page: lazy(() => import('./entity/agency.tsx')) },
  { kind: 'initiative', page: lazy(() => import('./entity/initiative.tsx')) },
  { kind: 'goal', page: lazy(() => import('./entity/goal.tsx')) },
  { kind: 'district', page: lazy(() => import('./entity/district.tsx')) },
  { kind: 'outcome', page: lazy(() => import('./entity/outcome.tsx')) },
  { kind: 'theme', page: lazy(() => import('./entity/theme.tsx')) },
  { kind: 'document', page: lazy(() => import('./entity/document.tsx')) },
  { kind: 'place', page: lazy(() => import('./entity/place.tsx')) },
  { kind: 'platform', page: lazy(() => import('./entity/platform.tsx')) },
  { kind: 'partner', page: lazy(() => import('./entity/partner.tsx')) },
  { kind: 'source', page: lazy(() => import('./source/source-page.tsx')) },
]
