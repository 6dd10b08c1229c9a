import { describe, expect, it } from 'vitest'
import { loadSchema } from '../ontology/load.ts'
import { unknownNames } from './unknown-names.ts'

const { ontology } = loadSchema()

describe('names that the model does not have', () => {
  it.each([
    ['MATCH (a:Agncy) RETURN a', ['the model has no label Agncy; did you mean Agency?']],
    ['MATCH ()-[r:LEAD]->() RETURN r', ['the model has no relationship type LEAD; did you mean LEADS?']],
    [
      'MATCH ()-[:LEADS|SUPORTS*1..2]->() RETURN 1',
      ['the model has no relationship type SUPORTS; did you mean SUPPORTS?'],
    ],
    ['MATCH (n) WHERE n:Weather RETURN n', ['the model has no label Weather']],
    ['MATCH (n:Goal&!Initiatve) RETURN n', ['the model has no label Initiatve; did you mean Initiative?']],
    ['MATCH (a:`Agncy`), (b:Agncy) RETURN a', ['the model has no label Agncy; did you mean Agency?']],
    [
      'MATCH (a:Agency) CALL (a) { MATCH (a)-[:LEADS]->(i:Iniciative) RETURN i } RETURN i',
      ['the model has no label Iniciative; did you mean Initiative?'],
    ],
  ])('are noted: %s', (statement, notes) => {
    expect(unknownNames(statement, ontology)).toEqual(notes)
  })

  it.each([
    'MATCH (a:Agency:Entity {kind: x})-[r:LEADS|SUPPORTS]->(i) RETURN {name: a.name, Foo: r.basis}',
    'MATCH (a:Agency)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(s:Source)<-[:STATED_BY]-(a) RETURN p',
    'MATCH (l:Load) RETURN l',
    'MATCH (r:Revision) RETURN l[1..2] AS x, "a:Agncy"',
    'MATCH (a:Agency WHERE a.name = $Foo) RETURN a ORDER BY a.name',
  ])('are told apart from other names: %s', (statement) => {
    expect(unknownNames(statement, ontology)).toEqual([])
  })
})
