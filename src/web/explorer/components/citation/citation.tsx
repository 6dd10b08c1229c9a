import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react'
import type { CitationFragment } from '../../generated/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { CitationDetail } from './citation-detail.tsx'

/** Where a statement is said: the paragraph, which opens to the quote in its context and leads to the source. */
export function Citation({ evidence }: { readonly evidence: CitationFragment }): ReactNode {
  const { text } = useLanguage()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { paragraph, start, end } = evidence
  const onToggle = (event: SyntheticEvent<HTMLDivElement>): void => {
    const popover = event.currentTarget
    const opened = popover.matches(':popover-open')
    if (opened && button.current) placeBelow(popover, button.current)
    setOpen(opened)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="citation"
        popoverTarget={id}
        aria-label={text('citationOf', { number: paragraph, start, end })}
      >
        {text('paragraphAt', { number: paragraph, start })}
      </button>
      <div id={id} className="citation-detail" popover="auto" onToggle={onToggle}>
        {open && <CitationDetail evidence={evidence} />}
      </div>
    </>
  )
}

/** Puts a popover below its button, inside the width of the window; it scrolls with the page. */
function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect()
  const margin = 12
  const rightmost = document.documentElement.clientWidth - popover.offsetWidth - margin
  popover.style.left = `${Math.max(margin, Math.min(left, rightmost)) + window.scrollX}px`
  popover.style.top = `${bottom + window.scrollY + 6}px`
}
