import { pathOfCitation } from '../addresses.ts'
import { compareCitations, parseCitation, sourceInCypher, startInCypher } from '../citation.ts'
import { asList, asText } from '../graph/json.ts'
import type { Json } from '../graph/port.ts'
import { planObject } from './object.ts'
import { type Cost, type PlanContext, objectTypeOf } from './plan-context.ts'
import { type ReadContext, type Reader, objectReader, readItems } from './reader.ts'
import { type SelectedField, subFields } from './selection.ts'
import { Columns, type Subquery } from './statement-builder.ts'
import { targetOf } from './filter/filter.ts'
import { matching, pattern } from './pattern.ts'

/** What a plan of citations adds to the item it belongs to. */
export interface EvidencePlan extends Subquery {
  /** Whether the nodes of the sources are needed; otherwise the expression is the list as it is stored. */
  readonly readsSources: boolean
  /** Turns the value of the expression into a list of Evidence. */
  readonly read: (value: Json | undefined, context: ReadContext) => readonly unknown[]
  readonly cost: Cost
}

/**
 * Plans `evidence { … }` of a node or a relationship.
 * @param variables variables the expression needs, to import into a subquery.
 * @param list Cypher that gives the list of citations: `v0.evidence`.
 */
export function planEvidence(
  context: PlanContext,
  field: SelectedField,
  imports: readonly string[],
  list: string,
  depth: number,
): EvidencePlan {
  const type = objectTypeOf(field.definition.type)
  const fields = subFields(context, type, field)
  const needsSource = fields.some(({ name }) => ['source', 'paragraph', 'quote'].includes(name))
  if (!needsSource) {
    const readItem = objectReader(fields.map((inner) => [inner.key, citationReader(inner, type.name)]))
    return {
      readsSources: false,
      calls: [],
      expression: list,
      // The column holds plain citations; each becomes an item of its own.
      read: (value, readContext) =>
        readItems(inOrder(asList(value).map((citation) => [citation])), readItem, readContext),
      cost: () => 0,
    }
  }
  return planWithSources(context, fields, imports, list, depth)
}

/** Citations with the nodes of their sources, one lookup each. */
function planWithSources(
  context: PlanContext,
  fields: readonly SelectedField[],
  imports: readonly string[],
  list: string,
  depth: number,
): EvidencePlan {
  const { builder, ontology } = context
  const { source: cited, digest: digestProperty, passages, start: passageStart } = ontology.evidence
  const sourceType = targetOf(ontology, { target: cited })
  const citation = builder.variable()
  const source = builder.variable()
  const columns = new Columns()
  const calls: string[] = []
  columns.add(citation)
  const costs: Cost[] = [() => 1]
  const readers = fields.map((field): readonly [string, Reader] => {
    if (field.name === 'source') {
      const plan = planObject(context, sourceType, [field], source, columns, depth + 1)
      calls.push(...plan.calls)
      costs.push(plan.cost)
      return [field.key, plan.read]
    }
    if (field.name === 'paragraph') {
      const passage = builder.variable()
      const start = startInCypher(citation)
      const before = matching(
        pattern(builder, source, passages, passage),
        `${passage}.${passageStart} <= ${start}`,
      )
      const column = columns.add(`COUNT { ${before} }`)
      return [field.key, (item) => item[column]]
    }
    if (field.name === 'quote') {
      const digest = columns.add(`${source}.${digestProperty}`)
      return [field.key, quoteReader(digest)]
    }
    return [field.key, citationReader(field, 'Evidence')]
  })
  const readItem = objectReader(readers)
  return {
    readsSources: true,
    ...builder.collect(
      imports,
      [
        `UNWIND ${list} AS ${citation}`,
        `MATCH (${source}:${sourceType.label} {id: ${sourceInCypher(citation)}})`,
        ...calls,
      ],
      columns.list(),
    ),
    read: (value, readContext) => readItems(inOrder(asList(value)), readItem, readContext),
    cost: (variables) => costs.reduce((total, cost) => total + cost(variables), 0),
  }
}

/** Items that start with a citation, by source and place; a database may answer them in any order. */
function inOrder(items: readonly Json[]): readonly Json[] {
  const keyed = items.flatMap((item) => {
    const citation = parseCitation(asText(asList(item)[0]))
    return citation ? [{ item, citation }] : []
  })
  keyed.sort((a, b) => compareCitations(a.citation, b.citation))
  return keyed.map(({ item }) => item)
}

function quoteReader(digest: number): Reader {
  return (item, context) => {
    const citation = parseCitation(asText(item[0]))
    const sha256 = item[digest]
    return citation && typeof sha256 === 'string' ? context.quote(sha256, citation.start, citation.end) : null
  }
}

function citationReader(field: SelectedField, typeName: string): Reader {
  return (item, context) => {
    const citation = parseCitation(asText(item[0]))
    if (!citation) return null
    switch (field.name) {
      case 'start':
        return citation.start
      case 'end':
        return citation.end
      case 'url':
        return context.address(pathOfCitation(citation))
      default:
        return typeName
    }
  }
}
