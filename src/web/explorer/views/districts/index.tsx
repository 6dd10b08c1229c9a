import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useGraph } from '../../api/api.ts'
import { Answer } from '../../components/answer.tsx'
import { EntityLink } from '../../components/entity-link.tsx'
import { QueryPanel } from '../../components/query-panel.tsx'
import { Section } from '../../components/section.tsx'
import { districtsCypher } from '../../cypher/districts.ts'
import { DistrictsDocument, type DistrictsQuery } from '../../generated/graphql.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { pathOf } from '../../pages.ts'
import { useTitle } from '../../use-title.ts'
import { Choice } from '../choice.tsx'
import { messages } from './messages.ts'
import { TILES, shadeOf } from './tiles.ts'
import './districts.css'

type District = DistrictsQuery['districts']['nodes'][number]

const COUNTS = ['initiatives', 'agencies'] as const

/** A tile map of the districts, shaded by how much takes place there. */
export default function Districts(): ReactNode {
  const { text } = useLanguage()
  const own = useMessages(messages)
  const [search, setSearch] = useSearchParams()
  const by = COUNTS.find((count) => count === search.get('by')) ?? 'initiatives'
  useTitle(text('districts'))
  return (
    <div className="page">
      <h1>{text('districts')}</h1>
      <p className="note">{own('note')}</p>
      <div className="choices">
        <Choice
          name={own('shadedBy')}
          value={by}
          options={COUNTS.map((count) => ({ value: count, name: own(count) }))}
          onChoose={(value) => {
            setSearch({ by: value }, { replace: true })
          }}
        />
      </div>
      <Answer of={useGraph(DistrictsDocument, {})}>
        {({ districts: { nodes } }) => (
          <>
            <Tiles districts={nodes} by={by} />
            <Counts districts={nodes} by={by} />
          </>
        )}
      </Answer>
      <QueryPanel document={DistrictsDocument} variables={{}} cypher={districtsCypher()} />
    </div>
  )
}

interface Shaded {
  readonly districts: readonly District[]
  readonly by: (typeof COUNTS)[number]
}

function Tiles({ districts, by }: Shaded): ReactNode {
  const { nameOf } = useLanguage()
  const own = useMessages(messages)
  const most = Math.max(0, ...districts.map((district) => district[by].totalCount))
  return (
    <Section title={own('map')}>
      <ul className="tiles">
        {districts.map((district) => {
          const tile = TILES[district.adcode]
          if (!tile) return null
          const shade = shadeOf(district[by].totalCount, most)
          const colour = `color-mix(in srgb, var(--color-district) ${Math.round(shade * 40)}%, var(--color-surface))`
          return (
            <li key={district.id} style={{ gridColumn: tile.column, gridRow: tile.row }}>
              <Link href={pathOf(district)} className="tile" style={{ background: colour }}>
                <span>{nameOf(district).primary}</span>
                <strong>{district[by].totalCount}</strong>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Counts({ districts, by }: Shaded): ReactNode {
  const own = useMessages(messages)
  const sorted = districts.toSorted((a, b) => b[by].totalCount - a[by].totalCount)
  return (
    <Section title={own('list')} count={districts.length}>
      <ol className="entries">
        {sorted.map((district) => (
          <li key={district.id}>
            <EntityLink entity={district} both />
            <span className="count">
              {own('counts', {
                initiatives: district.initiatives.totalCount,
                agencies: district.agencies.totalCount,
              })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
