import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { Empty } from '../components/empty.tsx'
import { FiguresTable } from '../figures/figures-table.tsx'
import { List } from '../components/list.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { Section } from '../components/section.tsx'
import { agencyCypher } from '../cypher/agency.ts'
import { AgencyDocument, type AgencyQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { DriveList } from './drive-list.tsx'
import { EntityPage, Fact } from './entity-page.tsx'
import { InitiativeList } from './initiative-list.tsx'
import { NameFact, TieFact } from './name-facts.tsx'

type Agency = NonNullable<AgencyQuery['agency']>

/** One agency: the goals it drives and through what, what it takes part in, and its figures. */
export default function AgencyPage({ slug }: PageProps): ReactNode {
  const id = idOf('agency', slug)
  const answer = useGraph(AgencyDocument, { id })
  return (
    <Answer of={answer}>
      {({ agency }) => (agency ? <Found key={id} agency={agency} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ agency }: { readonly agency: Agency }): ReactNode {
  const { text } = useLanguage()
  const { id, kind, partOf, parts, districts, drives, initiatives, documents } = agency
  return (
    <EntityPage
      entity={agency}
      facts={
        <>
          <Fact name={text('kind')}>{text(kind)}</Fact>
          <NameFact name={text('partOf')} entities={partOf ? [partOf] : []} />
          <NameFact name={text('parts')} entities={parts.nodes} />
          <TieFact name={text('serves')} ties={districts.edges} />
          <TieFact name={text('adopted')} ties={documents.edges} />
        </>
      }
    >
      <Section title={text('drives')} count={drives.totalCount} note={text('drivesWhy')}>
        {drives.edges.length === 0 && <Empty>{text('none')}</Empty>}
        <List
          document={AgencyDocument}
          at={(drivesAfter) => ({ id, drivesAfter })}
          select={(answer) => answer.agency?.drives}
          first={drives}
        >
          {(pages) => <DriveList drives={pages.flatMap(({ edges }) => edges)} />}
        </List>
      </Section>
      <Section title={text('takesPartIn')} count={initiatives.totalCount}>
        {initiatives.edges.length === 0 && <Empty>{text('none')}</Empty>}
        <List
          document={AgencyDocument}
          at={(initiativesAfter) => ({ id, initiativesAfter })}
          select={(answer) => answer.agency?.initiatives}
          first={initiatives}
        >
          {(pages) => <InitiativeList ties={pages.flatMap(({ edges }) => edges)} carriers={false} />}
        </List>
      </Section>
      <Figures agency={agency} />
      <QueryPanel document={AgencyDocument} variables={{ id }} cypher={agencyCypher(id)} />
    </EntityPage>
  )
}

/** The figures the agency reports itself, and those of what it takes part in. */
function Figures({ agency: { id, outcomes, initiatives } }: { readonly agency: Agency }): ReactNode {
  const { text } = useLanguage()
  const ofInitiatives = initiatives.edges.flatMap(({ node }) => node.outcomes.nodes)
  return (
    <>
      {outcomes.totalCount > 0 && (
        <Section title={text('reported')} count={outcomes.totalCount}>
          <List
            document={AgencyDocument}
            at={(outcomesAfter) => ({ id, outcomesAfter })}
            select={(answer) => answer.agency?.outcomes}
            first={outcomes}
          >
            {(pages) => <FiguresTable outcomes={pages.flatMap(({ nodes }) => nodes)} />}
          </List>
        </Section>
      )}
      {ofInitiatives.length > 1 && (
        <Section title={text('figuresOfInitiatives')} count={ofInitiatives.length}>
          <FiguresTable outcomes={ofInitiatives} />
        </Section>
      )}
    </>
  )
}
