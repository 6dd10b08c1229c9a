import type { Ontology } from '../../ontology/model.ts'
import { LOAD_LABEL } from '../../ontology/rules.ts'
import { TEXT_INDEX_DEFINITION } from '../../planner/search/full-text-index.ts'

/**
 * The statements that create constraints and indexes: `id` is unique under each label (under that of the stamp too,
 * which lets one load run at a time, and that of loads), properties with `@index` are indexed, search properties are in a full-text
 * index. Constraints come first. `id` also has an index of its own: Neo4j already has one from the constraint and
 * skips it; the embedded engine would otherwise scan the label for every insert.
 */
export function definitionsOf(ontology: Ontology): string[] {
  const types = [...ontology.nodes.values()]
  const labels = [...types.map((type) => type.label), 'Entity', 'Revision', LOAD_LABEL]
  const constraints = labels.map(
    (label) => `CREATE CONSTRAINT ${label}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  )
  const indexes = [
    ...labels.map((label) => [label, 'id'] as const),
    ...types.flatMap((type) =>
      [...type.properties.values()]
        .filter((property) => property.indexed)
        .map((property) => [type.label, property.property] as const),
    ),
  ].map(
    ([label, property]) =>
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  )
  return [...constraints, ...indexes, TEXT_INDEX_DEFINITION]
}
