import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import { makeContent } from '../load/content.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { readLine } from './check-line.ts'
import { withDatasetOf } from './project-dataset.ts'
import { readBatches } from './read-batches.ts'
import { nodeShape, relationshipShape } from '../shape.ts'
import { generated } from '../../../bench/generate/testing/generated.ts'

const { ontology } = loadSchema()
const root = mkdtempSync(join(tmpdir(), 'check-line-'))
const sources = new Set(['source:paper'])

afterAll(() => {
  rmSync(root, { recursive: true })
})

function diagnosticsIn(shape: ReturnType<typeof nodeShape>, line: unknown): string[] {
  if (!shape) throw new Error('the ontology lacks this type')
  const diagnostics: string[] = []
  const text = typeof line === 'string' ? line : JSON.stringify(line)
  readLine(text, shape, sources, (message) => diagnostics.push(message))
  return diagnostics
}

const goal = { name: '稳就业', nameEn: 'Stable employment', aliases: [], evidence: ['source:paper#char=1,4'] }

test('every line of a synthetic graph and of the seed of this project is valid', async () => {
  const count = (batches: ReturnType<typeof readBatches>): number =>
    [...batches].reduce((sum, { rows }) => sum + rows.length, 0)
  const start = { index: 0, row: 0 }
  const synthetic = await generated(root, 5, 7)
  expect(count(readBatches(synthetic, start))).toBe(
    synthetic.manifest.nodes + synthetic.manifest.relationships,
  )
  const content = makeContent(readProjectSeed())
  const lines = await withDatasetOf(content, ontology, (dataset) =>
    Promise.resolve(count(readBatches(dataset, start))),
  )
  expect(lines).toBe(content.nodes.length + content.relationships.length)
})

test('search properties may be left to the loader', () => {
  const shape = nodeShape(ontology, 'Goal')
  if (!shape) throw new Error('the ontology has no goals')
  const row = readLine(JSON.stringify({ id: 'goal:jobs', properties: goal }), shape, sources, () => undefined)
  expect(row?.properties).toMatchObject({
    id: 'goal:jobs',
    seed: true,
    searchKeys: expect.arrayContaining(['wjy']),
  })
})

test('diagnostics say what would be right', () => {
  const shape = nodeShape(ontology, 'Goal')
  const agency = nodeShape(ontology, 'Agency')
  const drives = relationshipShape(ontology, { from: 'Agency', type: 'DRIVES', to: 'Goal' })
  const of = (properties: object, id = 'goal:jobs') => ({ id, properties: { ...goal, ...properties } })
  const diagnostics = [
    diagnosticsIn(shape, '{"id": "goal:jobs"'),
    diagnosticsIn(shape, of({}, 'jobs')),
    diagnosticsIn(shape, of({ nmae: 'x' })),
    diagnosticsIn(shape, of({ name: 5, nameEn: undefined })),
    diagnosticsIn(shape, of({ aliases: 'one' })),
    diagnosticsIn(shape, of({ evidence: ['source:other#char=1,4', 'here'] })),
    diagnosticsIn(shape, of({ searchKeys: ['wjy'] })),
    diagnosticsIn(agency, { ...of({ kind: 'BUREAU' }, 'agency:jobs') }),
    diagnosticsIn(drives, { from: 'agency:jobs', to: 'initiative:jobs', properties: { evidence: [] } }),
  ].flat()
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      "not a JSON object on one line; expected {"id": "…", "properties": {…}}",
      "id is "jobs"; expected an id such as goal:a-readable-slug",
      "unknown property "nmae"; did you mean name?",
      "name is 5; expected a quoted string",
      "nameEn is missing",
      "aliases is "one"; expected a list",
      "evidence cites source:other, which is not in nodes/Source.jsonl",
      "evidence holds "here"; expected a citation such as source:bulletin#char=12,18",
      "searchKeys, searchNames, searchStarts, searchTokens are inconsistent; leave them out and the loader computes them",
      "kind is "BUREAU"; expected PARTY_COMMITTEE, PARTY_DEPARTMENT, GOVERNMENT_DEPARTMENT, DISTRICT_GOVERNMENT, SUBDISTRICT, PARTY_BRANCH, STATE_OWNED_ENTERPRISE, PROCURATORATE, MASS_ORGANIZATION, TASK_FORCE or PUBLIC_INSTITUTION",
      "to is "initiative:jobs"; expected an id such as goal:a-readable-slug",
      "direct is missing",
      "basis is missing",
      "via is missing",
    ]
  `)
})

test('labels and relationships outside the ontology have no shape', () => {
  expect(nodeShape(ontology, 'Person')).toBeUndefined()
  expect(relationshipShape(ontology, { from: 'Goal', type: 'DRIVES', to: 'Agency' })).toBeUndefined()
})
