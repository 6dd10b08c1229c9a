import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { VIEWS, type ViewName } from '../../server/views.ts'

/** A view of the whole graph. */
export interface View {
  readonly name: ViewName
  /** Loaded when it is opened. */
  readonly view: LazyExoticComponent<ComponentType>
}

const components: Readonly<Record<ViewName, View['view']>> = {
  matrix: lazy(() => import('./views/matrix/index.tsx')),
  graph: lazy(() => import('./views/graph/index.tsx')),
  figures: lazy(() => import('./views/figures/index.tsx')),
  districts: lazy(() => import('./views/districts/index.tsx')),
}

/** The views of the whole graph, in the order of the navigation. */
export const views: readonly View[] = VIEWS.map((name) => ({ name, view: components[name] }))
