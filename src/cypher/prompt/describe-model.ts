import type { GraphQLSchema } from 'graphql'
import type { Ontology, Relationship } from '../../ontology/model.ts'

/** Describes each label of the model with its properties and outgoing relationships. */
export function describeModel(ontology: Ontology, schema: GraphQLSchema): string {
  return [...ontology.nodes.values()]
    .map(({ name, label, properties, embedded, relationships }) => {
      const type = schema.getType(name)
      const fields = type && 'getFields' in type ? type.getFields() : {}
      const described = (field: string): string => firstSentence(fields[field]?.description)
      const stored = [
        ...[...properties.values()].map(({ property, field }) => ({ property, field })),
        ...[...embedded.values()].flatMap((one) =>
          [...one.properties.values()].map(({ property }) => ({ property, field: one.field })),
        ),
      ]
      const leaving = [...relationships.values()].filter(({ direction }) => direction !== 'IN')
      return [
        `(:${label})  ${firstSentence(type?.description)}`,
        ...stored.map(({ property, field }) => `    .${property}  ${described(field)}`),
        ...leaving.map((one) => `    ${writePattern(one)}  ${described(one.field)}`),
        '',
      ].join('\n')
    })
    .join('\n')
}

function firstSentence(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\n', ' ').split(/(?<=\.)\s/)[0] ?? ''
}

function writePattern({ types, direction, properties, references, target }: Relationship): string {
  const stored = [
    ...[...properties.values()].map(({ property }) => property),
    ...[...references.values()].map(({ property }) => property),
  ]
  return `-[:${types.join('|')}${stored.length > 0 ? ` {${stored.join(', ')}}` : ''}]${direction === 'BOTH' ? '-' : '->'}(:${target})`
}
