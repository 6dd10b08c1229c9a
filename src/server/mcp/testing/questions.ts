/** One question about the seed, answered by a fixed plan. */
export interface Question {
  readonly asked: string
  /** Tools with their arguments, one after the other; the last one answers. */
  readonly plan: readonly (readonly [tool: string, args: Readonly<Record<string, unknown>>])[]
  /** What the answer holds; a text: what is wrong with the question. */
  readonly answer: object | RegExp
  /** Characters that the answer cites, among others. */
  readonly cites?: readonly string[]
}

const verify = (args: Readonly<Record<string, unknown>>): Question['plan'] => [['verify', args]]
const find = (text: string, ...types: readonly string[]): Question['plan'][number] => [
  'find',
  types.length > 0 ? { text, types } : { text },
]

/** Questions that the sources answer. */
export const ANSWERABLE: readonly Question[] = [
  {
    asked: 'What does Xuhui District drive?',
    plan: [find('Xuhui District', 'Agency'), ['drives', { agency: 'agency:xuhui-district' }]],
    answer: { totalCount: 2, drives: [{ agency: { id: 'agency:xuhui-district' } }, {}] },
    cites: ['1432,1490'],
  },
  {
    asked: 'Who drives stable employment?',
    plan: [find('稳就业', 'Goal'), ['drives', { goal: '稳就业' }]],
    answer: { totalCount: 4 },
    cites: ['3422,3433', '3449,3459', '3489,3504'],
  },
  {
    asked: 'How large was the industrial output from January to May, and how fast did it grow?',
    plan: [['figures', { indicator: '规上工业总产值', to: '2025-05-31', from: '2025-01-01' }]],
    answer: {
      figures: [
        { raw: '1.57万亿元', value: 1_570_000_000_000, unit: '元' },
        { raw: '4.8%', direction: 'UP' },
      ],
    },
    cites: ['1174,1190', '1174,1199'],
  },
  {
    asked: 'By how much did imports and exports grow?',
    plan: [['figures', { indicator: 'indicator:shanghai-foreign-trade-growth' }]],
    answer: { figures: [{ raw: '1.8%', direction: 'UP', measure: 'YEAR_ON_YEAR' }] },
    cites: ['1200,1223'],
  },
  {
    asked: 'How many vehicles did SAIC sell?',
    plan: [['figures', { indicator: 'indicator:saic-vehicle-sales' }]],
    answer: { totalCount: 1, figures: [{ raw: '205万辆', value: 2_050_000 }] },
    cites: ['1384,1397'],
  },
  {
    asked: 'Which figures are SAIC’s?',
    plan: [['figures', { of: 'agency:saic-motor' }]],
    answer: { totalCount: 4 },
    cites: ['1384,1397', '1408,1421'],
  },
  {
    asked: 'What does the Xuhui initiative on artificial intelligence result in?',
    plan: [find('AI Plus'), ['entity', { id: 'initiative:xuhui-ai-plus', more: ['outcomes'] }]],
    answer: { card: { lists: { outcomes: 4 } }, lists: [{ list: 'outcomes', totalCount: 4 }] },
    cites: ['1461,1472', '1473,1490'],
  },
  {
    asked: 'Who carries out that initiative, and in which role?',
    plan: [['entity', { id: 'initiative:xuhui-ai-plus', more: ['agencies'] }]],
    answer: { lists: [{ items: [{ id: 'agency:xuhui-district', says: { role: 'LEAD' } }] }] },
    cites: ['1432,1490'],
  },
  {
    asked: 'How is Xuhui District connected with the goal it drives?',
    plan: [['paths', { from: 'agency:xuhui-district', to: 'goal:external-uncertainty', maxLength: 2 }]],
    answer: {
      paths: [{ length: 2, steps: [{ relationship: '-[:LEADS]->' }, { relationship: '-[:ADVANCES]->' }] }],
    },
    cites: ['1432,1490'],
  },
  {
    asked: 'What is cited from characters 1461 to 1472?',
    plan: [['cite', { place: 'source:shanghai-2025-bulletin#char=1461,1472' }]],
    answer: { places: [{ paragraph: 8, source: 'source:shanghai-2025-bulletin' }] },
    cites: ['1461,1472'],
  },
  {
    asked: 'Where is the Commerce Commission mentioned?',
    plan: [['cite', { id: '市商务委' }]],
    answer: { placesInAll: 1 },
    cites: ['1552,1556'],
  },
  {
    asked: 'How many agencies does the graph hold?',
    plan: [['graphql', { query: '{ agencies { totalCount } }' }]],
    answer: { data: { agencies: { totalCount: 49 } } },
  },
]

