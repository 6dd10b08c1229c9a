import { Ajv } from 'ajv'

/*
 * What the Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/)
 * says of each body, as JSON Schema. Written for these tests from the text of the specification: no package has its
 * schemas. They are as strict as it is, and refuse fields that it does not name where this service sends none.
 */

const text = { type: 'string', minLength: 1 }
const url = { type: 'string', pattern: '^https?://' }
const item = {
  type: 'object',
  properties: { id: text, name: text, description: { type: 'string' } },
  required: ['id', 'name'],
  additionalProperties: false,
}
const types = { type: 'array', items: item }
const template = { type: 'string', pattern: '^https?://.*\\{\\{id\\}\\}' }
const suggest = {
  type: 'object',
  properties: {
    service_url: url,
    service_path: { type: 'string', pattern: '^/' },
    flyout_service_url: url,
    flyout_service_path: { type: 'string', pattern: '^/.*\\$\\{id\\}' },
  },
  required: ['service_url', 'service_path'],
  additionalProperties: false,
}

const manifest = {
  type: 'object',
  properties: {
    versions: { type: 'array', items: text, contains: { const: '0.2' } },
    name: text,
    identifierSpace: url,
    schemaSpace: url,
    documentation: url,
    logo: url,
    serviceVersion: text,
    defaultTypes: { ...types, uniqueItems: true },
    view: { type: 'object', properties: { url: template }, required: ['url'] },
    feature_view: { type: 'object', properties: { url: template }, required: ['url'] },
    preview: {
      type: 'object',
      properties: { url: template, width: { type: 'integer' }, height: { type: 'integer' } },
      required: ['url', 'width', 'height'],
    },
    suggest: {
      type: 'object',
      properties: { entity: suggest, property: suggest, type: suggest },
      additionalProperties: false,
    },
    extend: {
      type: 'object',
      properties: {
        propose_properties: {
          type: 'object',
          properties: { service_url: url, service_path: { type: 'string', pattern: '^/' } },
          required: ['service_url', 'service_path'],
        },
        property_settings: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: text,
              label: text,
              type: { enum: ['number', 'text', 'checkbox', 'select'] },
              default: {},
              help_text: { type: 'string' },
            },
            required: ['name', 'label', 'type'],
          },
        },
      },
    },
    batchSize: { type: 'integer', minimum: 1 },
    // A security scheme of OpenAPI.
    authentication: {
      type: 'object',
      properties: { type: { enum: ['apiKey', 'http', 'oauth2', 'openIdConnect'] } },
      required: ['type'],
    },
  },
  required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
  additionalProperties: false,
}

const feature = {
  type: 'object',
  properties: { id: text, value: { type: ['boolean', 'number'] } },
  required: ['id', 'value'],
}
const candidate = {
  type: 'object',
  properties: {
    id: text,
    name: text,
    description: { type: 'string' },
    type: types,
    score: { type: 'number' },
    features: { type: 'array', items: feature },
    match: { type: 'boolean' },
  },
  required: ['id', 'name', 'type', 'score', 'match'],
  additionalProperties: false,
}
const results = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: { result: { type: 'array', items: candidate } },
    required: ['result'],
    additionalProperties: false,
  },
}

const listOf = (items: object): object => ({
  type: 'object',
  properties: { result: { type: 'array', items } },
  required: ['result'],
  additionalProperties: false,
})
const suggestedEntity = { ...item, properties: { ...item.properties, notable: types } }
const flyout = {
  type: 'object',
  properties: { id: text, html: text },
  required: ['id', 'html'],
  additionalProperties: false,
}
const proposal = {
  type: 'object',
  properties: { properties: { type: 'array', items: item }, type: text, limit: { type: 'number' } },
  required: ['properties'],
  additionalProperties: false,
}

const only = (name: string, schema: object): object => ({
  type: 'object',
  properties: { [name]: schema },
  required: [name],
  additionalProperties: false,
})
const value = {
  oneOf: [
    { type: 'object', additionalProperties: false },
    item,
    only('str', { type: 'string' }),
    only('float', { type: 'number' }),
    only('int', { type: 'integer' }),
    only('date', {
      type: 'string',
      pattern: '^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$',
    }),
  ],
}
const extended = {
  type: 'object',
  properties: {
    meta: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, name: text, type: item, service: url },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    rows: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'array', items: value } },
    },
  },
  required: ['meta', 'rows'],
  additionalProperties: false,
}

const SCHEMAS = {
  manifest,
  results,
  suggestedEntities: listOf(suggestedEntity),
  suggestedItems: listOf(item),
  flyout,
  proposal,
  extended,
} as const

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })
const validators = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]))

/** What is wrong with a body by the specification; none where it is valid. */
export function problemsOf(name: keyof typeof SCHEMAS, body: unknown): readonly string[] {
  const validate = validators.get(name)
  if (!validate) throw new Error(`there is no schema ${name}`)
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}
