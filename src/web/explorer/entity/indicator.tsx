import type { ReactNode } from 'react'
import { Section } from '../components/section.tsx'
import { SeriesTable } from '../figures/series-table.tsx'
import { IndicatorDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { PageProps } from '../pages.ts'
import { EntityPage } from './entity-page.tsx'
import { List } from '../components/list.tsx'

/** One indicator, with its figures as a series in the order of their periods. */
export default function IndicatorPage(props: PageProps): ReactNode {
  const { label } = useLanguage()
  return (
    <EntityPage
      {...props}
      document={IndicatorDocument}
      select={({ indicator }) => indicator}
      own={({ id, outcomes }) => ({
        shown: ['outcomes'],
        sections: (
          <Section title={label('Indicator', 'outcomes')} count={outcomes.totalCount}>
            <List
              document={IndicatorDocument}
              at={(after) => ({ id, outcomesAfter: after })}
              select={({ indicator }) => indicator?.outcomes}
              first={outcomes}
            >
              {(pages) => (
                <SeriesTable outcomes={pages.flatMap(({ edges }) => edges.map(({ node }) => node))} />
              )}
            </List>
          </Section>
        ),
      })}
    />
  )
}
