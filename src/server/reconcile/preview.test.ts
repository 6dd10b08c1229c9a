import { expect, it } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import { reconcileModel } from './model.ts'
import { itemSummary, preview } from './preview.ts'

const { ontology, public: schema } = loadSchema()
const model = reconcileModel(ontology, schema)
const MARKUP = `<img src=x onerror="alert('x')">&`

it('shows markup in names and values as text', async () => {
  const names = { id: 'agency:x', name: MARKUP, nameEn: MARKUP, aliases: [MARKUP] }
  const node = { __typename: 'Agency', ...names, kind: MARKUP, city: names }
  const html = await preview({ type: 'Agency', ...names }, 'https://graph.example.org', {
    model,
    ask: () => Promise.resolve({ agencies: { nodes: [node] } }),
  })
  expect(html.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(6)
  expect(html).not.toContain('<img')
  expect(itemSummary({ id: MARKUP, name: MARKUP, description: MARKUP })).not.toContain('<img')
})
