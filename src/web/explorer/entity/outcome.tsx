import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { FigureValue } from '../figures/figure.tsx'
import { FiguresTable, readingOf } from '../figures/figures-table.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { Section } from '../components/section.tsx'
import { outcomeCypher } from '../cypher/outcome.ts'
import { periodWording } from '../figures/figure-wording.ts'
import { OutcomeDocument, type OutcomeQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage, Fact } from './entity-page.tsx'
import { InitiativeList } from './initiative-list.tsx'
import { TieFact } from './name-facts.tsx'

/** One figure: what it says and how it is to be read, what it belongs to, and the figures beside it. */
export default function OutcomePage({ slug }: PageProps): ReactNode {
  const id = idOf('outcome', slug)
  const answer = useGraph(OutcomeDocument, { id })
  return (
    <Answer of={answer}>
      {({ outcome }) => (outcome ? <Found key={id} outcome={outcome} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ outcome }: { readonly outcome: NonNullable<OutcomeQuery['outcome']> }): ReactNode {
  const { language, text } = useLanguage()
  const { id, initiative, agencies, period } = outcome
  const days = periodWording(period, language)
  return (
    <EntityPage
      entity={outcome}
      lead={
        <p className="lead figure-lead">
          <FigureValue outcome={outcome} />
        </p>
      }
      facts={
        <>
          <Fact name={text('reading')}>
            {readingOf(outcome)
              .map((key) => text(key))
              .join(language === 'zh' ? '、' : ', ')}
          </Fact>
          {days !== '' && <Fact name={text('period')}>{days}</Fact>}
          <TieFact name={text('reportedBy')} ties={agencies.edges} />
        </>
      }
    >
      {initiative && (
        <>
          <Section title={text('ofInitiative')}>
            <InitiativeList
              ties={[{ node: { ...initiative, outcomes: { nodes: [] } }, evidence: initiative.evidence }]}
            />
          </Section>
          {initiative.outcomes.nodes.length > 1 && (
            <Section title={text('besides')} count={initiative.outcomes.nodes.length}>
              <FiguresTable outcomes={initiative.outcomes.nodes} />
            </Section>
          )}
        </>
      )}
      <QueryPanel document={OutcomeDocument} variables={{ id }} cypher={outcomeCypher(id)} />
    </EntityPage>
  )
}
