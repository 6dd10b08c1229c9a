import { badArgument } from '../../errors.ts'
import { asText, isList } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Relationship } from '../../ontology/model.ts'
import { storedProperties } from '../../ontology/rules.ts'
import { type Value, readOf } from '../value.ts'
import { type FilterContext, type Place, countComparisons, propertyTerms, scalarTerm } from './filter.ts'

/**
 * The Cypher predicate of a filter on a bound relationship; `undefined` where it lets everything pass.
 * @throws ClientError BAD_USER_INPUT where such relationships have no property that is asked for.
 */
export function edgePredicateOf(
  context: FilterContext,
  relationship: Relationship,
  variable: string,
  filter: Value | undefined,
  place: Place,
): string | undefined {
  if (filter?.kind !== 'object') return undefined
  const stored = storedProperties(relationship)
  const terms = [...filter.fields].flatMap(([name, condition]) => {
    if (relationship.roles?.field === name) {
      return roleTerms(context, relationship.roles, variable, condition, place)
    }
    const property = stored.find(({ field }) => field === name)
    if (!property) throw withoutProperty(relationship, name)
    return propertyTerms(context, property, variable, condition, place)
  })
  return terms.length > 0 ? terms.join(' AND ') : undefined
}

/** Conditions on the enum that tells relationship types apart: it is stored as the type. */
function roleTerms(
  { builder }: FilterContext,
  { typeOf }: NonNullable<Relationship['roles']>,
  variable: string,
  condition: Value,
  place: Place,
): readonly string[] {
  if (condition.kind !== 'object') return []
  countComparisons(place, condition.fields.size)
  const toType = (role: Json): Json => typeOf.get(asText(role)) ?? null
  return [...condition.fields].map(([operator, value]) => {
    const read = readOf(value)
    const parameter = builder.parameter((variables) => {
      const roles = read(variables)
      return isList(roles) ? roles.map(toType) : toType(roles)
    })
    return scalarTerm(builder, `type(${variable})`, operator, parameter, false)
  })
}

/** Fields with one condition on their target share what can be asked of their relationships. */
function withoutProperty(relationship: Relationship, name: string): Error {
  const known = storedProperties(relationship).map(({ field }) => `\`${field}\``)
  return badArgument(
    `edge.${name}`,
    `\`edge\` asks for \`${name}\`, but the relationships of \`${relationship.field}\` have ${known.join(', ')} only.`,
  )
}
