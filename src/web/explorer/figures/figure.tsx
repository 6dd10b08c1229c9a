import type { ReactNode } from 'react'
import { figureWording, periodWording } from './figure-wording.ts'
import type { FigureFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'

/** One outcome on one line: the figure with what it leaves open, what it is, its period, and where it is said. */
export function Figure({ outcome }: { readonly outcome: FigureFragment }): ReactNode {
  const { language } = useLanguage()
  const period = periodWording(outcome.period, language)
  return (
    <span className="figure">
      <FigureValue outcome={outcome} />
      <EntityLink entity={outcome} />
      {period !== '' && <span className="note">{period}</span>}
      <Citations evidence={outcome.evidence} />
    </span>
  )
}

/** The figure alone, in words and with the way it went. */
export function FigureValue({ outcome }: { readonly outcome: FigureFragment }): ReactNode {
  const { language } = useLanguage()
  const words = figureWording(outcome, language)
  return (
    <span className="figure-value" data-direction={outcome.direction}>
      {outcome.direction === 'UP' && <span aria-hidden="true">↗ </span>}
      {outcome.direction === 'DOWN' && <span aria-hidden="true">↘ </span>}
      {words}
      {language === 'en' && outcome.raw !== null && (
        <span className="figure-raw" lang="zh-Hans">
          {outcome.raw}
        </span>
      )}
    </span>
  )
}
