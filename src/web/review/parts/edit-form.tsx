import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { DecidedRecord, InitiativeRecord } from '../../../loader/draft/file/model.ts'
import type { Period } from '../../../loader/draft/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { FIELDS, fieldValue, shownValue } from '../model/fields.ts'
import type { ReviewStore } from '../state/review-store.ts'
import { FieldInput } from './field-input.tsx'
import { TiesForm } from './ties-form.tsx'

/** All fields of a record; Enter keeps them, Escape leaves them as they were. */
export function EditForm({
  store,
  review,
  record,
}: {
  readonly store: ReviewStore
  readonly review: Review
  readonly record: DecidedRecord
}): ReactNode {
  const text = useMessages(messages)
  const fields = FIELDS[record.type]
  const [values, setValues] = useState(
    () => new Map(fields.map((field) => [field.name, shownValue(record, field)])),
  )
  const newId = 'identity' in record && record.identity.isNew ? record.identity.id : undefined
  const [id, setId] = useState(newId)
  const [period, setPeriod] = useState(record.type === 'Outcome' ? record.period : null)
  const [ties, setTies] = useState<Ties | undefined>(record.type === 'Initiative' ? record : undefined)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])

  const changed = (): Readonly<Record<string, unknown>> => ({
    ...Object.fromEntries(
      fields.flatMap((field) => {
        const value = values.get(field.name) ?? ''
        return value === shownValue(record, field) ? [] : [[field.name, fieldValue(field, value)]]
      }),
    ),
    ...(record.type === 'Outcome' && period !== record.period ? { period } : {}),
    ...(record.type === 'Initiative' && ties && ties.agencies !== record.agencies
      ? { agencies: ties.agencies }
      : {}),
    ...(record.type === 'Initiative' && ties && ties.goals !== record.goals ? { goals: ties.goals } : {}),
  })
  return (
    <form
      ref={form}
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault()
        store.edit(changed(), id === newId ? undefined : id)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') store.select(record.key)
      }}
    >
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          records={review.view.records}
          value={values.get(field.name) ?? ''}
          onChange={(value) => {
            setValues(new Map([...values, [field.name, value]]))
          }}
        />
      ))}
      {id !== undefined && <TextInput name={text('id')} value={id} onChange={setId} />}
      {record.type === 'Outcome' && (
        <>
          <TextInput
            name={`${text('period')} · ${text('from')}`}
            type="date"
            value={period?.start ?? ''}
            onChange={(start) => {
              setPeriod(periodOf(start, period?.end ?? ''))
            }}
          />
          <TextInput
            name={`${text('period')} · ${text('until')}`}
            type="date"
            value={period?.end ?? ''}
            onChange={(end) => {
              setPeriod(periodOf(period?.start ?? '', end))
            }}
          />
        </>
      )}
      {record.type === 'Initiative' && ties && (
        <TiesForm record={record} records={review.view.records} ties={ties} onChange={setTies} />
      )}
      <p className="review-actions">
        <button type="submit">
          {text('save')} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            store.select(record.key)
          }}
        >
          {text('cancel')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </p>
    </form>
  )
}

/** Who takes part, and what for. */
export type Ties = Pick<InitiativeRecord, 'agencies' | 'goals'>

function periodOf(start: string, end: string): Period | null {
  return start === '' && end === '' ? null : { start: start || null, end: end || null }
}

function TextInput({
  name,
  value,
  onChange,
  type = 'text',
}: {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date'
}): ReactNode {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type={type}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
      />
    </>
  )
}
