import type { ReactNode } from 'react'
import { InitiativeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { PageProps } from '../pages.ts'
import { EntityPage } from './entity-page.tsx'

/** One initiative, led by what it is in a sentence. */
export default function InitiativePage(props: PageProps): ReactNode {
  const { language } = useLanguage()
  return (
    <EntityPage
      {...props}
      document={InitiativeDocument}
      select={({ initiative }) => initiative}
      own={({ summary, summaryEn }) => {
        const lead = language === 'zh' ? summary : summaryEn
        return { shown: ['summary'], lead: lead !== null && <p className="lead">{lead}</p> }
      }}
    />
  )
}
