import { count } from '../print.ts'
import type { At, Draft, NormalisationReport } from './model.ts'

/** So much of a quote shows what it is. */
const LONGEST_QUOTE = 40

/** A draft to read: how many of each, and the first of each with its quote. */
export function printDraft(name: string, draft: Draft): string {
  const { agencies, figures, initiatives, numerals, unexplained, report } = draft
  const goals = initiatives.flatMap((initiative) => initiative.goals)
  const mentions = agencies.flatMap((agency) => agency.mentions)
  const known = agencies.filter(({ candidates }) => candidates.length > 0)
  const [agency] = agencies
  const [figure] = figures
  const [initiative] = initiatives
  const [goal] = goals
  const [numeral] = numerals
  return [
    `${name}, published by ${draft.publisher}`,
    ...reportLines(report),
    `${count(agencies.length, 'agency', 'agencies')}, ${known.length} of them in the graph; ${count(mentions.length, 'mention')}`,
    ...(agency ? [`  ${agency.name} ${agency.candidates[0] ?? 'new'}${first(agency.mentions)}`] : []),
    count(figures.length, 'figure'),
    ...(figure ? [`  ${figure.raw} ${figure.measure} ${figure.indicator} ${print(figure.at)}`] : []),
    count(initiatives.length, 'initiative'),
    ...(initiative
      ? [`  ${initiative.leads.join(', ') || 'nobody'}: ${shorten(initiative.quote)} ${print(initiative.at)}`]
      : []),
    count(goals.length, 'goal'),
    ...(goal ? [`  ${goal.phrase} ${goal.known ?? 'new'} ${goal.basis} ${print(goal.at)}`] : []),
    `${count(numerals.length, 'numeral')} explained, ${unexplained.length} left to decide`,
    ...(numeral ? [`  ${numeral.term} ${print(numeral.at)}`] : []),
    ...(unexplained.length > 0
      ? [`  to decide: ${unexplained.map((one) => `${one.term} ${print(one.at)}`).join(', ')}`]
      : []),
  ].join('\n')
}

function reportLines({ byteOrderMark, carriageReturns, spacedNumbers }: NormalisationReport): string[] {
  return [
    ...(byteOrderMark ? ['a byte order mark was taken off'] : []),
    ...(carriageReturns > 0
      ? [`${count(carriageReturns, 'carriage return')} taken out of the ends of lines`]
      : []),
    ...(spacedNumbers.length > 0
      ? [
          `${count(spacedNumbers.length, 'number')} with a space inside, which stays: ${spacedNumbers.map(print).join(', ')}`,
        ]
      : []),
  ]
}

function first(mentions: readonly At[]): string {
  const [at] = mentions
  return at ? ` ${print(at)}` : ' not named in the text'
}

function print([start, end]: At): string {
  return `'${start},${end}'`
}

function shorten(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote
}
