import type { ScalarName } from '../../ontology/model.ts'
import type { ExportInfo } from '../format.ts'
import { type Column, EDGE_KEYS, EVIDENCE, type ExportModel, NODE_KEYS } from '../model.ts'

const TYPES: Readonly<Record<ScalarName, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
}

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

/** The description of both tables as a Frictionless Data Package. */
export function dataPackage(model: ExportModel, { revision, publicUrl }: ExportInfo): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'initiative-graph',
    title: 'Initiative Graph',
    description:
      'Who drives which goal, through which initiative, with what result, and where sources say so. Lists are JSON. ' +
      "A text that a spreadsheet could take for a formula, or that begins with an apostrophe, has an apostrophe (') put " +
      'before it; leave one apostrophe at the start of a text out to have what the graph says.',
    ...(revision === undefined ? {} : { version: revision }),
    ...(publicUrl === '' ? {} : { homepage: publicUrl }),
    resources: [
      resource(
        'nodes',
        'All nodes: entities and passages',
        NODE_KEYS,
        [...model.nodes.keys()],
        model.nodeColumns,
        {
          primaryKey: 'id',
        },
      ),
      resource(
        'edges',
        'All relationships, each once',
        EDGE_KEYS,
        [...model.edges.keys()],
        model.edgeColumns,
        {
          foreignKeys: ['from', 'to'].map((fields) => ({
            fields,
            reference: { resource: 'nodes', fields: 'id' },
          })),
        },
      ),
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function resource(
  name: string,
  title: string,
  keys: readonly string[],
  types: readonly string[],
  columns: readonly Column[],
  more: object,
): object {
  const fields: Field[] = [
    ...keys.map((key) => ({
      name: key,
      type: 'string',
      constraints: { required: true, ...(key === 'type' ? { enum: types } : {}) },
    })),
    ...columns.map(fieldOf),
    { name: EVIDENCE, type: 'array' },
  ]
  return {
    name,
    title,
    profile: 'tabular-data-resource',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, missingValues: [''], ...more },
  }
}

function fieldOf({ name, scalar, list, values }: Column): Field {
  if (list) return { name, type: 'array' }
  return { name, type: TYPES[scalar], ...(values ? { constraints: { enum: values } } : {}) }
}
