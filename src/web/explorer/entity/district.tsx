import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { districtCypher } from '../cypher/district.ts'
import { DistrictDocument, type DistrictQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage, Fact } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'
import { TieFact } from './name-facts.tsx'

/** One district: who serves it and what takes place there. */
export default function DistrictPage({ slug }: PageProps): ReactNode {
  const id = idOf('district', slug)
  const answer = useGraph(DistrictDocument, { id })
  return (
    <Answer of={answer}>
      {({ district }) => (district ? <Found key={id} district={district} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ district }: { readonly district: NonNullable<DistrictQuery['district']> }): ReactNode {
  const { text } = useLanguage()
  const { id, initiatives } = district
  return (
    <EntityPage
      entity={district}
      facts={
        <>
          <Fact name={text('adcode')}>{district.adcode}</Fact>
          <TieFact name={text('servedBy')} ties={district.agencies.edges} />
          <TieFact name={text('places')} ties={district.places.edges} />
        </>
      }
    >
      <InitiativeSection
        document={DistrictDocument}
        id={id}
        select={(answer) => answer.district?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={DistrictDocument} variables={{ id }} cypher={districtCypher(id)} />
    </EntityPage>
  )
}
