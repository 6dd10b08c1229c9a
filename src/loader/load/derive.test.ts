import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveDrives } from './derive.ts'
import { printCitation } from '../../citation.ts'
import { loadSchema } from '../../ontology/load.ts'
import type { SeedRelationship } from '../seed.ts'

const AT = { file: 'seed/x.yaml', line: 1, column: 1 }

function relate(type: string, from: string, to: string, start: number, basis?: string): SeedRelationship {
  return {
    type,
    from,
    to,
    properties: basis === undefined ? {} : { basis },
    evidence: [{ source: 'source:x', start, end: start + 1, at: AT }],
    at: AT,
  }
}

function print({ from, to, properties, evidence }: SeedRelationship): string {
  return [from, to, JSON.stringify(properties), ...evidence.map(printCitation)].join(' ')
}

test('everything that the ontology calls derived is derived here', () => {
  const relationships = [...loadSchema().ontology.nodes.values()].flatMap((node) => [
    ...node.relationships.values(),
  ])
  const derived = relationships.filter((one) => one.derived).flatMap(({ types }) => types)
  expect(new Set(derived)).toEqual(new Set(['DRIVES', 'AGREES_WITH', 'DIFFERS_FROM', 'STATED_BY']))
})

test('an agency drives the goals of its initiatives and their ancestors', () => {
  const drives = deriveDrives([
    relate('LEADS', 'agency:a', 'initiative:b', 40),
    relate('SUPPORTS', 'agency:a', 'initiative:a', 30),
    relate('ADVANCES', 'initiative:a', 'goal:part', 10, 'TOPIC'),
    relate('ADVANCES', 'initiative:b', 'goal:whole', 20, 'STATED'),
    relate('PART_OF', 'goal:part', 'goal:whole', 50),
    relate('PART_OF', 'agency:a', 'agency:whole', 60),
    relate('LOCATED_IN', 'initiative:a', 'district:x', 70),
  ])
  expect(drives.map(print)).toMatchInlineSnapshot(`
    [
      "agency:a goal:whole {"via":["initiative:a","initiative:b"],"direct":true,"basis":"STATED"} source:x#char=10,11 source:x#char=20,21 source:x#char=30,31 source:x#char=40,41",
      "agency:a goal:part {"via":["initiative:a"],"direct":true,"basis":"TOPIC"} source:x#char=10,11 source:x#char=30,31",
    ]
  `)
})

test('a goal is stated where the sentence states this very goal, not only a part of it', () => {
  const drives = deriveDrives([
    relate('LEADS', 'agency:a', 'initiative:a', 10),
    relate('ADVANCES', 'initiative:a', 'goal:part', 20, 'STATED'),
    relate('PART_OF', 'goal:part', 'goal:whole', 30),
    relate('LEADS', 'agency:b', 'initiative:b', 40),
    relate('ADVANCES', 'initiative:b', 'goal:whole', 50, 'STATED'),
    relate('ADVANCES', 'initiative:b', 'goal:part', 60, 'TOPIC'),
  ])
  const facts = drives.map(({ from, to, properties }) => [
    from,
    to,
    properties['direct'],
    properties['basis'],
  ])
  expect(facts).toEqual([
    ['agency:a', 'goal:part', true, 'STATED'],
    ['agency:a', 'goal:whole', false, 'TOPIC'],
    ['agency:b', 'goal:whole', true, 'STATED'],
    ['agency:b', 'goal:part', true, 'TOPIC'],
  ])
})

test('every derivation equals the definition, applied path by path', () => {
  const ids = (prefix: string, count: number) => fc.nat(count - 1).map((index) => `${prefix}:${index}`)
  const start = fc.nat(200)
  const carried = fc
    .tuple(fc.constantFrom('LEADS', 'SUPPORTS'), ids('agency', 4), ids('initiative', 6), start)
    .map(([type, from, to, at]) => relate(type, from, to, at))
  const advances = fc
    .tuple(ids('initiative', 6), ids('goal', 6), start, fc.constantFrom('STATED', 'TOPIC'))
    .map(([from, to, at, basis]) => relate('ADVANCES', from, to, at, basis))
  // Parents have higher numbers, so there are no cycles.
  const partOf = fc
    .tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }))
    .map(([low, step]) => relate('PART_OF', `goal:${low}`, `goal:${Math.min(low + step, 5)}`, 0))
  fc.assert(
    fc.property(
      fc.array(carried, { maxLength: 12 }),
      fc.array(advances, { maxLength: 12 }),
      fc.array(partOf, { maxLength: 6 }),
      (carries, serves, parts) => {
        const derived = deriveDrives([...parts, ...serves, ...carries])
        expect(derived.map(print).sort()).toEqual(naive(carries, serves, parts).map(print).sort())
      },
    ),
  )
})

/** The definition, applied to each agency and goal separately. */
function naive(
  carries: readonly SeedRelationship[],
  advances: readonly SeedRelationship[],
  parts: readonly SeedRelationship[],
): SeedRelationship[] {
  const reaches = (from: string, to: string): boolean =>
    from === to || parts.some((part) => part.from === from && reaches(part.to, to))
  const found: SeedRelationship[] = []
  for (const agency of new Set(carries.map(({ from }) => from))) {
    for (let number = 0; number < 6; number++) {
      const goal = `goal:${number}`
      const paths = carries
        .filter(({ from }) => from === agency)
        .flatMap((carry) =>
          advances
            .filter((advance) => advance.from === carry.to && reaches(advance.to, goal))
            .map((advance) => [carry, advance] as const),
        )
      if (paths.length === 0) continue
      const direct = paths.map(([, advance]) => advance).filter(({ to }) => to === goal)
      const starts = new Set(paths.flat().flatMap(({ evidence }) => evidence.map((one) => one.start)))
      found.push({
        type: 'DRIVES',
        from: agency,
        to: goal,
        properties: {
          via: [...new Set(paths.map(([carry]) => carry.to))].sort(),
          direct: direct.length > 0,
          basis: direct.some((advance) => advance.properties['basis'] === 'STATED') ? 'STATED' : 'TOPIC',
        },
        evidence: [...starts]
          .sort((a, b) => a - b)
          .map((start) => ({ source: 'source:x', start, end: start + 1, at: AT })),
        at: AT,
      })
    }
  }
  return found
}