/** Claims that the sources bear out, nearly or exactly. */
export const TRUE_CLAIMS: readonly Question[] = [
  {
    asked: 'Xuhui has gathered 580 large-model companies.',
    plan: verify({ figure: '580家', indicator: 'large-model companies', of: 'district:xuhui' }),
    answer: { verdict: 'supported' },
    cites: ['1461,1472'],
  },
  {
    asked: 'The industrial output was 1.57 trillion yuan.',
    plan: verify({ figure: '1.57 trillion yuan', indicator: '规上工业总产值' }),
    answer: { verdict: 'supported' },
    cites: ['1174,1190'],
  },
  {
    asked: 'The industrial output was about 1.6 trillion.',
    plan: verify({ figure: '约1.6万亿', indicator: 'indicator:shanghai-industrial-output' }),
    answer: { verdict: 'supported' },
    cites: ['1174,1190'],
  },
  {
    asked: 'Foreign trade was 1.8 trillion yuan.',
    plan: verify({ figure: '1.8万亿元', indicator: 'indicator:shanghai-foreign-trade' }),
    answer: { verdict: 'supported' },
    cites: ['1200,1214'],
  },
  {
    asked: 'Sales of new energy vehicles grew by 40.2 %.',
    plan: verify({
      figure: '40.2%',
      indicator: 'indicator:saic-new-energy-sales-growth',
      direction: 'UP',
    }),
    answer: { verdict: 'supported' },
    cites: ['1408,1431'],
  },
  {
    asked: 'More than 100,000 jobs were offered.',
    plan: verify({ figure: '超十万个', indicator: 'outcome:jobs-offered' }),
    answer: { verdict: 'supported' },
    cites: ['3480,3488'],
  },
  {
    asked: 'Merchants in Jing’an sold a quarter more.',
    plan: verify({ figure: '25%', indicator: 'outcome:jingan-merchant-sales' }),
    answer: { verdict: 'supported' },
    cites: ['1782,1798'],
  },
  {
    asked: 'Xuhui District drives coping with external uncertainty.',
    plan: verify({
      subject: 'agency:xuhui-district',
      relationship: 'DRIVES',
      object: 'goal:external-uncertainty',
    }),
    answer: { verdict: 'supported', ties: [{ relationship: '-[:DRIVES]->' }] },
    cites: ['1432,1490'],
  },
  {
    asked: 'Xuhui has gathered 600 large-model companies.',
    plan: verify({ figure: '600 companies', indicator: 'indicator:xuhui-large-model-companies' }),
    answer: { verdict: 'near' },
    cites: ['1461,1472'],
  },
  {
    asked: 'Xuhui District supports AI Plus, rather than leading it.',
    plan: verify({
      subject: 'agency:xuhui-district',
      relationship: 'SUPPORTS',
      object: 'initiative:xuhui-ai-plus',
    }),
    answer: { verdict: 'near', ties: [{ relationship: '-[:LEADS]->' }] },
    cites: ['1432,1490'],
  },
]

