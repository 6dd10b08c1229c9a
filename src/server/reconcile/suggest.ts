import { z } from 'zod'
import { hasPrefix } from '../../ontology/names.ts'
import { MAX_SEARCH_LENGTH } from '../../planner/cost/limits.ts'
import { normalise } from '../../planner/search/normalise.ts'
import { type ReconcileContext, describe, nodesOf } from './candidates.ts'
import type { NamedItem, ReconcileModel } from './model.ts'

/** Suggestions in one answer. */
const SUGGESTED = 20
/** Entities that suggestions reach at most, however often a client asks for more. */
const REACHED = 100

/** An entity that is suggested. */
type SuggestedEntity = NamedItem & { readonly notable: readonly NamedItem[] }

const named = z.object({ __typename: z.string(), id: z.string(), name: z.string(), nameEn: z.string() })
const found = z.object({ search: z.object({ edges: z.array(z.object({ node: named })) }) })

/**
 * Entities for what somebody types: their names in any way search knows, or their identifier.
 * @param skipped suggestions that the client has.
 */
export async function suggestEntities(
  prefix: string,
  skipped: number,
  { model, find, ask }: ReconcileContext,
): Promise<readonly SuggestedEntity[]> {
  const text = prefix.trim()
  if (hasPrefix(text, model.prefixes)) {
    const known = (await nodesOf([text], ask)).flatMap((one) => (one ? [suggested(one, model)] : []))
    return known.slice(skipped)
  }
  const first = Math.min(REACHED, skipped + SUGGESTED)
  if (text === '' || skipped >= first) return []
  const answer = found.parse(await ask(find, { text: text.slice(0, MAX_SEARCH_LENGTH), first }))
  return answer.search.edges
    .slice(skipped, first)
    .map(({ node: { __typename: type, ...own } }) => suggested({ type, ...own }, model))
}

function suggested(one: Parameters<typeof describe>[0], model: ReconcileModel): SuggestedEntity {
  const { type: notable, ...item } = describe(one, model)
  return { ...item, notable }
}

/**
 * Types or properties for what somebody types: those whose identifier or name begins so, then those that have it inside,
 * then those whose description has it.
 */
export function suggestItems(
  prefix: string,
  skipped: number,
  items: Iterable<NamedItem>,
): readonly NamedItem[] {
  const text = normalise(prefix.slice(0, MAX_SEARCH_LENGTH))
  const ranked = [...items].flatMap(({ id, name, description }) => {
    const names = [normalise(id), normalise(name)]
    const rank = [
      names.some((one) => one.startsWith(text)),
      names.some((one) => one.includes(text)),
      normalise(description ?? '').includes(text),
    ].indexOf(true)
    return rank < 0 ? [] : [{ rank, item: { id, name, ...(description ? { description } : {}) } }]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .slice(skipped, skipped + SUGGESTED)
    .map(({ item }) => item)
}

/** Properties of a type, or of any. */
export function propertiesOf({ properties }: ReconcileModel, type?: string): readonly NamedItem[] {
  return [...properties.values()].filter(({ of }) => type === undefined || of.has(type))
}
