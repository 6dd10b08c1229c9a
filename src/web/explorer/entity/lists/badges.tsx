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
    return typeof value === 'string' ? <Badge key={field} field={field} value={value} /> : null
  })
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
