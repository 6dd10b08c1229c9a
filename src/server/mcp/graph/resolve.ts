import type { Ontology } from '../../../ontology/model.ts'
import { hasPrefix } from '../../../ontology/names.ts'
import type { Ask } from './ask.ts'
import { type EntityType, McpNodeDocument, McpResolveDocument } from '../generated/graphql.ts'
import { type Named, nameOf } from './statements.ts'
import { ToolError } from '../tool-error.ts'

/** How many entities a message names at most. */
const MOST_NAMED = 5

/**
 * Finds the entity that an argument names: by its identifier, or by a name or alias that it has alone.
 * @param argument its name, for messages.
 * @param types that it may be of, by name; none: of any.
 * @throws ToolError naming what it could be.
 */
export async function resolve(
  ask: Ask,
  ontology: Ontology,
  argument: string,
  text: string,
  types: readonly string[] = [],
): Promise<Named> {
  const prefixes = new Set([...ontology.nodes.values()].map(({ prefix }) => prefix))
  if (hasPrefix(text, prefixes)) return byId(ask, argument, text, types)
  const entityTypes = entityTypesOf(ontology, types)
  const { search } = await ask.ask(McpResolveDocument, {
    text,
    ...(entityTypes.length > 0 ? { types: entityTypes } : {}),
    first: MOST_NAMED + 1,
  })
  const { edges } = search
  const exact = edges.filter(({ score }) => score === 1)
  const meant = exact.length > 0 ? exact : edges.length === 1 ? edges : []
  const [one] = meant
  if (one && meant.length === 1) return nameOf(one.node)
  if (exact.length > 1) {
    throw new ToolError(
      `${argument}: several are called ${JSON.stringify(text)}: ${listed(exact)}. Give the id of the one that is meant.`,
    )
  }
  const what = types.length > 0 ? ` ${types.join(' or ')}` : ''
  if (edges.length === 0) {
    throw new ToolError(
      `${argument}: no${what || 'thing'} is called ${JSON.stringify(text)} or like it. The graph says nothing of it; try another name in Chinese, English or pinyin.`,
    )
  }
  throw new ToolError(
    `${argument}: no${what || 'thing'} is called exactly ${JSON.stringify(text)}. Close: ${listed(edges)}. Give the id of the one that is meant.`,
  )
}

async function byId(ask: Ask, argument: string, id: string, types: readonly string[]): Promise<Named> {
  const { node } = await ask.ask(McpNodeDocument, { id })
  if (!node || !('nameEn' in node)) {
    throw new ToolError(`${argument}: nothing has the id ${JSON.stringify(id)}. \`find\` finds ids by name.`)
  }
  const found = nameOf(node)
  if (types.length === 0 || types.includes(found.type)) return found
  throw new ToolError(
    `${argument}: ${found.id} is of type ${found.type}; it has to be ${types.join(' or ')}.`,
  )
}

function listed(edges: readonly { readonly node: Parameters<typeof nameOf>[0] }[]): string {
  return edges
    .slice(0, MOST_NAMED)
    .map(({ node: { id, name } }) => `${id} (${name})`)
    .join(', ')
}

/** The values of `EntityType` of types by name. */
export function entityTypesOf({ nodes, entityTypes }: Ontology, types: readonly string[]): EntityType[] {
  // The schema's enum is made of these.
  const isEntityType = (value: string | undefined): value is EntityType =>
    value !== undefined && entityTypes.has(value)
  return types.map((name) => nodes.get(name)?.entityType).filter(isEntityType)
}
