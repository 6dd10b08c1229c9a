import type { Ontology } from '../../ontology/model.ts'
import { TEXT_INDEX_DEFINITION } from '../../planner/search/full-text-index.ts'

/**
 * The statements that make constraints and indexes. `id` is unique under each label, that of the stamp among them,
 * so that only one can load at a time; properties with `@index` are indexed. Constraints come first, and `id` has
 * an index besides: Neo4j has one through the constraint and leaves it at that, the embedded engine would search
 * the label for each insert without it. What entities are found by is in a full-text index.
 */
export function definitionsOf(ontology: Ontology): string[] {
  const types = [...ontology.nodes.values()]
  const labels = [...types.map((type) => type.label), 'Entity', 'Revision']
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
