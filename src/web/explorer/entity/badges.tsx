import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

/** On what ground a goal is said to be served. */
export function BasisBadge({ basis }: { readonly basis: 'STATED' | 'TOPIC' }): ReactNode {
  const { text } = useLanguage()
  return (
    <span className="badge" data-basis={basis} title={text(`basisWhy_${basis}`)}>
      {text(`basis_${basis}`)}
    </span>
  )
}

/** In which role an agency takes part. */
export function RoleBadge({ role }: { readonly role: 'LEAD' | 'SUPPORT' }): ReactNode {
  const { text } = useLanguage()
  return (
    <span className="badge" data-role={role}>
      {text(`role_${role}`)}
    </span>
  )
}
