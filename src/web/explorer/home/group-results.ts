import { type Kind, kindOf } from '../ontology.ts'

/** One kind of what was found. */
export interface ResultGroup<Result> {
  readonly kind: Kind
  readonly results: readonly Result[]
}

/**
 * What was found by kind: the kind of the best result first, and inside a kind the best first. Kinds without a
 * page are left out.
 * @param results best first.
 */
export function groupResults<Result extends { readonly node: { readonly id: string } }>(
  results: readonly Result[],
): readonly ResultGroup<Result>[] {
  const kinds = new Set(results.flatMap(({ node }) => kindOf(node.id) ?? []))
  return [...kinds].map((kind) => ({ kind, results: results.filter(({ node }) => kindOf(node.id) === kind) }))
}
