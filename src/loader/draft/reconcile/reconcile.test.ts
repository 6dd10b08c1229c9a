import { describe, expect, test } from 'vitest'
import { seedOf } from '../../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../../testing/two-cities.ts'
import { Reconciler } from '../../../planner/search/reconciler.ts'
import { entitiesOf, idsIn } from './entities.ts'
import { freeId } from './free-id.ts'

const seed = seedOf(
  {
    ...TWO_CITIES,
    agencies: `${TWO_CITIES.agencies}  - id: agency:east-commerce
    name: 市商务委
    nameEn: East Port Commission of Commerce
    aliases: [东港市商务委员会]
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:east-port }
  - id: agency:north-commerce
    name: 区商务委
    nameEn: North Bank Commission of Commerce
    kind: GOVERNMENT_DEPARTMENT
    district: { id: district:east-north }
  - id: agency:harbour-group
    name: 海港集团
    nameEn: Harbour Group
    formerly: [agency:port-group]
    kind: STATE_OWNED_ENTERPRISE
`,
    goals: `goals:
  - { id: goal:stable-employment, name: 稳就业, nameEn: Stable employment, aliases: [“稳就业”工程] }
`,
  },
  TWO_BULLETINS,
)
const entities = entitiesOf(seed)
const eastPort = new Reconciler(entities, { city: 'city:east-port' })
const northBank = new Reconciler(entities, { city: 'city:east-port', district: 'district:east-north' })

function found(reconciler: Reconciler, name: string, type = 'Agency'): string[] {
  return reconciler.candidates(type, name).map(({ id, match }) => `${match} ${id}`)
}

describe('what a name may mean', () => {
  test.each([
    ['市应急局', ['EXACT agency:east-emergency']],
    ['东港市应急管理局', ['ALIAS agency:east-emergency']],
    ['东港市商务委', ['ALIAS agency:east-commerce']],
    ['East Port Commission of Commerce', ['ALIAS agency:east-commerce']],
    ['市商务委员会', ['NORMALISED agency:east-commerce']],
    ['市應急局', ['EXACT agency:east-emergency']],
    ['市商物委', ['PINYIN agency:east-commerce']],
    ['海港集团东港分公司', ['CONTAINING agency:harbour-group']],
    ['市灯会办', []],
  ])('%s in the city of the text: %j', (name, expected) => {
    expect(found(eastPort, name)).toEqual(expected)
  })

  test('a body of another city is meant where its city is named', () => {
    expect(found(eastPort, '西泽市应急管理局')).toContain('ALIAS agency:west-emergency')
    expect(found(eastPort, '市应急局')).not.toContain('EXACT agency:west-emergency')
  })

  test('a body of a district is meant in its district, or where that is named', () => {
    expect(found(northBank, '区商务委')[0]).toBe('EXACT agency:north-commerce')
    expect(found(eastPort, '区商务委')).not.toContain('EXACT agency:north-commerce')
    expect(found(eastPort, '北岸区商务委')[0]).toBe('ALIAS agency:north-commerce')
  })

  test('a goal is found by its words, marks aside', () => {
    expect(found(eastPort, '“稳就业”', 'Goal')).toEqual(['EXACT goal:stable-employment'])
    expect(found(eastPort, '稳就业促发展', 'Goal')).toEqual(['CONTAINING goal:stable-employment'])
  })
})

test('what has exactly the name is the same by itself, and nothing else', () => {
  expect(eastPort.same('Agency', '市应急局')?.id).toBe('agency:east-emergency')
  expect(eastPort.same('Agency', '东港市商务委')?.id).toBe('agency:east-commerce')
  expect(eastPort.same('Agency', '市商务委员会')).toBeUndefined()
  expect(eastPort.same('Agency', '市商物委')).toBeUndefined()
  expect(eastPort.same('Agency', '市灯会办')).toBeUndefined()
})

describe('a new identifier', () => {
  const taken = idsIn(seed)

  test.each([
    [{ name: '市灯会办', nameEn: 'Office of the Lantern Fairs' }, 'agency:office-lantern-fairs'],
    [{ name: '市灯会办', nameEn: '' }, 'agency:shidenghuiban'],
    [{ name: '旅游局', nameEn: 'Bureau d’Été' }, 'agency:bureau-dete'],
    [{ name: '女儿桥5G办', nameEn: '' }, 'agency:nverqiao5gban'],
    [{ name: '…', nameEn: '' }, 'agency:1'],
    [{ name: '海港', nameEn: 'Harbour Group' }, 'agency:harbour-group-2'],
    // What was merged into another is not used again.
    [{ name: '港口', nameEn: 'Port Group' }, 'agency:port-group-2'],
  ])('of %j is %s', (names, id) => {
    expect(freeId('agency:', names, taken)).toBe(id)
  })

  test('of a long name ends with a word', () => {
    const id = freeId('goal:', { name: '', nameEn: 'lantern '.repeat(20) }, taken)
    expect(id).toMatch(/^goal:(lantern-)+lantern$/)
    expect(id.length).toBeLessThanOrEqual(65)
  })

  test('of Chinese words has a hyphen between them', () => {
    const segment = (text: string): { word: string; tag: string }[] =>
      (text.match(/.{1,2}/gu) ?? []).map((word) => ({ word, tag: 'n' }))
    expect(freeId('goal:', { name: '灯会点灯', nameEn: '' }, taken, segment)).toBe('goal:denghui-diandeng')
  })
})
