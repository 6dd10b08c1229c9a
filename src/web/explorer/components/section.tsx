import { type ReactNode, useId } from 'react'

/** A part of a page under its own heading, with how many things it holds. */
export function Section({
  title,
  count,
  note,
  children,
}: {
  readonly title: string
  readonly count?: number | undefined
  readonly note?: string | undefined
  readonly children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {note !== undefined && <p className="note section-note">{note}</p>}
      {children}
    </section>
  )
}
