import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type Named, useLanguage } from '../language/language.tsx'
import { kindOf } from '../ontology.ts'
import { pathOf } from '../pages.ts'

/** An entity by its name in the language of the page, with its kind as a colour, leading to its page. */
export function EntityLink({
  entity,
  both = false,
}: {
  readonly entity: Named & { readonly id: string }
  /** True: the name in the other language stands beside it. */
  readonly both?: boolean
}): ReactNode {
  const { language, nameOf } = useLanguage()
  const { primary, secondary } = nameOf(entity)
  return (
    <Link className="entity-link" data-kind={kindOf(entity.id)} href={pathOf(entity)}>
      {primary}
      {both && (
        <span className="secondary" lang={language === 'zh' ? 'en' : 'zh-Hans'}>
          {secondary}
        </span>
      )}
    </Link>
  )
}
