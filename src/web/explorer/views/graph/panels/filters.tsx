import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../language/language.tsx'
import { KINDS } from '../../../ontology.ts'
import { messages } from '../messages.ts'
import type { Counted, Shown } from '../load/shown.ts'
import { useGraphState } from '../use-graph-state.ts'
import { useNames } from '../use-names.ts'

/** What the colours stand for, and what of it is shown: legend and filter in one. */
export function Filters({ shown }: { readonly shown: Shown }): ReactNode {
  const own = useMessages(messages)
  const { kindName } = useLanguage()
  const { typeName } = useNames()
  const { state, go } = useGraphState()
  return (
    <div className="graph-filters">
      <Chips
        title={own('kinds')}
        counted={shown.kinds}
        nameOf={kindName}
        left={state.withoutKinds}
        onChange={(withoutKinds) => {
          go({ ...state, withoutKinds }, { replace: true })
        }}
      />
      <Chips
        title={own('types')}
        counted={shown.types}
        nameOf={(type) => typeName(type, 'OUT')}
        left={state.withoutTypes}
        onChange={(withoutTypes) => {
          go({ ...state, withoutTypes }, { replace: true })
        }}
      />
    </div>
  )
}

function Chips<Name extends string>({
  title,
  counted,
  nameOf,
  left,
  onChange,
}: {
  readonly title: string
  readonly counted: readonly Counted<Name>[]
  readonly nameOf: (name: Name) => string
  /** What is left out. */
  readonly left: readonly Name[]
  readonly onChange: (left: readonly Name[]) => void
}): ReactNode {
  return (
    <div className="chips" role="group" aria-label={title}>
      {counted.map(({ name, count }) => {
        const shown = !left.includes(name)
        return (
          <button
            key={name}
            type="button"
            className="chip"
            data-kind={KINDS.find((kind) => kind === name)}
            aria-pressed={shown}
            onClick={() => {
              onChange(shown ? [...left, name] : left.filter((one) => one !== name))
            }}
          >
            {nameOf(name)} <span className="count">{count}</span>
          </button>
        )
      })}
    </div>
  )
}
