import type { ReactNode } from 'react'
import type { HomeQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { ENTITY_TYPES, KINDS } from '../ontology.ts'

/** What the graph holds: how many of each kind, and when it was loaded. */
export function Counts({ graph }: { readonly graph: HomeQuery['graph'] }): ReactNode {
  const { kindName, language, text } = useLanguage()
  const format = new Intl.NumberFormat(language)
  const count = format.format(graph.relationships.reduce((sum, { count }) => sum + count, 0))
  const date = graph.loadedAt === null ? '–' : graph.loadedAt.slice(0, 10)
  const counts = new Map(graph.nodes.map(({ label, count }) => [label, count]))
  return (
    <section className="counts" aria-label={text('holds')}>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{kindName(kind)}</dt>
            <dd>{format.format(counts.get(ENTITY_TYPES[kind].name) ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{text('tiesCount', { count, date })}</p>
    </section>
  )
}
