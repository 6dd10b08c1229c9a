import type { ReactNode } from 'react'
import type { Bar as BarOnScale } from './bar-scale.ts'

/** A bar whose end is as sure as its figure; the figure itself stands beside it in words. */
export function Bar({ bar: { from, to, end } }: { readonly bar: BarOnScale }): ReactNode {
  return (
    <span className="bar" aria-hidden="true">
      <span
        className="bar-body"
        data-end={end}
        style={{ left: `${from * 100}%`, width: `${Math.max(0.6, (to - from) * 100)}%` }}
      />
    </span>
  )
}
