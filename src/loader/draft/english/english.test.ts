import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

const period = (start: string | null, end: string | null): object => ({ start, end })

test.each([
  ['In the first three quarters of 2025, 62 ships called.', period('2025-01-01', '2025-09-30')],
  ['In the first half of 2024, 62 ships called.', period('2024-01-01', '2024-06-30')],
  ['Since July, 62 ships have called.', period('2025-07-01', null)],
  ['By the end of 2026, 62 ships are to call.', period(null, '2026-12-31')],
  ['The port will build 6 berths this year.', period('2025-01-01', '2025-12-31')],
  ['The port aims to build 6 berths by 2027.', period(null, '2027-12-31')],
  ['Some 62 ships called in the second quarter.', period('2025-04-01', '2025-06-30')],
])('%s', (text, expected) => {
  expect(draftText(text).figures[0]?.period).toEqual(expected)
})

test.each([
  ['Trade came to 2.06 trillion yuan.', '2.06 trillion yuan', 'LEVEL', null],
  ['Since May, exports rose 6.2 percent year on year.', '6.2 percent', 'YEAR_ON_YEAR', 'UP'],
  ['In 2024, imports fell by double digits.', 'double digits', 'YEAR_ON_YEAR', 'DOWN'],
  ['The port called on nearly 6,100 companies.', 'nearly 6,100 companies', 'LEVEL', null],
  ['Waiting times are down 20%-30%.', '20%-30%', 'LEVEL', 'DOWN'],
  ['Satisfaction rose to 96.5 percent.', '96.5 percent', 'SHARE', 'UP'],
  ['The desk serves about a quarter of exporters.', 'about a quarter', 'SHARE', null],
  [
    'Growth turned into a lead of 1.3 percentage points over the nation.',
    '1.3 percentage points',
    'GAP',
    'UP',
  ],
])('%s', (text, raw, measure, direction) => {
  expect(draftText(text).figures).toMatchObject([{ raw, measure, direction }])
})

test('names, years, ordinals and phone lines are no figures', () => {
  const { figures, numerals } = draftText('In 2025, the Trade 24/7 desk moved to Gate 3 for the 15th fair.')
  expect(figures).toEqual([])
  expect(numerals.map(({ term }) => term)).toEqual(['2025', '24/7', '3', '15th'])
})

test('agencies of the register and by their words, and what they carry out', () => {
  const { agencies, initiatives } = draftText(
    'Since May, the Linlan Commission of Commerce has called on 62 firms with the Harbour Data Bureau. It opened a desk.',
  )
  expect(agencies.map(({ name, candidates }) => [name, candidates])).toEqual([
    ['Linlan Commission of Commerce', ['agency:commerce']],
    ['Harbour Data Bureau', []],
  ])
  expect(initiatives.map(({ leads, supports }) => [leads, supports])).toEqual([
    [['Linlan Commission of Commerce'], ['Harbour Data Bureau']],
    [['Linlan Commission of Commerce'], []],
  ])
})

test('the district is the publisher, and who acts beside somebody helps', () => {
  const { initiatives } = draftText(
    'The district opened 6 berths. The Linlan Commission of Commerce, together with the Harbour Bureau, held a fair.',
    { publisher: 'agency:gangbei' },
  )
  expect(initiatives.map(({ title, leads, supports }) => [title, leads, supports])).toEqual([
    ['opened 6 berths', ['港北区'], []],
    ['held a fair', ['Linlan Commission of Commerce'], ['Harbour Bureau']],
  ])
})
