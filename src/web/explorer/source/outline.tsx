import type { ReactNode } from 'react'
import { EntityLink } from '../components/entity-link.tsx'
import type { NameFragment, PassagesQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'

type Passages = NonNullable<PassagesQuery['source']>['passages']['nodes']

/** The sections of a source with their passages, each with how much was taken from it. */
export function Outline({
  passages,
  themes,
}: {
  readonly passages: Passages
  readonly themes: readonly NameFragment[]
}): ReactNode {
  const { text } = useLanguage()
  const places = new Map(passages.map(({ theme, number }) => [theme?.id, number]))
  const ordered = themes.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const outside = passages.filter(({ theme }) => theme === null)
  return (
    <nav className="outline" aria-label={text('outline')}>
      <ol>
        {ordered.map((theme) => (
          <li key={theme.id}>
            <EntityLink entity={theme} />
            <Numbers
              passages={passages.filter(
                ({ theme: section, kind }) => section?.id === theme.id && kind === 'PARAGRAPH',
              )}
            />
          </li>
        ))}
        {outside.length > 0 && (
          <li>
            {text('beforeThemes')}
            <Numbers passages={outside} />
          </li>
        )}
      </ol>
    </nav>
  )
}

function Numbers({ passages }: { readonly passages: Passages }): ReactNode {
  const { text } = useLanguage()
  return (
    <ol className="outline-numbers">
      {passages.map(({ id, number, start, end, entities }) => (
        <li key={id}>
          <a href={`#char=${start},${end}`}>
            {text('paragraph', { number })}
            <span className="count">{new Set(entities.edges.map(({ node }) => node.id)).size}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
