import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { themeCypher } from '../cypher/theme.ts'
import { ThemeDocument, type ThemeQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'
import { NameFact } from './name-facts.tsx'

/** One section of a source: what it reports. */
export default function ThemePage({ slug }: PageProps): ReactNode {
  const id = idOf('theme', slug)
  const answer = useGraph(ThemeDocument, { id })
  return (
    <Answer of={answer}>
      {({ theme }) => (theme ? <Found key={id} theme={theme} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ theme }: { readonly theme: NonNullable<ThemeQuery['theme']> }): ReactNode {
  const { text } = useLanguage()
  const { id, initiatives } = theme
  return (
    <EntityPage
      entity={theme}
      facts={
        <>
          <NameFact name={text('source')} entities={theme.source ? [theme.source] : []} />
        </>
      }
    >
      <InitiativeSection
        document={ThemeDocument}
        id={id}
        select={(answer) => answer.theme?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={ThemeDocument} variables={{ id }} cypher={themeCypher(id)} />
    </EntityPage>
  )
}
