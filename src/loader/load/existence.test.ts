import { describe, expect, test } from 'vitest'
import { printCitation } from '../../citation.ts'
import { seedOf } from '../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../testing/two-cities.ts'
import { makeContent } from './content.ts'
import { type Existing, whatExists } from './existence.ts'

const { east, west } = TWO_BULLETINS
const withdrawn = { ...west, source: [...west.source, 'withdrawn: { on: 2025-09-01, reason: 更正 }'] }

/** Identifiers of what exists, passages aside. */
function idsOf({ nodes }: Existing): string[] {
  return [...nodes.keys()].filter((id) => !id.startsWith('passage:'))
}

function existing(...files: Parameters<typeof seedOf>): Existing {
  return whatExists(seedOf(...files))
}

describe('what exists', () => {
  test('is what sources cite; cities and districts always are', () => {
    expect(idsOf(existing(TWO_CITIES, {}))).toEqual([
      'city:east-port',
      'city:west-lake',
      'district:east-north',
      'district:west-north',
    ])
    expect(idsOf(existing(TWO_CITIES, { east }))).toEqual([
      ...idsOf(existing(TWO_CITIES, {})),
      'agency:east-emergency',
      'source:east',
      'initiative:east-checks',
    ])
  })

  test('an end of a cited relationship is, without a citation of its own', () => {
    const north = existing(TWO_CITIES, { west }).nodes.get('agency:west-north')
    expect(north?.evidence).toEqual([])
  })

  test('a publisher is', () => {
    const source = ['publisher: { id: agency:west-north }']
    const facts = 'agencies: []\n'
    const found = existing(TWO_CITIES, { notice: { text: '通知。\n', source, facts } })
    expect(idsOf(found)).toContain('agency:west-north')
    expect(found.relationships.find(({ type }) => type === 'PUBLISHED_BY')).toMatchObject({
      from: 'source:notice',
      to: 'agency:west-north',
    })
  })

  test('a relationship without evidence is where both ends are', () => {
    const succeeded = (files: Parameters<typeof seedOf>[1]): boolean =>
      existing(
        {
          ...TWO_CITIES,
          agencies: TWO_CITIES.agencies.replace(
            'kind',
            'succeededBy: { id: agency:west-emergency }\n    kind',
          ),
        },
        files,
      ).relationships.some(({ type }) => type === 'SUCCEEDED_BY')
    expect(succeeded({ east })).toBe(false)
    expect(succeeded({ east, west })).toBe(true)
  })
})

describe('a withdrawn source', () => {
  test('stays itself; what it alone says goes, passages among it', () => {
    const left = existing(TWO_CITIES, { east, west: withdrawn })
    const alone = existing(TWO_CITIES, { east })
    expect(idsOf(left)).toEqual(
      [...idsOf(alone).slice(0, -1), 'initiative:east-checks', 'source:west'].sort(
        (a, b) => idsOf(left).indexOf(a) - idsOf(left).indexOf(b),
      ),
    )
    expect(left.nodes.get('source:west')?.properties).toMatchObject({
      withdrawnOn: '2025-09-01',
      withdrawnReason: '更正',
    })
    expect([...left.nodes.keys()].filter((id) => id.startsWith('passage:west'))).toEqual([])
  })

  test('gives no evidence and no aliases to what others say', () => {
    const again = {
      text: '东港市应急局又称应急大队,再次开展安全排查。\n',
      facts: `agencies:
  - { id: agency:east-emergency, char: [<应急大队>], aliases: [应急大队] }
`,
    }
    const gone = { ...again, source: ['withdrawn: { on: 2025-09-01 }'] }
    const bureau = (files: Parameters<typeof seedOf>[1]): unknown => {
      const node = existing(TWO_CITIES, files).nodes.get('agency:east-emergency')
      return [node?.properties['aliases'], node?.evidence.map(printCitation)]
    }
    expect(bureau({ again, east })).toEqual([
      ['东港市应急管理局', '应急大队'],
      ['source:again#char=8,12', 'source:east#char=0,4'],
    ])
    expect(bureau({ again: gone, east })).toEqual([['东港市应急管理局'], ['source:east#char=0,4']])
  })

  test('leaves the graph that its absence would leave, but for itself', () => {
    const contentOf = (files: Parameters<typeof seedOf>[1]): unknown => {
      const { nodes, relationships } = makeContent(seedOf(TWO_CITIES, files))
      return [
        nodes.filter(({ id }) => id !== 'source:west'),
        relationships.filter(({ from }) => from !== 'source:west'),
      ]
    }
    expect(contentOf({ east, west: withdrawn })).toEqual(contentOf({ east }))
  })
})
