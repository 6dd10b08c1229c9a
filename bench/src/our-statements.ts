import { type OperationDefinitionNode, Kind, getVariableValues, parse } from 'graphql'
import type { Statement } from '../../src/graph/port.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { encodeCursor } from '../../src/planner/connection/cursor.ts'
import { NEO4J_INDEXED } from '../../src/planner/dialect.ts'
import { planOperation } from '../../src/planner/operation.ts'
import { OUR_DOCUMENTS } from './contenders/our-documents.ts'
import type { Question } from './operations.ts'

/**
 * Loads the schema.
 * @returns a function that gives the statements ours sends to Neo4j for a question.
 */
export function ourStatements(): (question: Question) => readonly Statement[] {
  const { public: schema, ontology } = loadSchema()
  return (question) => {
    const document = parse(OUR_DOCUMENTS[question.operation])
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )
    if (!operation) throw new Error('the document has no operation')
    const given =
      question.operation === 'agencies' ? { after: encodeCursor('id:ASC', [question.of.after]) } : question.of
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
    if (!coerced) throw new AggregateError(errors)
    const context = {
      variables: coerced,
      quote: () => null,
      address: (path: string) => path,
      countNode: () => undefined,
      missing: [],
      engine: 'neo4j' as const,
    }
    const statements: Statement[] = []
    for (const field of planOperation(schema, ontology, NEO4J_INDEXED, document, operation, coerced).fields) {
      if (field.kind === 'statement') statements.push(field.plan.bind(coerced))
      if (field.kind !== 'staged') continue
      // It sends its statement before its first await.
      void field.plan.run((statement) => {
        statements.push(statement)
        return Promise.resolve([])
      }, context)
    }
    return statements
  }
}
