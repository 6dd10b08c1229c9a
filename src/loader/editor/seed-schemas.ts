import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql'
import type { Embedded, NodeType, Ontology, Property, Relationship } from '../../ontology/model.ts'
import { FIGURE_PROPERTIES } from '../read/read-figure.ts'
import { PUBLISHER, SUBJECT, subjectField } from '../read/implied-subject.ts'
import { FROM_SOURCE_FILE, registerFields } from '../read/read-records.ts'
import { NUMERAL_KINDS } from '../../figures/numeral.ts'
import type { Schema as Ontologies } from '../../ontology/read/read.ts'
import { IDS_FILE } from './schema-names.ts'

/** A JSON Schema, draft 07: the newest that every release of yaml-language-server takes. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown }

/** Whether a file cites a source. */
type Citing = 'cites' | 'cites nothing'

const DIALECT = 'http://json-schema.org/draft-07/schema#'

const RANGE = '#/definitions/range'
const CITATIONS = '#/definitions/citations'

/** What files of every kind refer to. */
const SHARED = {
  range: {
    type: 'string',
    pattern: '^\\d+,\\d+$',
    patternErrorMessage: "A range of the text, such as '12,18': UTF-16 code units, the end exclusive.",
    description: "A range of the text, such as '12,18': UTF-16 code units, the end exclusive.",
  },
  citations: {
    type: 'array',
    minItems: 1,
    items: { $ref: RANGE },
    description: "Where the source says so: ranges of its text, such as ['12,18'].",
  },
}

/** `facts.yaml` of a bulletin. */
export function factsSchema(schema: Ontologies): JsonSchema {
  return new SeedSchemas(schema).ofRecords('What a source says, each statement with its citation.', 'cites')
}

/** A file of `seed/registers/`. */
export function registerSchema(schema: Ontologies): JsonSchema {
  return new SeedSchemas(schema).ofRecords('Names, for any source to cite.', 'cites nothing')
}

/** `source.yaml` of a bulletin. */
export function sourceSchema(schema: Ontologies): JsonSchema {
  return new SeedSchemas(schema).ofSource()
}

/** Says in JSON Schema what the reader of a seed takes, out of the ontology it takes it by. */
class SeedSchemas {
  readonly #public: GraphQLSchema
  readonly #ontology: Ontology

  constructor(schema: Ontologies) {
    this.#public = schema.public
    this.#ontology = schema.ontology
  }

