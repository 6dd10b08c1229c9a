import { useLocation, useSearchParams } from 'wouter'
import { type GraphState, addressOf, stateOf } from './state.ts'

/** The state of the view, which its address has, and the way to another one. */
export interface StateOfView {
  readonly state: GraphState
  /** Goes to another state: as a step that the back button takes back, or in place of the present one. */
  readonly go: (state: Partial<GraphState>, options?: { readonly replace?: boolean }) => void
}

/** The state of the view as its address tells. */
export function useGraphState(): StateOfView {
  const [search] = useSearchParams()
  const [, navigate] = useLocation()
  return {
    state: stateOf(search),
    go: (state, options) => {
      // The language in the address is no state of the view, but stays.
      const language = search.get('lang')
      const address = addressOf(state)
      const mark = address.includes('?') ? '&' : '?'
      navigate(language === null ? address : `${address}${mark}lang=${language}`, options)
    },
  }
}
