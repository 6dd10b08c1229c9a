import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { Citations } from '../components/citation/citations.tsx'
import { Empty } from '../components/empty.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { FiguresTable } from '../figures/figures-table.tsx'
import { List } from '../components/list.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { Section } from '../components/section.tsx'
import { initiativeCypher } from '../cypher/initiative.ts'
import { InitiativeDocument, type InitiativeQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { BasisBadge, RoleBadge } from './badges.tsx'
import { EntityPage } from './entity-page.tsx'
import { NameFact, TieFact } from './name-facts.tsx'

type Initiative = NonNullable<InitiativeQuery['initiative']>

/** One initiative: who carries it, towards which goals, where, with which figures. */
export default function InitiativePage({ slug }: PageProps): ReactNode {
  const id = idOf('initiative', slug)
  const answer = useGraph(InitiativeDocument, { id })
  return (
    <Answer of={answer}>
      {({ initiative }) => (initiative ? <Found key={id} initiative={initiative} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { language, text } = useLanguage()
  const { id, summary, summaryEn, theme, districts, outcomes } = initiative
  const lead = language === 'zh' ? summary : summaryEn
  return (
    <EntityPage
      entity={initiative}
      lead={lead !== null && <p className="lead">{lead}</p>}
      facts={
        <>
          <TieFact name={text('takesPlaceIn')} ties={districts.edges} />
          <TieFact name={text('documents')} ties={initiative.documents.edges} />
          <TieFact name={text('places')} ties={initiative.places.edges} />
          <TieFact name={text('platforms')} ties={initiative.platforms.edges} />
          <TieFact name={text('partners')} ties={initiative.partners.edges} />
          <NameFact name={text('theme')} entities={theme ? [theme] : []} />
        </>
      }
    >
      <div className="columns">
        <Carriers initiative={initiative} />
        <Goals initiative={initiative} />
      </div>
      {outcomes.totalCount > 0 && (
        <Section title={text('figures')} count={outcomes.totalCount}>
          <List
            document={InitiativeDocument}
            at={(outcomesAfter) => ({ id, outcomesAfter })}
            select={(answer) => answer.initiative?.outcomes}
            first={outcomes}
          >
            {(pages) => <FiguresTable outcomes={pages.flatMap(({ nodes }) => nodes)} />}
          </List>
        </Section>
      )}
      <QueryPanel document={InitiativeDocument} variables={{ id }} cypher={initiativeCypher(id)} />
    </EntityPage>
  )
}

function Carriers({ initiative: { agencies } }: { readonly initiative: Initiative }): ReactNode {
  const { text } = useLanguage()
  return (
    <Section title={text('carriedBy')}>
      {agencies.edges.length === 0 && <Empty>{text('none')}</Empty>}
      <ul className="lines">
        {agencies.edges.map(({ node, role, evidence }) => (
          <li key={`${node.id} ${role}`}>
            <div className="line-head">
              <EntityLink entity={node} both />
              <RoleBadge role={role} />
              <Citations evidence={evidence} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Goals({ initiative: { goals } }: { readonly initiative: Initiative }): ReactNode {
  const { text } = useLanguage()
  return (
    <Section title={text('advances')}>
      {goals.edges.length === 0 && <Empty>{text('none')}</Empty>}
      <ul className="lines">
        {goals.edges.map(({ node, basis, evidence }) => (
          <li key={node.id}>
            <div className="line-head">
              <EntityLink entity={node} both />
              <BasisBadge basis={basis} />
              <Citations evidence={evidence} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