/** Claims that the sources contradict. */
export const FALSE_CLAIMS: readonly Question[] = [
  {
    asked: 'Xuhui has gathered 1,000 large-model companies.',
    plan: verify({ figure: '1000家', indicator: 'large-model companies' }),
    answer: { verdict: 'contradicted', figures: [{ raw: '580家' }] },
    cites: ['1461,1472'],
  },
  {
    asked: 'The industrial output was 15.7 trillion yuan.',
    plan: verify({ figure: '15.7万亿元', indicator: '规上工业总产值' }),
    answer: { verdict: 'contradicted', figures: [{ raw: '1.57万亿元' }] },
    cites: ['1174,1190'],
  },
  {
    asked: 'Imports and exports fell by 1.8 %.',
    plan: verify({
      figure: '1.8%',
      indicator: 'indicator:shanghai-foreign-trade-growth',
      direction: 'DOWN',
    }),
    answer: { verdict: 'contradicted', figures: [{ raw: '1.8%', direction: 'UP' }] },
    cites: ['1200,1223'],
  },
  {
    asked: 'Retail sales were 500 billion yuan.',
    plan: verify({ figure: '500 billion yuan', indicator: 'indicator:shanghai-retail-sales' }),
    answer: { verdict: 'contradicted', figures: [{ raw: '6872.11亿元' }] },
    cites: ['1224,1242'],
  },
  {
    asked: 'The merger fund has at most 500亿元.',
    plan: verify({ figure: '不超过500亿元', indicator: 'outcome:state-merger-fund-size' }),
    answer: { verdict: 'contradicted', figures: [{ raw: '800亿元以上' }] },
    cites: ['1082,1092'],
  },
  {
    asked: 'Xuhui District is a body of Jing’an.',
    plan: verify({
      subject: 'agency:xuhui-district',
      relationship: 'IN_DISTRICT',
      object: 'district:jingan',
    }),
    answer: { verdict: 'contradicted', ties: [{ id: 'district:xuhui' }] },
  },
]

/** Questions on which the sources are silent. */
export const UNANSWERABLE: readonly Question[] = [
  {
    asked: 'What is known of Ulaanbaatar?',
    plan: [find('Ulaanbaatar')],
    answer: { totalCount: 0, results: [] },
  },
  {
    asked: 'Who drives space travel?',
    plan: [['drives', { goal: 'space travel' }]],
    answer: /^BAD_USER_INPUT: goal: no Goal is called "space travel"/,
  },
  {
    asked: 'How large was the industrial output in 2019?',
    plan: verify({
      figure: '1.57万亿元',
      indicator: 'indicator:shanghai-industrial-output',
      from: '2019-01-01',
      to: '2019-12-31',
    }),
    answer: { verdict: 'not stated', figures: [{ raw: '1.57万亿元' }] },
    cites: ['1174,1190'],
  },
  {
    asked: 'How many kilometres of the new railway are built?',
    plan: verify({ figure: '12公里', indicator: 'outcome:xuhui-large-model-companies' }),
    answer: { verdict: 'not stated' },
  },
  {
    asked: 'Does Xuhui District drive stable employment?',
    plan: verify({
      subject: 'agency:xuhui-district',
      relationship: 'DRIVES',
      object: 'goal:stable-employment',
    }),
    answer: { verdict: 'not stated' },
  },
  {
    asked: 'What is cited from a place behind the end of the bulletin?',
    plan: [['cite', { place: 'source:shanghai-2025-bulletin#char=99999,100000' }]],
    answer: /^BAD_USER_INPUT: place: it ends at 100000, and the source has \d+ characters\.$/,
  },
  {
    asked: 'What does an agency do that does not exist?',
    plan: [['entity', { id: 'agency:ministry-of-magic' }]],
    answer: /^BAD_USER_INPUT: id: nothing has the id "agency:ministry-of-magic"/,
  },
]

/** Questions that mean several things, and what would be right. */
export const AMBIGUOUS: readonly Question[] = [
  {
    asked: 'What is 徐汇区: the district, or its government?',
    plan: [['entity', { id: '徐汇区' }]],
    answer: /several are called "徐汇区": agency:xuhui-district .*district:xuhui .*Give the id/,
  },
  {
    asked: 'How are Xuhui and Jing’an connected?',
    plan: [['paths', { from: 'Xuhui', to: 'district:jingan' }]],
    answer: /^BAD_USER_INPUT: from: several are called "Xuhui"/,
  },
  {
    asked: 'What does “the bureau” drive?',
    plan: [['drives', { agency: '局' }]],
    answer: /^BAD_USER_INPUT: agency: no Agency is called exactly "局"\. Close: agency:/,
  },
  {
    asked: 'Did it grow by 5?',
    plan: verify({ figure: 'a lot', indicator: 'retail sales' }),
    answer: /^BAD_USER_INPUT: figure: cannot parse the figure "a lot"/,
  },
  {
    asked: 'Does Xuhui District love the goal?',
    plan: verify({
      subject: 'agency:xuhui-district',
      relationship: 'LOVES',
      object: 'goal:stable-employment',
    }),
    answer: /^BAD_USER_INPUT: relationship: nothing called "LOVES" is between Agency and Goal.*DRIVES/,
  },
]
