import type { ReactNode } from 'react'
import { PAGES } from '../generated/pages.ts'
import type { PageProps } from '../pages.ts'
import { EntityPage } from './entity-page.tsx'
import type { PageDocument } from './page-entity.ts'

/** The page of an entity of which there is nothing to show but what the ontology states. */
export default function AnyEntityPage({ kind, id }: PageProps): ReactNode {
  const { document }: { readonly document: PageDocument } = PAGES[kind]
  return (
    <EntityPage
      kind={kind}
      id={id}
      document={document}
      select={(answer) => Object.values(answer)[0] ?? null}
    />
  )
}
