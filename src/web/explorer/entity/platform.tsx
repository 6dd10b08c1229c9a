import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { platformCypher } from '../cypher/platform.ts'
import { PlatformDocument, type PlatformQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage, Fact } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'

/** One platform, event, programme or mechanism: the initiatives that involve it. */
export default function PlatformPage({ slug }: PageProps): ReactNode {
  const id = idOf('platform', slug)
  const answer = useGraph(PlatformDocument, { id })
  return (
    <Answer of={answer}>
      {({ platform }) => (platform ? <Found key={id} platform={platform} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ platform }: { readonly platform: NonNullable<PlatformQuery['platform']> }): ReactNode {
  const { text } = useLanguage()
  const { id, initiatives } = platform
  return (
    <EntityPage
      entity={platform}
      facts={
        <>
          <Fact name={text('kind')}>{text(platform.kind)}</Fact>
        </>
      }
    >
      <InitiativeSection
        document={PlatformDocument}
        id={id}
        select={(answer) => answer.platform?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={PlatformDocument} variables={{ id }} cypher={platformCypher(id)} />
    </EntityPage>
  )
}
