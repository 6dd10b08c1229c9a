import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'

/** A dialog over the page; Escape and a button close it, digits take what is offered in it. */
export function Dialog({
  title,
  onClose,
  onDigit,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly onDigit?: (digit: number) => void
  readonly children: ReactNode
}): ReactNode {
  const text = useMessages(messages)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="review-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => {
        if (onDigit && /^[1-9]$/.test(event.key)) {
          event.preventDefault()
          onDigit(Number(event.key))
        }
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <p className="review-actions">
        <button type="button" onClick={onClose}>
          {text('close')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </p>
    </dialog>
  )
}
