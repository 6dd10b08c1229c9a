import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { Relationship } from '../../ontology.ts'
import type { Edge } from '../page-entity.ts'
import { useMeaning } from '../use-meaning.ts'

/** What an edge says besides its ends: in which role, on what ground. */
export function Badges({
  link,
  edge,
}: {
  readonly link: Pick<Relationship, 'edgeFields'>
  readonly edge: Edge
}): ReactNode {
  return link.edgeFields?.map((field) => {
    const value = edge[field]
    if (typeof value === 'string') return <Badge key={field} field={field} value={value} />
    // Other flags are for filters; that no source names the agency there has to be seen.
    return field === 'implied' && value === true ? <Implied key={field} /> : null
  })
}

/** That no source names the agency there. */
function Implied(): ReactNode {
  const { text } = useLanguage()
  return (
    <span className="badge" title={text('impliedWhy')}>
      {text('implied')}
    </span>
  )
}

/** One value of a field in a few words. */
export function Badge({ field, value }: { readonly field: string; readonly value: string }): ReactNode {
  const { label } = useLanguage()
  const meaning = useMeaning()
  return (
    <span className="badge" {...{ [`data-${field}`]: value }} title={meaning(field, value)}>
      {label(field, value)}
    </span>
  )
}
