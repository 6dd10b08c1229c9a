import type { Json } from '../../graph/port.ts'
import type { ContentNode, ContentRelationship, GraphContent } from './content.ts'

/** A graph small enough to know by heart, for tests that show what is asked and what is answered. */
export const exampleContent: GraphContent = {
  nodes: [
    node('Source', 'source:bulletin', '公报', 'Bulletin', { sha256: 'digest', length: 60 }),
    passage(1, 'HEADING', 0, 10),
    passage(2, 'PARAGRAPH', 10, 60),
    node('Theme', 'theme:trade', '商务', 'Trade'),
    node('Agency', 'agency:commerce', '市商务委', 'Commission of Commerce', {
      kind: 'GOVERNMENT_DEPARTMENT',
      aliases: ['商务委'],
    }),
    node('Agency', 'agency:commerce-branch', '市商务委党支部', 'Branch of the Commission', {
      kind: 'PARTY_BRANCH',
    }),
    node('Agency', 'agency:xuhui', '徐汇区', 'Xuhui District', {
      kind: 'DISTRICT_GOVERNMENT',
      aliases: ['徐汇', 'Xuhui'],
      evidence: ['source:bulletin#char=40,43', 'source:bulletin#char=2,5'],
    }),
    node('Initiative', 'initiative:ai-plus', '人工智能+', 'AI Plus', { summary: '大模型' }),
    node('Initiative', 'initiative:night-market', '夜市', 'Night Market'),
    node('Initiative', 'initiative:trade-in', '以旧换新', 'Trade-in'),
    node('Goal', 'goal:consumption', '提振消费', 'Boost consumption'),
    node('Goal', 'goal:growth', '高质量发展', 'High-quality growth'),
    node('District', 'district:xuhui', '徐汇区', 'Xuhui', { adcode: '310104' }),
    node('Outcome', 'outcome:companies', '企业数', 'Companies', {
      ...{ kind: 'SCOPE', measure: 'LEVEL', value: 500, unit: '家', comparator: 'ALMOST', raw: '近500家' },
      ...{ periodStart: '2025-01-01', periodEnd: '2025-05-31' },
    }),
    node('Outcome', 'outcome:mood', '客流', 'Visitors', {
      kind: 'RESULT',
      measure: 'QUALITATIVE',
      direction: 'UP',
    }),
    node('Outcome', 'outcome:sales', '销售额', 'Sales', {
      ...{ kind: 'RESULT', measure: 'YEAR_ON_YEAR', direction: 'UP' },
      ...{ value: 8.5, unit: '%', comparator: 'EXACT', raw: '8.5%' },
    }),
  ],
  relationships: [
    relationship('PART_OF', 'passage:bulletin-1', 'source:bulletin'),
    relationship('PART_OF', 'passage:bulletin-2', 'source:bulletin'),
    relationship('STATED_IN', 'agency:xuhui', 'passage:bulletin-1', { start: 2, end: 5 }),
    relationship('STATED_IN', 'agency:xuhui', 'passage:bulletin-2', { start: 40, end: 43 }),
    relationship('STATED_BY', 'agency:xuhui', 'source:bulletin', { start: 2, end: 5 }),
    relationship('HAS_THEME', 'source:bulletin', 'theme:trade'),
    relationship('PART_OF', 'agency:commerce-branch', 'agency:commerce'),
    relationship('LEADS', 'agency:commerce', 'initiative:night-market'),
    relationship('LEADS', 'agency:commerce', 'initiative:trade-in', {
      evidence: ['source:bulletin#char=12,20'],
    }),
    relationship('SUPPORTS', 'agency:commerce', 'initiative:trade-in'),
    relationship('SUPPORTS', 'agency:commerce-branch', 'initiative:trade-in'),
    relationship('LEADS', 'agency:xuhui', 'initiative:ai-plus'),
    relationship('SUPPORTS', 'agency:xuhui', 'initiative:night-market'),
    relationship('SERVES', 'agency:xuhui', 'district:xuhui'),
    relationship('ADVANCES', 'initiative:trade-in', 'goal:consumption', { basis: 'STATED' }),
    relationship('ADVANCES', 'initiative:night-market', 'goal:consumption', { basis: 'TOPIC' }),
    relationship('PART_OF', 'goal:consumption', 'goal:growth'),
    relationship('DRIVES', 'agency:commerce', 'goal:consumption', {
      basis: 'STATED',
      via: ['initiative:trade-in', 'initiative:night-market'],
    }),
    relationship('PRODUCED', 'initiative:ai-plus', 'outcome:companies'),
    relationship('PRODUCED', 'initiative:trade-in', 'outcome:sales'),
    relationship('UNDER', 'initiative:trade-in', 'theme:trade'),
  ],
}

function node(
  label: string,
  id: string,
  name: string,
  nameEn: string,
  others: Readonly<Record<string, Json>> = {},
): ContentNode {
  return { id, labels: [label, 'Entity'], properties: { name, nameEn, ...others } }
}

function passage(number: number, kind: string, start: number, end: number): ContentNode {
  return { id: `passage:bulletin-${number}`, labels: ['Passage'], properties: { number, kind, start, end } }
}

function relationship(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, Json>> = {},
): ContentRelationship {
  const implied = ['LEADS', 'SUPPORTS', 'REPORTED'].includes(type) ? { implied: false } : {}
  return { type, from, to, properties: { ...implied, ...properties } }
}
