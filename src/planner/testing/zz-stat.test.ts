import fc from 'fast-check'
import { test } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import { randomContents } from './random-content.ts'
import { randomOperations } from './random-operation.ts'
const { public: schema, ontology } = loadSchema()
test('stat', () => {
  const t: Record<string, number> = {}
  let n = 0
  for (const content of fc.sample(randomContents(ontology), { numRuns: 10, seed: 7 })) {
    for (const op of fc.sample(randomOperations(schema, ontology, content), {
      numRuns: 100,
      seed: content.relationships.length,
    })) {
      n++
      const all = op.text
      for (const [k, re] of Object.entries({
        roleFilter: /role: \w+, |"role"/,
        where: /where/,
        nodeRoot: /^ {2}(\w+: )?nodes?\(/m,
        initiativesFilter: /initiatives: \{/,
        some: /some: \{|"some": \{/,
        cursor: /after|before/,
        orderBy: /orderBy/,
        valueOrder: /VALUE|DIRECTION|UNIT|RAW|PERIOD|COMPARATOR/,
        groups: /groups/,
        via: /via/,
        outcomes: /outcomes/,
        evidence: /evidence/,
        variable: /\$v/,
        fragment: /fragment/,
        directive: /@/,
      }))
        if (re.test(all)) t[k] = (t[k] ?? 0) + 1
    }
  }
  console.log(n, t)
})
