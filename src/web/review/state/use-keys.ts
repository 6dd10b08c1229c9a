import { useEffect } from 'react'
import type { ReviewStore } from './review-store.ts'
import { marked } from '../model/marking.ts'

/** Keys that do something while cards are looked at. */
const KEYS: Readonly<Record<string, (store: ReviewStore) => void>> = {
  j: (store) => {
    store.move(1)
  },
  k: (store) => {
    store.move(-1)
  },
  p: (store) => {
    store.toNextProblem()
  },
  a: (store) => {
    store.accept()
  },
  x: (store) => {
    store.reject()
  },
  o: (store) => {
    store.reopen()
  },
  m: (store) => {
    store.setMode({ mode: 'merge' })
  },
  e: (store) => {
    store.setMode({ mode: 'edit' })
  },
  n: (store) => {
    store.typeName()
  },
  f: (store) => {
    store.acceptFigures()
  },
  s: (store) => {
    store.nextSpan()
  },
  i: (store) => {
    store.startMarking()
  },
  u: (store) => {
    store.undo('undo')
  },
  U: (store) => {
    store.undo('redo')
  },
  w: (store) => {
    store.write()
  },
  '?': (store) => {
    store.setMode({ mode: 'help' })
  },
  'Shift+ArrowRight': (store) => {
    store.moveEdge({ edge: 'end', by: 1 })
  },
  'Shift+ArrowLeft': (store) => {
    store.moveEdge({ edge: 'end', by: -1 })
  },
  'Shift+ArrowDown': (store) => {
    store.moveEdge({ edge: 'start', by: 1 })
  },
  'Shift+ArrowUp': (store) => {
    store.moveEdge({ edge: 'start', by: -1 })
  },
}

/** Does what keys mean, wherever the focus is but in a field or a dialog. */
export function useKeys(store: ReviewStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return
      const key = event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key
      const { mode, review } = store.shown()
      if (!review) return
      if (mode.mode === 'mark') {
        const next = marked(review, mode.range, key)
        if (!next) return
        event.preventDefault()
        store.setMode(next)
      } else if (mode.mode === 'cards') {
        const action = /^\d$/.test(key) ? undefined : KEYS[key]
        if (!action && !/^\d$/.test(key)) return
        event.preventDefault()
        if (action) action(store)
        else store.identify(Number(key))
      }
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [store])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
