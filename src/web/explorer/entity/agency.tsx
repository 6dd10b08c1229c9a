import type { ReactNode } from 'react'
import { Section } from '../components/section.tsx'
import { FiguresTable } from '../figures/figures-table.tsx'
import { AgencyDocument, type FigureFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { PageProps } from '../pages.ts'
import { EntityPage } from './entity-page.tsx'

/** One agency, with the figures of what it takes part in side by side. */
export default function AgencyPage(props: PageProps): ReactNode {
  return (
    <EntityPage
      {...props}
      document={AgencyDocument}
      select={({ agency }) => agency}
      own={({ initiatives }) => ({
        sections: <Figures outcomes={initiatives.edges.flatMap(({ node }) => node.outcomes.nodes)} />,
      })}
    />
  )
}

function Figures({ outcomes }: { readonly outcomes: readonly FigureFragment[] }): ReactNode {
  const { text } = useLanguage()
  if (outcomes.length < 2) return null
  return (
    <Section title={text('figuresOfInitiatives')} count={outcomes.length}>
      <FiguresTable outcomes={outcomes} />
    </Section>
  )
}
