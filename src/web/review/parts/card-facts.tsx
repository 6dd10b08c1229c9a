import type { ReactNode } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { periodWording } from '../../explorer/figures/figure-wording.ts'
import { useLanguage, useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { nameOf } from '../model/names.ts'
import { Reading } from './reading.tsx'

/** What is proposed about a record, a line each. */
export function CardFacts({
  review,
  record,
}: {
  readonly review: Review
  readonly record: DecidedRecord
}): ReactNode {
  return <dl className="review-facts">{factsOf(review, record)}</dl>
}

function factsOf(review: Review, record: DecidedRecord): ReactNode {
  switch (record.type) {
    case 'Source':
      return <SourceFacts review={review} record={record} />
    case 'Agency':
    case 'Goal':
    case 'Indicator':
      return <EntityFacts review={review} record={record} />
    case 'Initiative':
      return <InitiativeFacts review={review} record={record} />
    case 'Outcome':
      return <OutcomeFacts review={review} record={record} />
    case 'Term':
      return <TermFacts record={record} />
  }
}

interface Facts<Type> {
  readonly review: Review
  readonly record: Extract<DecidedRecord, { readonly type: Type }>
}

function SourceFacts({ review, record }: Facts<'Source'>): ReactNode {
  const text = useMessages(messages)
  const { published, publisher, city, district, file } = record
  return (
    <>
      <Fact name={text('published')}>{published}</Fact>
      <Fact name={text('publisher')}>
        <Named review={review} of={publisher} />
      </Fact>
      <Fact name={text('place')}>{district ?? city}</Fact>
      <Fact name={text('file')}>{file}</Fact>
    </>
  )
}

function EntityFacts({ review, record }: Facts<'Agency' | 'Goal' | 'Indicator'>): ReactNode {
  const text = useMessages(messages)
  const { label } = useLanguage()
  const { identity } = record
  return (
    <>
      <Fact name={text('id')}>
        {text(identity.isNew ? 'isNew' : 'existing')} · <code>{identity.id}</code>
      </Fact>
      {record.type === 'Agency' && record.kind !== undefined && identity.isNew && (
        <Fact name={text('kind')}>{label('Agency', 'kind', record.kind)}</Fact>
      )}
      {record.type === 'Agency' && record.place !== undefined && identity.isNew && (
        <Fact name={text('place')}>
          <code>{record.place}</code>
        </Fact>
      )}
      {record.type === 'Indicator' && record.unit !== undefined && (
        <Fact name={text('unit')}>{record.unit}</Fact>
      )}
      {record.type === 'Indicator' && record.of !== undefined && (
        <Fact name={text('of')}>
          <Named review={review} of={record.of} />
        </Fact>
      )}
      {record.type !== 'Indicator' && record.aliases.length > 0 && (
        <Fact name={text('alsoCalled')}>{record.aliases.join(', ')}</Fact>
      )}
    </>
  )
}

function InitiativeFacts({ review, record }: Facts<'Initiative'>): ReactNode {
  const text = useMessages(messages)
  const { label, language } = useLanguage()
  const { agencies, goals, isImplied } = record
  const summary = language === 'zh' ? record.summary : record.summaryEn
  return (
    <>
      <Fact name={text('who')}>
        {agencies.length === 0 && text(isImplied ? 'publisherMeant' : 'nobody')}
        {agencies.map(({ agency, role }) => (
          <span key={`${agency} ${role}`} className="review-tie">
            <Named review={review} of={agency} />{' '}
            <span className="badge" data-role={role}>
              {label('role', role)}
            </span>
          </span>
        ))}
        {agencies.length > 0 && isImplied && <span className="note"> {text('publisherMeant')}</span>}
      </Fact>
      {goals.length > 0 && (
        <Fact name={text('goals')}>
          {goals.map(({ goal, basis }) => (
            <span key={goal} className="review-tie">
              <Named review={review} of={goal} />{' '}
              <span className="badge" data-basis={basis}>
                {label('basis', basis)}
              </span>
            </span>
          ))}
        </Fact>
      )}
      {summary !== undefined && <Fact name={text('summary')}>{summary}</Fact>}
    </>
  )
}

function OutcomeFacts({ review, record }: Facts<'Outcome'>): ReactNode {
  const text = useMessages(messages)
  const { label, language } = useLanguage()
  const { kind, measure, period, initiative, agency, indicator, isImplied } = record
  return (
    <>
      <Fact name={text('figureAs')}>
        <Reading outcome={record} reading={review.view.readings[record.key]} />{' '}
        <span className="badge">{label('Outcome', 'measure', measure)}</span>{' '}
        <span className="badge">{label('Outcome', 'kind', kind)}</span>
      </Fact>
      <Fact name={text('period')}>{periodWording(period, language) || text('noPeriod')}</Fact>
      {indicator !== undefined && (
        <Fact name={text('measures')}>
          <Named review={review} of={indicator} />
        </Fact>
      )}
      {initiative !== undefined && (
        <Fact name={text('ofInitiative')}>
          <Named review={review} of={initiative} />
        </Fact>
      )}
      {(agency !== undefined || isImplied) && (
        <Fact name={text('ofAgency')}>
          {agency === undefined ? text('publisherMeant') : <Named review={review} of={agency} />}
        </Fact>
      )}
    </>
  )
}

function TermFacts({ record }: Omit<Facts<'Term'>, 'review'>): ReactNode {
  const text = useMessages(messages)
  return <Fact name={text('category')}>{text(record.category)}</Fact>
}

/** What a key of the draft or an `id` names. */
function Named({ review, of }: { readonly review: Review; readonly of: string }): ReactNode {
  const text = useMessages(messages)
  const record = review.view.records.find(
    (one) => one.key === of || ('identity' in one && one.identity.id === of),
  )
  if (!record) return <code>{of}</code>
  return (
    <>
      {nameOf(record)}
      {record.status !== 'ACCEPTED' && <span className="note"> ({text(record.status)})</span>}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="review-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
