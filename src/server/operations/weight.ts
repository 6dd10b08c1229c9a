import { type DocumentNode, type Token, TokenKind } from 'graphql'
import type { OperationPlan } from '../../planner/operation.ts'
import type { Variables } from '../../planner/value.ts'
import { measure } from '../limits/document-size.ts'

// Bytes on the heap, measured over documents of all forms; `weight.test.ts` holds the estimates to them.
const BYTES_OF_TOKEN = 320
const BYTES_OF_COMMENT = 100
const BYTES_OF_FIELD = 200
const BYTES_OF_PATTERN = 2000
const BYTES_OF_STATEMENT_CHARACTER = 8
// Much for long texts, right for lists of short ones and of objects.
const BYTES_OF_VARIABLE_CHARACTER = 16

/** About how many bytes a parsed document takes: its nodes and its tokens, which it keeps. */
export function weightOfDocument({ loc }: DocumentNode): number {
  let bytes = loc?.source.body.length ?? 0
  for (let token: Token | null | undefined = loc?.startToken; token; token = token.next) {
    bytes += token.kind === TokenKind.COMMENT ? BYTES_OF_COMMENT : BYTES_OF_TOKEN
  }
  return bytes
}

/** About how many bytes the variables take that a plan was made with: it keeps them. */
export function weightOfVariables(variables: Variables): number {
  return BYTES_OF_VARIABLE_CHARACTER * JSON.stringify(variables).length
}

/**
 * About how many bytes a plan takes without its document. Its readers outweigh its statements; there is one for each
 * field and several for each pattern that a statement matches.
 */
export function weightOfPlan({ fields }: OperationPlan, document: DocumentNode): number {
  const texts = fields.map((field) => (field.kind === 'introspection' ? '' : field.plan.text))
  return texts.reduce(
    (bytes, text) =>
      bytes +
      BYTES_OF_STATEMENT_CHARACTER * text.length +
      BYTES_OF_PATTERN * (text.split('MATCH').length - 1),
    BYTES_OF_FIELD * measure(document).fields,
  )
}
