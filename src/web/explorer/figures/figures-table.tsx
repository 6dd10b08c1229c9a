import type { ReactNode } from 'react'
import { type Scale, barOf, scalesOf } from './bar-scale.ts'
import { periodWording } from './figure-wording.ts'
import type { FigureFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { Bar } from './bar.tsx'
import { Citations } from '../components/citation/citations.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { FigureValue } from './figure.tsx'

/** Figures as a table, with bars where there is something of the same measure and unit to compare with. */
export function FiguresTable({ outcomes }: { readonly outcomes: readonly FigureFragment[] }): ReactNode {
  const { text } = useLanguage()
  return (
    <div className="table-frame">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{text('whatIsCounted')}</th>
            <th scope="col">{text('figure')}</th>
            <th scope="col">{text('reading')}</th>
            <th scope="col">{text('period')}</th>
            <th scope="col">{text('said')}</th>
          </tr>
        </thead>
        {scalesOf(outcomes).map((scale) => (
          <tbody key={scale.key}>
            {scale.items.map((outcome) => (
              <FigureRow key={outcome.id} outcome={outcome} scale={scale} />
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
}: {
  readonly outcome: FigureFragment
  readonly scale: Scale<FigureFragment>
}): ReactNode {
  const { language, text } = useLanguage()
  const bar = barOf(outcome, scale)
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={outcome} />
      </th>
      <td>
        <FigureValue outcome={outcome} />
        {bar && <Bar bar={bar} />}
      </td>
      <td className="note">
        {readingOf(outcome)
          .map((key) => text(key))
          .join(language === 'zh' ? '、' : ', ')}
      </td>
      <td className="note period">{periodWording(outcome.period, language)}</td>
      <td>
        <Citations evidence={outcome.evidence} />
      </td>
    </tr>
  )
}

/** How the figure is to be read: what sort of quantity, how exact, and whether a result or a scope. */
export function readingOf({
  measure,
  comparator,
  kind,
}: FigureFragment): readonly (
  | `measure_${FigureFragment['measure']}`
  | `comparator_${NonNullable<FigureFragment['comparator']>}`
  | `outcomeKind_${FigureFragment['kind']}`
)[] {
  return [
    `outcomeKind_${kind}`,
    ...(measure === 'LEVEL' ? [] : [`measure_${measure}` as const]),
    ...(comparator === null ? [] : [`comparator_${comparator}` as const]),
  ]
}
