import type { StagedPlan } from './paths.ts'
import type { RootContext } from './root.ts'
import type { SelectedField } from './selection.ts'
export function planSearch(_root: RootContext, _field: SelectedField): StagedPlan { throw new Error('not yet') }
