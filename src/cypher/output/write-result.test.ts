import { describe, expect, it } from 'vitest'
import stringWidth from 'string-width'
import type { QueryResult } from '../engines/ad-hoc-query.ts'
import type { GraphNode, GraphRelationship, GraphValue } from '../engines/graph-value.ts'
import { writeResult } from './write-result.ts'

function result(columns: readonly string[], ...rows: readonly (readonly GraphValue[])[]): QueryResult {
  return { columns, rows, more: false }
}

const xuhui: GraphNode = {
  kind: 'node',
  labels: ['Agency', 'Entity'],
  properties: { id: 'agency:xuhui-district', name: '徐汇区', 'odd name': 1 },
}
const action: GraphNode = { kind: 'node', labels: [], properties: {} }
const leads: GraphRelationship = { kind: 'relationship', type: 'LEADS', properties: { since: 2025 } }
const path: GraphValue = {
  kind: 'path',
  nodes: [xuhui, action, xuhui],
  steps: [
    { relationship: leads, forward: true },
    { relationship: { ...leads, properties: {} }, forward: false },
  ],
}
const map: GraphValue = { kind: 'map', entries: { a: 1, b: ['x', null] } }

describe('a table', () => {
  it('aligns Chinese and Latin text, and numbers on the right', () => {
    const text = writeResult(result(['name', 'n'], ['徐汇区', 7], ['Pudong', 12]), 'table', undefined)
    expect(text).toBe('name     n\n──────  ──\n徐汇区   7\nPudong  12\n')
  })

  it('writes nodes, relationships, paths and maps as Cypher does', () => {
    const cells = [xuhui, leads, path, map].map((value) =>
      writeResult(result(['x'], [value]), 'table', undefined),
    )
    expect(cells.map((text) => text.split('\n')[2])).toMatchInlineSnapshot(`
      [
        "(:Agency:Entity {id: "agency:xuhui-district", name: "徐汇区", \`odd name\`: 1})",
        "[:LEADS {since: 2025}]",
        "(:Agency:Entity {id: "agency:xuhui-district", name: "徐汇区", \`odd name\`: 1})-[:LEADS {since: 2025}]->()<-[:LEADS]-(:Agency:Entity {id: "agency:xuhui-district", name: "徐汇区", \`odd name\`: 1})",
        "{a: 1, b: ["x", null]}",
      ]
    `)
  })

  it.each([30, 40, 80])('is cut to a terminal of %i columns, the widest column first', (width) => {
    const text = writeResult(
      result(['id', 'name', 'text'], ['a', '徐'.repeat(50), 'b'.repeat(60)]),
      'table',
      width,
    )
    for (const line of text.trimEnd().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(text).toContain('…')
    expect(text).toMatch(/\na /)
  })

  it('is not cut in a pipe', () => {
    expect(writeResult(result(['a'], ['x'.repeat(1000)]), 'table', undefined)).toContain('x'.repeat(1000))
  })

  it('escapes control characters', () => {
    const text = writeResult(result(['a'], ['\u001b[2Jx\ny\u202e']), 'table', undefined)
    expect(text.split('\n')[2]).toBe('\\u001b[2Jx\\ny\\u202e')
  })

  it('without rows has its columns', () => {
    expect(writeResult(result(['a', 'bc']), 'table', undefined)).toBe('a  bc\n─  ──\n')
  })
})

describe('CSV', () => {
  it('quotes where needed, leaves null empty, and writes lists and maps as JSON', () => {
    const text = writeResult(
      result(['a', 'b "c"'], ['x,y', 'he said "no"\nand left'], [null, true], [1.5, map]),
      'csv',
      10,
    )
    expect(text).toBe(
      'a,"b ""c"""\n"x,y","he said ""no""\nand left"\n,true\n1.5,"{""a"":1,""b"":[""x"",null]}"\n',
    )
  })

  it('without rows has its columns', () => {
    expect(writeResult(result(['a', 'b']), 'csv', undefined)).toBe('a,b\n')
  })
})

describe('JSON', () => {
  it('is a list of objects by column, one row per line', () => {
    const text = writeResult(result(['a', 'b'], [1, '徐'], [null, [true]]), 'json', 10)
    expect(text).toBe('[\n  {"a":1,"b":"徐"},\n  {"a":null,"b":[true]}\n]\n')
  })

  it('writes nodes as labels and properties, relationships as type and properties', () => {
    expect(JSON.parse(writeResult(result(['x'], [xuhui], [leads], [path]), 'json', undefined))).toMatchObject(
      [
        { x: { labels: ['Agency', 'Entity'], properties: { name: '徐汇区' } } },
        { x: { type: 'LEADS', properties: { since: 2025 } } },
        { x: { nodes: [{}, { labels: [] }, {}], relationships: [{ type: 'LEADS' }, { type: 'LEADS' }] } },
      ],
    )
  })

  it('keeps columns of the same name apart, and a column called __proto__', () => {
    const text = writeResult(result(['a', 'a', 'a_2', '__proto__'], [1, 2, 3, 4]), 'json', undefined)
    expect(text).toBe('[\n  {"a":1,"a_2":2,"a_2_2":3,"__proto__":4}\n]\n')
  })

  it('without rows is an empty list', () => {
    expect(writeResult(result(['a']), 'json', undefined)).toBe('[]\n')
  })
})
