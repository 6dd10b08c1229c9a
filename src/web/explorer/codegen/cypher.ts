import { upperFirst } from '../../../ontology/names.ts'
import { type Entity, HEADING, type Link, edgeFieldsOf, flagsOf } from './entities.ts'
import { lineOf } from './lines.ts'

/**
 * What the page of an entity shows, in Cypher with the parameter `$id`.
 * @param entities all of them: a line of a list shows neighbours of neighbours.
 */
export function pageCypher(entity: Entity, entities: readonly Entity[]): string {
  const { root, type, properties, relationships } = entity
  const embedded = [...type.embedded.values()].flatMap(({ properties: parts }) => [...parts.values()])
  const stored = HEADING.concat([...properties, ...embedded].map(({ property }) => property)).concat(
    type.evidence ? ['evidence'] : [],
  )
  return statement(entity, [
    ...stored.map((property) => `${root}.${property} AS ${property}`),
    ...relationships.flatMap((link) => [listOf(link, root), ...beyond(link, entity, entities)]),
  ])
}

/** The neighbours of an entity along all its relationships, in Cypher with the parameter `$id`. */
export function neighboursCypher(entity: Entity): string {
  const { root, relationships } = entity
  return statement(entity, [
    `${root}.id AS id`,
    `${root}.name AS name`,
    ...relationships.map(
      (link) =>
        `[(${root})${arrow(link, 'tie')}(other:${link.target}) |\n    {id: other.id, relationship: type(tie), evidence: tie.evidence}] AS ${link.field}`,
    ),
  ])
}

function statement({ root, type }: Entity, items: readonly string[]): string {
  return `MATCH (${root}:${type.label} {id: $id})\nRETURN\n  ${items.join(',\n  ')}`
}

/** The entities at the other end, each with what the relationship says. */
function listOf(link: Link, root: string): string {
  const { field, target, roles, references, single } = link
  const pattern = `(${root})${arrow(link, single ? '' : 'tie')}(other:${target})`
  if (single) return `[${pattern} | other.id] AS ${field}`
  const said = [...edgeFieldsOf(link), ...flagsOf(link)].map((name) =>
    name === roles?.field
      ? `${name}: type(tie)`
      : `${name}: tie.${link.properties.get(name)?.property ?? name}`,
  )
  const referred = [...references].map(([name, { property }]) => `${name}: tie.${property}`)
  const items = ['id: other.id', ...said, ...referred, 'evidence: tie.evidence']
  return `[${pattern} |\n    {${items.join(', ')}}] AS ${field}`
}

/** What the lines of a list show of entities beyond: the agencies and figures of each initiative. */
function beyond(link: Link, { root, type }: Entity, entities: readonly Entity[]): readonly string[] {
  const other = entities.find((one) => one.kind === link.to)
  return lineOf(link.target, `${type.name}.${link.field}`).through.flatMap((field) => {
    const next = other?.relationships.find((one) => one.field === field)
    if (!next) return []
    const name = `${link.field}${upperFirst(field)}`
    return [
      `[(${root})${arrow(link)}(:${link.target})${arrow(next)}(beyond:${next.target}) | beyond.id] AS ${name}`,
    ]
  })
}

/** The relationship as it stands between two nodes: `-[tie:LEADS|SUPPORTS]->`. */
function arrow({ types, direction }: Link, variable = ''): string {
  const relationship = `[${variable}:${types.join('|')}]`
  return `${direction === 'IN' ? '<' : ''}-${relationship}-${direction === 'OUT' ? '>' : ''}`
}
