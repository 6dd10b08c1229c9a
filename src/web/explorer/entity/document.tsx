import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { documentCypher } from '../cypher/document.ts'
import { DocumentDocument, type DocumentQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage, Fact } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'
import { TieFact } from './name-facts.tsx'

/** One document: who adopted it and which initiatives it belongs to. */
export default function DocumentPage({ slug }: PageProps): ReactNode {
  const id = idOf('document', slug)
  const answer = useGraph(DocumentDocument, { id })
  return (
    <Answer of={answer}>
      {({ document }) => (document ? <Found key={id} document={document} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ document }: { readonly document: NonNullable<DocumentQuery['document']> }): ReactNode {
  const { text } = useLanguage()
  const { id, initiatives } = document
  return (
    <EntityPage
      entity={document}
      facts={
        <>
          <Fact name={text('kind')}>{text(document.kind)}</Fact>
          <TieFact name={text('adoptedBy')} ties={document.agencies.edges} />
        </>
      }
    >
      <InitiativeSection
        document={DocumentDocument}
        id={id}
        select={(answer) => answer.document?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={DocumentDocument} variables={{ id }} cypher={documentCypher(id)} />
    </EntityPage>
  )
}
