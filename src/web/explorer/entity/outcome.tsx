import type { ReactNode } from 'react'
import { Section } from '../components/section.tsx'
import { FigureValue } from '../figures/figure.tsx'
import { FiguresTable, Reading } from '../figures/figures-table.tsx'
import { type InitiativeLineFragment, OutcomeDocument, type OutcomeQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { PageProps } from '../pages.ts'
import { EntityPage } from './entity-page.tsx'
import { Fact } from './facts.tsx'
import { InitiativeList } from './lists/initiative-list.tsx'

/** What the figure itself, how to read it, and its initiative say. */
const SHOWN = [
  ...(['kind', 'measure', 'direction', 'comparator', 'raw', 'unit'] as const),
  ...(['value', 'valueMin', 'valueMax', 'initiative'] as const),
] as const satisfies readonly (keyof NonNullable<OutcomeQuery['outcome']>)[]

/** One figure, with how to read it and the figures beside it. */
export default function OutcomePage(props: PageProps): ReactNode {
  const { text } = useLanguage()
  return (
    <EntityPage
      {...props}
      document={OutcomeDocument}
      select={({ outcome }) => outcome}
      own={(outcome) => ({
        shown: SHOWN,
        lead: (
          <p className="lead figure-lead">
            <FigureValue outcome={outcome} />
          </p>
        ),
        facts: (
          <Fact name={text('reading')}>
            <Reading outcome={outcome} />
          </Fact>
        ),
        sections: outcome.initiative && <OfInitiative initiative={outcome.initiative} />,
      })}
    />
  )
}

/** The initiative that a figure belongs to, and all figures of it. */
function OfInitiative({ initiative }: { readonly initiative: InitiativeLineFragment }): ReactNode {
  const { label, text } = useLanguage()
  const { evidence, outcomes } = initiative
  return (
    <>
      <Section title={label('Outcome', 'initiative')}>
        <InitiativeList edges={[{ node: { ...initiative, outcomes: { nodes: [] } }, evidence }]} />
      </Section>
      {outcomes.nodes.length > 1 && (
        <Section title={text('besides')} count={outcomes.nodes.length}>
          <FiguresTable outcomes={outcomes.nodes} />
        </Section>
      )}
    </>
  )
}
