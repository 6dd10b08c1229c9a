import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { Relationship } from '../../ontology.ts'
import type { Edge } from '../page-entity.ts'
import { useMeaning } from '../use-meaning.ts'

/** What an edge says besides its ends: in which role, on what ground. */
export function Badges({
  link,
  edge,
}: {
  readonly link: Pick<Relationship, 'edgeFields' | 'flags'>
  readonly edge: Edge
}): ReactNode {
  const values = link.edgeFields?.map((field) => {
    const value = edge[field]
    return typeof value === 'string' ? <Badge key={field} field={field} value={value} /> : null
  })
  return (
    <>
      {values}
      <Flags link={link} edge={edge} />
    </>
  )
}

/** What holds of an edge besides: that no source names the agency there. */
export function Flags({
  link,
  edge,
}: {
  readonly link: Pick<Relationship, 'flags'>
  readonly edge: Edge
}): ReactNode {
  return link.flags?.map((field) =>
    edge[field] === true ? (
      <Fragment key={field}>
        {' '}
        <Flag field={field} />
      </Fragment>
    ) : null,
  )
}

/** That something holds, in a word. */
export function Flag({ field }: { readonly field: string }): ReactNode {
  const { label } = useLanguage()
  const meaning = useMeaning()
  return (
    <span className="badge" title={meaning(field)}>
      {label(field)}
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
