import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { Empty } from '../components/empty.tsx'
import { List } from '../components/list.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { Section } from '../components/section.tsx'
import { goalCypher } from '../cypher/goal.ts'
import { GoalDocument, type GoalQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { DriveList } from './drive-list.tsx'
import { EntityPage } from './entity-page.tsx'
import { InitiativeList } from './initiative-list.tsx'
import { NameFact } from './name-facts.tsx'

/** One goal: who drives it and through what, which initiatives advance it, and what it is a part of. */
export default function GoalPage({ slug }: PageProps): ReactNode {
  const id = idOf('goal', slug)
  const answer = useGraph(GoalDocument, { id })
  return (
    <Answer of={answer}>
      {({ goal }) => (goal ? <Found key={id} goal={goal} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ goal }: { readonly goal: NonNullable<GoalQuery['goal']> }): ReactNode {
  const { text } = useLanguage()
  const { id, partOf, parts, drivenBy, initiatives } = goal
  return (
    <EntityPage
      entity={goal}
      facts={
        <>
          <NameFact name={text('partOf')} entities={partOf ? [partOf] : []} />
          <NameFact name={text('parts')} entities={parts.nodes} />
        </>
      }
    >
      <Section title={text('drivenBy')} count={drivenBy.totalCount} note={text('drivesWhy')}>
        {drivenBy.edges.length === 0 && <Empty>{text('none')}</Empty>}
        <List
          document={GoalDocument}
          at={(drivenByAfter) => ({ id, drivenByAfter })}
          select={(answer) => answer.goal?.drivenBy}
          first={drivenBy}
        >
          {(pages) => <DriveList drives={pages.flatMap(({ edges }) => edges)} />}
        </List>
      </Section>
      <Section title={text('advancedBy')} count={initiatives.totalCount}>
        {initiatives.edges.length === 0 && <Empty>{text('none')}</Empty>}
        <List
          document={GoalDocument}
          at={(initiativesAfter) => ({ id, initiativesAfter })}
          select={(answer) => answer.goal?.initiatives}
          first={initiatives}
        >
          {(pages) => <InitiativeList ties={pages.flatMap(({ edges }) => edges)} />}
        </List>
      </Section>
      <QueryPanel document={GoalDocument} variables={{ id }} cypher={goalCypher(id)} />
    </EntityPage>
  )
}
