import type { ReactNode } from 'react'
import type { OutcomeRecord } from '../../../loader/draft/file/model.ts'
import type { Figure } from '../../../figures/figure.ts'
import { type Quantity, figureWording } from '../../explorer/figures/figure-wording.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'

/** A figure as it reads, in both languages. */
export function Reading({
  outcome,
  reading,
}: {
  readonly outcome: OutcomeRecord
  readonly reading: Figure | null | undefined
}): ReactNode {
  const text = useMessages(messages)
  const { figure, measure, direction, unit } = outcome
  if (!figure && measure !== 'QUALITATIVE') return <>{text('noFigure')}</>
  if (figure && !reading) return <strong>{text('unreadable')}</strong>
  const quantity: Quantity = {
    ...{ value: null, valueMin: null, valueMax: null, comparator: null },
    ...reading,
    unit: reading?.unit ?? unit ?? null,
    raw: figure?.exact ?? null,
    measure,
    direction,
  }
  return (
    <span className="figure-value" data-direction={direction}>
      <span lang="zh-Hans">{figureWording(quantity, 'zh')}</span>
      {' · '}
      <span lang="en">{figureWording(quantity, 'en')}</span>
      {reading && <span className="figure-raw"> = {exactly(reading)}</span>}
    </span>
  )
}

/** The number itself, with its ends where it is a range or a bound. */
function exactly({ value, valueMin, valueMax, unit }: Figure): string {
  const number = (one: number | null): string =>
    one === null ? '…' : one.toLocaleString('en', { maximumFractionDigits: 20 })
  const words =
    value === null || valueMin !== null || valueMax !== null
      ? `${value === null ? '' : `${number(value)}, `}${number(valueMin)} – ${number(valueMax)}`
      : number(value)
  return unit === null ? words : `${words} ${unit}`
}
