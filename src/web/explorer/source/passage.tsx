import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { EntityLink } from '../components/entity-link.tsx'
import type { NameFragment, PassagesQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { KINDS, kindOf } from '../ontology.ts'
import { type Place, segmentsOf } from './segments.ts'

type PassageOfSource = NonNullable<PassagesQuery['source']>['passages']['nodes'][number]

/** Something that was taken from a place of the passage. */
interface Taken extends Place {
  readonly entity: NameFragment
}

/** One passage: its text where the operator has it, what was taken from it, and the place that is cited. */
export function Passage({
  passage,
  cited,
}: {
  readonly passage: PassageOfSource
  readonly cited: Place | undefined
}): ReactNode {
  const { text } = useLanguage()
  const section = useRef<HTMLElement>(null)
  const { number, kind, start, end, quote, entities } = passage
  const taken = entities.edges.map(({ node, ...place }): Taken => ({ ...place, entity: node }))
  const isCited = cited !== undefined && cited.start < end && cited.end > start
  const target = isCited ? `${cited.start},${cited.end}` : undefined
  useEffect(() => {
    if (target === undefined) return
    const mark = section.current?.querySelector('mark.cited')
    if (mark) mark.scrollIntoView({ block: 'center' })
    else section.current?.scrollIntoView({ block: 'start' })
  }, [target])
  return (
    <section
      ref={section}
      className="passage"
      data-kind={kind}
      data-cited={isCited}
      aria-label={text('paragraph', { number })}
    >
      <p className="note passage-position">
        {text('paragraph', { number })} · {text('characters', { start, end })}
        {isCited && (
          <strong>
            {text('cited')}: {text('characters', { start: cited.start, end: cited.end })}
          </strong>
        )}
      </p>
      {quote !== null && <Text passage={{ start, end, quote }} taken={taken} cited={cited} />}
      {quote === null && kind === 'HEADING' && passage.theme && (
        <p className="passage-heading">
          <EntityLink entity={passage.theme} both />
        </p>
      )}
      <TakenFrom taken={taken} cited={cited} open={quote === null} />
    </section>
  )
}

/** The text with all that was taken from it marked; the place that is cited stands out. */
function Text({
  passage,
  taken,
  cited,
}: {
  readonly passage: Place & { readonly quote: string }
  readonly taken: readonly Taken[]
  readonly cited: Place | undefined
}): ReactNode {
  const { nameOf } = useLanguage()
  const places: readonly (Place & { readonly entity?: Taken['entity'] })[] = cited ? [...taken, cited] : taken
  return (
    <p className="passage-text" lang="zh-Hans">
      {segmentsOf(passage, places).map(({ start, text, places: covering }) => {
        const names = covering.flatMap(({ entity }) => (entity ? nameOf(entity).primary : []))
        if (covering.length === 0) return <Fragment key={start}>{text}</Fragment>
        return (
          <mark
            key={start}
            className={covering.some((place) => place === cited) ? 'cited' : undefined}
            title={[...new Set(names)].join(' · ')}
          >
            {text}
          </mark>
        )
      })}
    </p>
  )
}

/** What was taken from a passage, by kind; what was taken from the very place that is cited stands out. */
function TakenFrom({
  taken,
  cited,
  open,
}: {
  readonly taken: readonly Taken[]
  readonly cited: Place | undefined
  readonly open: boolean
}): ReactNode {
  const { kindName, text } = useLanguage()
  const entities = new Map(taken.map(({ entity }) => [entity.id, entity]))
  const here = new Set(
    taken
      .filter(({ start, end }) => start === cited?.start && end === cited.end)
      .map(({ entity }) => entity.id),
  )
  if (entities.size === 0) return null
  return (
    <details className="taken" open={open}>
      <summary>
        {text('taken')} <span className="count">{entities.size}</span>
      </summary>
      <dl className="facts">
        {KINDS.map((kind) => [kind, [...entities.values()].filter(({ id }) => kindOf(id) === kind)] as const)
          .filter(([, found]) => found.length > 0)
          .map(([kind, found]) => (
            <div key={kind} className="fact">
              <dt>{kindName(kind)}</dt>
              <dd className="taken-entities">
                {found.map((entity) => (
                  <span key={entity.id} data-here={here.has(entity.id)}>
                    <EntityLink entity={entity} />
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
