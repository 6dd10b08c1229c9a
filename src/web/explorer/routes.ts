import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** What every page is given: the slug of its entity, empty where its path has none. */
export interface PageProps {
  readonly slug: string
}

/** A path and the page it opens. */
export interface Route {
  readonly path: string
  readonly page: ComponentType<PageProps> | LazyExoticComponent<ComponentType<PageProps>>
}

/** The pages beside the views of the whole graph. */
export const routes: readonly Route[] = [{ path: '/', page: lazy(() => import('./home/home.tsx')) }]
