import type { ReactNode } from 'react'
import type { DecidedRecord, InitiativeRecord } from '../../../loader/draft/file/model.ts'
import { useLanguage, useMessages } from '../../explorer/language/language.tsx'
import { Choice } from '../../explorer/views/choice.tsx'
import { messages } from '../messages.ts'
import { nameOf } from '../model/names.ts'
import type { Ties } from './edit-form.tsx'

const ROLES = ['LEAD', 'SUPPORT'] as const
const BASES = ['STATED', 'TOPIC'] as const

/** Who takes part in an initiative and what it is for: another role or basis, one more, one less. */
export function TiesForm({
  record,
  records,
  ties,
  onChange,
}: {
  readonly record: InitiativeRecord
  readonly records: readonly DecidedRecord[]
  readonly ties: Ties
  readonly onChange: (ties: Ties) => void
}): ReactNode {
  const text = useMessages(messages)
  const { label } = useLanguage()
  const { agencies, goals } = ties
  // A tie is cited where the initiative is, until its span says otherwise.
  const [quote] = record.quotes
  if (!quote) return null
  return (
    <>
      <Rows
        name={text('who')}
        what={label('Agency')}
        keys={agencies.map(({ agency }) => agency)}
        candidates={records.filter(({ type, status }) => type === 'Agency' && status !== 'REJECTED')}
        records={records}
        value={(at) => agencies[at]?.role ?? 'LEAD'}
        options={ROLES.map((role) => ({ value: role, name: label('role', role) }))}
        choice={text('role')}
        onChoose={(at, value) => {
          const role = ROLES.find((one) => one === value) ?? 'LEAD'
          onChange({ goals, agencies: agencies.map((tie, index) => (index === at ? { ...tie, role } : tie)) })
        }}
        onAdd={(agency) => {
          onChange({ goals, agencies: [...agencies, { agency, role: 'LEAD', quote }] })
        }}
        onRemove={(at) => {
          onChange({ goals, agencies: agencies.filter((_, index) => index !== at) })
        }}
      />
      <Rows
        name={text('goals')}
        what={label('Goal')}
        keys={goals.map(({ goal }) => goal)}
        candidates={records.filter(({ type, status }) => type === 'Goal' && status !== 'REJECTED')}
        records={records}
        value={(at) => goals[at]?.basis ?? 'STATED'}
        options={BASES.map((basis) => ({ value: basis, name: label('basis', basis) }))}
        choice={text('basis')}
        onChoose={(at, value) => {
          const basis = BASES.find((one) => one === value) ?? 'STATED'
          onChange({ agencies, goals: goals.map((tie, index) => (index === at ? { ...tie, basis } : tie)) })
        }}
        onAdd={(goal) => {
          onChange({ agencies, goals: [...goals, { goal, basis: 'STATED', quote }] })
        }}
        onRemove={(at) => {
          onChange({ agencies, goals: goals.filter((_, index) => index !== at) })
        }}
      />
    </>
  )
}

function Rows({
  name,
  what,
  keys,
  candidates,
  records,
  value,
  options,
  choice,
  onChoose,
  onAdd,
  onRemove,
}: {
  readonly name: string
  readonly what: string
  readonly keys: readonly string[]
  readonly candidates: readonly DecidedRecord[]
  readonly records: readonly DecidedRecord[]
  readonly value: (at: number) => string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly choice: string
  readonly onChoose: (at: number, value: string) => void
  readonly onAdd: (key: string) => void
  readonly onRemove: (at: number) => void
}): ReactNode {
  const text = useMessages(messages)
  const others = candidates.filter(({ key }) => !keys.includes(key))
  const nameOfKey = (key: string): string => {
    const record = records.find((one) => one.key === key)
    return record ? nameOf(record) : key
  }
  return (
    <fieldset className="review-ties">
      <legend>{name}</legend>
      {keys.map((key, at) => (
        <p key={`${key} ${value(at)}`} className="review-actions">
          {nameOfKey(key)}
          <Choice
            name={choice}
            value={value(at)}
            options={options}
            onChoose={(chosen) => {
              onChoose(at, chosen)
            }}
          />
          <button
            type="button"
            aria-label={text('remove', { name: nameOfKey(key) })}
            onClick={() => {
              onRemove(at)
            }}
          >
            ×
          </button>
        </p>
      ))}
      {others.length > 0 && (
        <Choice
          name={text('addTie', { what })}
          value=""
          options={[
            { value: '', name: text('none') },
            ...others.map((record) => ({ value: record.key, name: nameOf(record) })),
          ]}
          onChoose={(key) => {
            if (key !== '') onAdd(key)
          }}
        />
      )}
    </fieldset>
  )
}
