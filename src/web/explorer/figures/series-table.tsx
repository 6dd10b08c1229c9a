import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { CitationsBySource } from '../components/citation/citations-by-source.tsx'
import type { FigureFragment, ObservationFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { pathOf } from '../pages.ts'
import { barOf, scalesOf } from './bar-scale.ts'
import { Bar } from './bar.tsx'
import { periodWording } from './figure-wording.ts'
import { FigureValue } from './figure.tsx'
import { Reading } from './figures-table.tsx'

/** Figures of one indicator in the order they come: of which period, how much, who says so, and what others say. */
export function SeriesTable({ outcomes }: { readonly outcomes: readonly ObservationFragment[] }): ReactNode {
  const { label, language, nameOf, text } = useLanguage()
  const scales = scalesOf(outcomes)
  const compared = outcomes.some(
    ({ agreesWith, differsFrom }) => agreesWith.nodes.length + differsFrom.nodes.length > 0,
  )
  return (
    <div className="table-frame">
      <table className="figures series">
        <thead>
          <tr>
            <th scope="col">{label('period')}</th>
            <th scope="col">{text('figure')}</th>
            <th scope="col">{text('reading')}</th>
            <th scope="col">{text('said')}</th>
            {compared && <th scope="col">{text('othersSay')}</th>}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => {
            const scale = scales.find(({ items }) => items.includes(outcome))
            const bar = scale && barOf(outcome, scale)
            return (
              <tr key={outcome.id}>
                <th scope="row">
                  <Link className="entity-link" data-kind="outcome" href={pathOf(outcome)}>
                    {periodWording(outcome.period, language) || nameOf(outcome).primary}
                  </Link>
                </th>
                <td>
                  <FigureValue outcome={outcome} />
                  {bar && <Bar bar={bar} />}
                </td>
                <td className="note">
                  <Reading outcome={outcome} />
                </td>
                <td>
                  <CitationsBySource evidence={outcome.evidence} always />
                </td>
                {compared && (
                  <td>
                    <Others words={label('AGREES_WITH', 'BOTH')} outcomes={outcome.agreesWith.nodes} />
                    <Others words={label('DIFFERS_FROM', 'BOTH')} outcomes={outcome.differsFrom.nodes} />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Figures that agree with one of a series, or differ from it. */
function Others({
  words,
  outcomes,
}: {
  readonly words: string
  readonly outcomes: readonly FigureFragment[]
}): ReactNode {
  return outcomes.map((outcome) => (
    <div key={outcome.id}>
      <span className="badge">{words}</span>{' '}
      <Link href={pathOf(outcome)}>
        <FigureValue outcome={outcome} />
      </Link>
    </div>
  ))
}
