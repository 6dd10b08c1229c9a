import type { ReactNode } from 'react'
import { type Scale, barOf, scalesOf } from './bar-scale.ts'
import { periodWording } from './figure-wording.ts'
import type { FigureFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { Bar } from './bar.tsx'
import { CitationsBySource } from '../components/citation/citations-by-source.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { FigureValue } from './figure.tsx'

/**
 * Figures as a table, with bars where there is something of the same measure and unit to compare with.
 * @param sources whether each names its source; by default where they come from several.
 * @param flagsOf what stands beside the name of a figure.
 */
export function FiguresTable({
  outcomes,
  sources = new Set(outcomes.flatMap(({ evidence }) => evidence.map(({ source }) => source.id))).size > 1,
  flagsOf = () => null,
}: {
  readonly outcomes: readonly FigureFragment[]
  readonly sources?: boolean | undefined
  readonly flagsOf?: (outcome: FigureFragment) => ReactNode
}): ReactNode {
  const { label, text } = useLanguage()
  return (
    <div className="table-frame">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{text('whatIsCounted')}</th>
            <th scope="col">{text('figure')}</th>
            <th scope="col">{text('reading')}</th>
            <th scope="col">{label('period')}</th>
            <th scope="col">{text('said')}</th>
          </tr>
        </thead>
        {scalesOf(outcomes).map((scale) => (
          <tbody key={scale.key}>
            {scale.items.map((outcome) => (
              <FigureRow
                key={outcome.id}
                outcome={outcome}
                scale={scale}
                sources={sources}
                flags={flagsOf(outcome)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function FigureRow({
  outcome,
  scale,
  sources,
  flags,
}: {
  readonly outcome: FigureFragment
  readonly scale: Scale<FigureFragment>
  readonly sources: boolean
  readonly flags: ReactNode
}): ReactNode {
  const { language } = useLanguage()
  const bar = barOf(outcome, scale)
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={outcome} />
        {flags}
      </th>
      <td>
        <FigureValue outcome={outcome} />
        {bar && <Bar bar={bar} />}
      </td>
      <td className="note">
        <Reading outcome={outcome} />
      </td>
      <td className="note period">{periodWording(outcome.period, language)}</td>
      <td>
        <CitationsBySource evidence={outcome.evidence} always={sources} />
      </td>
    </tr>
  )
}

/** How the figure is to be read: whether a result or a scope, what sort of quantity, and how exact. */
export function Reading({
  outcome: { kind, measure, comparator },
}: {
  readonly outcome: FigureFragment
}): ReactNode {
  const { language, label } = useLanguage()
  const words = [
    label('kind', kind),
    ...(measure === 'LEVEL' ? [] : [label('measure', measure)]),
    ...(comparator === null ? [] : [label('comparator', comparator)]),
  ]
  return words.join(language === 'zh' ? '、' : ', ')
}
