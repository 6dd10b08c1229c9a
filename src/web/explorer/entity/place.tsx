import type { ReactNode } from 'react'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { placeCypher } from '../cypher/place.ts'
import { PlaceDocument, type PlaceQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { EntityPage } from './entity-page.tsx'
import { InitiativeSection } from './initiative-section.tsx'
import { TieFact } from './name-facts.tsx'

/** One place: where it lies and what takes place there. */
export default function PlacePage({ slug }: PageProps): ReactNode {
  const id = idOf('place', slug)
  const answer = useGraph(PlaceDocument, { id })
  return (
    <Answer of={answer}>
      {({ place }) => (place ? <Found key={id} place={place} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ place }: { readonly place: NonNullable<PlaceQuery['place']> }): ReactNode {
  const { text } = useLanguage()
  const { id, initiatives } = place
  return (
    <EntityPage
      entity={place}
      facts={
        <>
          <TieFact name={text('takesPlaceIn')} ties={place.districts.edges} />
        </>
      }
    >
      <InitiativeSection
        document={PlaceDocument}
        id={id}
        select={(answer) => answer.place?.initiatives}
        first={initiatives}
      />
      <QueryPanel document={PlaceDocument} variables={{ id }} cypher={placeCypher(id)} />
    </EntityPage>
  )
}
