import { type ReactNode, useId } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import { useLanguage, useMessages } from '../../explorer/language/language.tsx'
import { type MessageKey, messages } from '../messages.ts'
import type { Field } from '../model/fields.ts'
import { nameOf } from '../model/names.ts'

/** One field of a form, with its label. */
export function FieldInput({
  field,
  records,
  value,
  onChange,
}: {
  readonly field: Field
  readonly records: readonly DecidedRecord[]
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const text = useMessages(messages)
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{text(field.message)}</label>
      <Input id={id} field={field} records={records} value={value} onChange={onChange} />
    </>
  )
}

function Input({
  id,
  field,
  records,
  value,
  onChange,
}: Parameters<typeof FieldInput>[0] & { readonly id: string }): ReactNode {
  const text = useMessages(messages)
  const options = useOptions(field, records)
  const { form, hint, optional } = field
  const take = (event: { readonly currentTarget: { readonly value: string } }): void => {
    onChange(event.currentTarget.value)
  }
  switch (form) {
    case 'text':
    case 'list':
      return <input id={id} value={value} placeholder={hint && text(hint)} onChange={take} />
    case 'long':
      return <textarea id={id} value={value} rows={2} onChange={take} />
    case 'day':
      return <input id={id} type="date" value={value} required onChange={take} />
    case 'flag':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => {
            onChange(event.currentTarget.checked ? 'true' : '')
          }}
        />
      )
    case 'choice':
    case 'record':
      return (
        <select id={id} value={value} onChange={take}>
          {optional && <option value="">{text('none')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )
  }
}

interface Option {
  readonly value: string
  readonly name: string
}

function useOptions(
  { type, values = [], valuesOf, name }: Field,
  records: readonly DecidedRecord[],
): readonly Option[] {
  const text = useMessages(messages)
  const { label } = useLanguage()
  if (type) {
    return records
      .filter((record) => record.type === type && record.status !== 'REJECTED')
      .map((record) => ({ value: record.key, name: nameOf(record) }))
  }
  return values.map((value) => ({
    value,
    name:
      valuesOf === 'messages' ? (isMessage(value) ? text(value) : value) : label(valuesOf ?? '', name, value),
  }))
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key)
}