  ofRecords(description: string, citing: Citing): JsonSchema {
    const types = [...this.#ontology.nodes.values()].filter(({ name }) => !FROM_SOURCE_FILE.includes(name))
    return {
      $schema: DIALECT,
      description,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        types.map((type) => [
          type.plural,
          {
            type: 'array',
            items: { $ref: `#/definitions/${type.name}` },
            ...described(this.#typeText(type)),
          },
        ]),
      ),
      definitions: {
        ...(citing === 'cites' ? SHARED : {}),
        ...Object.fromEntries(types.map((type) => [type.name, this.#record(type, citing)])),
      },
    }
  }

  ofSource(): JsonSchema {
    const source = this.#typeNamed('Source')
    const passage = this.#typeNamed('Passage')
    const { properties, required } = this.#propertiesOf(source)
    return {
      $schema: DIALECT,
      description: 'A source by position: its text is not republished.',
      ...closed(
        {
          source: {
            ...described(this.#typeText(source)),
            ...closed(
              {
                id: newId(source),
                ...properties,
                ...this.#ties(source, registerFields(source), 'cites nothing'),
                sha256: {
                  ...object(properties['sha256']),
                  pattern: '^[0-9a-f]{64}$',
                  patternErrorMessage: 'The SHA-256 of the text, 64 lower-case hexadecimal digits.',
                },
                length: { ...object(properties['length']), minimum: 1 },
                withdrawn: { ...object(properties['withdrawn']), required: ['on'] },
                file: { ...text(), description: 'Name of the text in SOURCES_DIR.' },
              },
              ['id', ...required, 'file', 'sha256', 'length'],
            ),
          },
          passages: {
            type: 'array',
            items: closed(
              {
                number: { type: 'integer', minimum: 1, ...described(this.#fieldText(passage, 'number')) },
                kind: this.#property(passage.name, passage.properties.get('kind')),
                char: { $ref: RANGE },
                theme: known('Theme', this.#fieldText(passage, 'theme')),
              },
              ['number', 'kind', 'char'],
            ),
            ...described(this.#typeText(passage)),
          },
          numerals: {
            description: 'Terms whose numerals are no figures, each with enough around it to be unambiguous.',
            ...closed(
              Object.fromEntries(NUMERAL_KINDS.map((kind) => [kind, { type: 'array', items: text() }])),
            ),
          },
        },
        ['source', 'passages'],
      ),
      definitions: { range: SHARED.range },
    }
  }

  #record(type: NodeType, citing: Citing): JsonSchema {
    const { properties, required } = this.#propertiesOf(type)
    const cites = citing === 'cites'
    const ties = cites
      ? [...type.relationships.values()].filter(({ common, derived }) => common !== true && !derived)
      : registerFields(type)
    const mustCite = cites && type.evidence
    // Aliases alone add to what another record defines.
    const defining = Object.keys(properties).filter((key) => key !== 'aliases')
    return {
      ...closed(
        {
          id: { anyOf: [known(type.name), newId(type)], ...described(this.#fieldText(type, 'id')) },
          ...properties,
          ...(mustCite ? { char: { $ref: CITATIONS } } : {}),
          ...(cites && type.properties.has('raw')
            ? { figure: { $ref: RANGE, description: 'Where `raw` stands, exactly.' } }
            : {}),
          ...(cites && subjectField(type)
            ? {
                [SUBJECT]: {
                  const: PUBLISHER,
                  description: 'The clause names nobody, and means the publisher.',
                },
              }
            : {}),
          ...this.#ties(type, ties, citing),
        },
        ['id', ...(mustCite ? ['char'] : [])],
      ),
      if: { anyOf: defining.map((key) => ({ required: [key] })) },
      then: { required },
    }
  }

  /** The properties a record may state, and those that one which defines something has to. */
  #propertiesOf(type: NodeType): {
    readonly properties: Readonly<Record<string, JsonSchema>>
    readonly required: readonly string[]
  } {
    const derived = type.properties.has('raw') ? FIGURE_PROPERTIES : []
    const stated = [...type.properties.values()].filter(
      (one) => one.derived !== true && one.field !== 'id' && !derived.includes(one.field),
    )
    const embedded = [...type.embedded.values()].filter((one) => !one.derived)
    return {
      properties: {
        ...Object.fromEntries(stated.map((one) => [one.field, this.#property(type.name, one)])),
        ...Object.fromEntries(embedded.map((one) => [one.field, this.#embedded(type, one)])),
      },
      required: stated.filter(({ required, list }) => required && !list).map(({ field }) => field),
    }
  }

  #embedded(type: NodeType, { field, type: name, properties }: Embedded): JsonSchema {
    const parts = new Map([...properties].map(([key, part]) => [key, this.#property(name, part)]))
    return { ...described(this.#fieldText(type, field)), ...closed(Object.fromEntries(parts)) }
  }

  #ties(
    type: NodeType,
    fields: readonly Relationship[],
    citing: Citing,
  ): Readonly<Record<string, JsonSchema>> {
    const ties = fields.map((field): [string, JsonSchema] => {
      const description = described(this.#fieldText(type, field.field))
      const item = this.#tie(field, citing)
      return [
        field.field,
        field.single ? { ...description, ...item } : { type: 'array', items: item, ...description },
      ]
    })
    return Object.fromEntries(ties)
  }

  #tie({ target, roles, properties, propertiesType = '' }: Relationship, citing: Citing): object {
    const stated = [...properties.values()].filter(({ derived }) => derived !== true)
    return closed(
      {
        id: known(target),
        ...(roles ? { [roles.field]: this.#choices(roles.enum, [...roles.typeOf.keys()]) } : {}),
        ...Object.fromEntries(stated.map((one) => [one.field, this.#property(propertiesType, one)])),
        ...(citing === 'cites' ? { char: { $ref: CITATIONS } } : {}),
      },
      [
        'id',
        ...(roles ? [roles.field] : []),
        ...stated.filter(({ required }) => required).map(({ field }) => field),
      ],
    )
  }

  #property(owner: string, property: Property | undefined): JsonSchema {
    if (!property) return false
    const description = described(this.#textOf(owner, property.field))
    if (!property.list) return { ...this.#value(property), ...description }
    return { type: 'array', items: this.#value(property), maxItems: property.maxItems, ...description }
  }

  #value({ scalar, enum: name, values, digits, maxLength }: Property): {
    readonly [keyword: string]: unknown
  } {
    if (name !== undefined && values) return this.#choices(name, values)
    switch (scalar) {
      case 'Int':
        return { type: 'integer' }
      case 'Float':
        return { type: 'number' }
      case 'Boolean':
        return { type: 'boolean' }
      case 'Date':
        return {
          type: 'string',
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
          patternErrorMessage: 'A date such as 2025-05-31.',
        }
      case 'DateTime':
        return {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
          patternErrorMessage: 'A UTC time such as 2025-08-01T00:00:00.000Z.',
        }
      case 'ID':
      case 'String':
        return digits === undefined
          ? text(maxLength)
          : {
              type: 'string',
              pattern: `^\\d{${digits}}$`,
              patternErrorMessage: `${digits} digits in quotation marks.`,
            }
    }
  }

  /** The values of an enum, each with what it means. */
  #choices(name: string, values: readonly string[]): { readonly [keyword: string]: unknown } {
    const type = this.#public.getType(name)
    const meant = values.map(
      (value) => (isEnumType(type) ? type.getValue(value)?.description : undefined) ?? '',
    )
    return {
      enum: values,
      enumDescriptions: meant.map(onOneLine),
      markdownEnumDescriptions: meant.map(onOneLine),
      ...described(type?.description),
    }
  }

  #typeNamed(name: string): NodeType {
    const type = this.#ontology.nodes.get(name)
    if (!type) throw new Error(`the ontology has no ${name}`)
    return type
  }

  #typeText({ name }: NodeType): string | undefined {
    return this.#public.getType(name)?.description ?? undefined
  }

  #fieldText({ name }: NodeType, field: string): string | undefined {
    return this.#textOf(name, field)
  }

  #textOf(owner: string, field: string): string | undefined {
    const type = this.#public.getType(owner)
    return (isObjectType(type) ? type.getFields()[field]?.description : undefined) ?? undefined
  }
}

function text(maxLength?: number): { readonly [keyword: string]: unknown } {
  return {
    type: 'string',
    pattern: '^\\S([\\s\\S]*\\S)?$',
    patternErrorMessage: 'A text that is not empty, without space around it.',
    ...(maxLength === undefined ? {} : { maxLength }),
  }
}

/** An object with these keys and no others. */
function closed(
  properties: object,
  required: readonly string[] = [],
): { readonly [keyword: string]: unknown } {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties,
  }
}

/** One of the identifiers that the seed has. */
function known(type: string, description?: string): { readonly [keyword: string]: unknown } {
  return { $ref: `${IDS_FILE}#/definitions/${type}`, ...described(description) }
}

/** An identifier of the right form, whether or not the seed has it. */
function newId({ prefix, properties }: NodeType): { readonly [keyword: string]: unknown } {
  return {
    type: 'string',
    pattern: `^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`,
    patternErrorMessage: `An identifier such as ${prefix}:a-readable-slug.`,
    ...(properties.get('id') ? { maxLength: properties.get('id')?.maxLength } : {}),
  }
}

function described(description: string | null | undefined): { readonly description?: string } {
  return description === null || description === undefined ? {} : { description: onOneLine(description) }
}

function object(schema: JsonSchema | undefined): { readonly [keyword: string]: unknown } {
  return typeof schema === 'object' ? schema : {}
}

/** Descriptions of the ontology are wrapped where its files are. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}
