import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { partnerCypher } from '../cypher/partner.ts'
import { PartnerDocument, type PartnerQuery } from '../generated/graphql.ts'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'

/** One partner: the initiatives that involve it. */
export default function PartnerPage({ slug }: PageProps): ReactNode {
  const id = idOf('partner', slug)
  const answer = useGraph(PartnerDocument, { id })
  return (
    <Answer of={answer}>
      {({ partner }) => (partner ? <Found key={id} partner={partner} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ partner }: { readonly partner: NonNullable<PartnerQuery['partner']> }): ReactNode {
  const { id, initiatives } = partner
  return (
    <EntityPage entity={partner}>
      <InitiativeSection
        document={PartnerDocument}
        id={id}
        select={(answer) => answer.partner?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={PartnerDocument} variables={{ id }} cypher={partnerCypher(id)} />
    </EntityPage>
  )
}
