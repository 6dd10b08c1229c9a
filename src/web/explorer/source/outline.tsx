import type { ReactNode } from 'react'
import { EntityLink } from '../components/entity-link.tsx'
import type { NameFragment, PassagesQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import type { Taken } from './use-taken.ts'

type Passages = NonNullable<PassagesQuery['source']>['passages']['nodes']

/** The sections of a source with their passages, each with how much was taken from it. */
export function Outline({
  passages,
  themes,
  taken,
}: {
  readonly passages: Passages
  readonly themes: readonly NameFragment[]
  readonly taken: readonly Taken[]
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
              taken={taken}
            />
          </li>
        ))}
        {outside.length > 0 && (
          <li>
            {text('beforeThemes')}
            <Numbers passages={outside} taken={taken} />
          </li>
        )}
      </ol>
    </nav>
  )
}

function Numbers({
  passages,
  taken,
}: {
  readonly passages: Passages
  readonly taken: readonly Taken[]
}): ReactNode {
  const { text } = useLanguage()
  return (
    <ol className="outline-numbers">
      {passages.map(({ id, number, start, end }) => (
        <li key={id}>
          <a href={`#char=${start},${end}`}>
            {text('paragraph', { number })}
            <span className="count">
              {
                new Set(taken.filter(({ paragraph }) => paragraph === number).map(({ entity }) => entity.id))
                  .size
              }
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
