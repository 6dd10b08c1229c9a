import { type ReactNode, useId } from 'react'

/** One choice among a few, for the filters and orders of a view. */
export function Choice({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChoose: (value: string) => void
}): ReactNode {
  const id = useId()
  return (
    <span className="choice">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  )
}
