import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'

/** The size of an operation; fields of a fragment count at each spread. */
export interface DocumentSize {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly fields: number
}

/** How many brackets of a document may stand one inside the other; the parser goes into each by recursion. */
export const MAX_BRACKETS = 200

/** The size of a text before it is parsed. */
export interface TextSize {
  readonly tokens: number
  /** How many brackets stand one inside the other. */
  readonly brackets: number
  /** Whether all of the text was read: otherwise it is not GraphQL. */
  readonly isComplete: boolean
}

const OPENING: readonly TokenKind[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const CLOSING: readonly TokenKind[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/** Measures the text of a document. */
export function measureText(text: string): TextSize {
  const lexer = new Lexer(new Source(text))
  let [tokens, open, brackets] = [0, 0, 0]
  try {
    for (; ; tokens++) {
      const { kind } = lexer.advance()
      if (OPENING.includes(kind)) brackets = Math.max(brackets, ++open)
      else if (CLOSING.includes(kind)) open--
      else if (kind === TokenKind.EOF) return { tokens, brackets, isComplete: true }
    }
  } catch {
    return { tokens, brackets, isComplete: false }
  }
}

/**
 * Measures a document: the maximum over its operations. Takes linear time, however often fragments spread each other.
 * Cycles of fragments, which are invalid, count once.
 */
export function measure(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const sizes = new Map<string, DocumentSize>()
  const sizeOfFragment = (name: string): DocumentSize => {
    const known = sizes.get(name)
    if (known) return known
    sizes.set(name, NOTHING)
    const size = sizeOf(fragments.get(name)?.selectionSet, sizeOfFragment)
    sizes.set(name, size)
    return size
  }
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : []))
    .map((selections) => sizeOf(selections, sizeOfFragment))
    .reduce(larger, NOTHING)
}

const NOTHING: DocumentSize = { depth: 0, aliases: 0, rootFields: 0, fields: 0 }

function sizeOf(
  set: SelectionSetNode | undefined,
  sizeOfFragment: (name: string) => DocumentSize,
): DocumentSize {
  let [depth, aliases, rootFields, fields] = [0, 0, 0, 0]
  for (const selection of set?.selections ?? []) {
    const isField = selection.kind === Kind.FIELD
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? sizeOfFragment(selection.name.value)
        : sizeOf(selection.selectionSet, sizeOfFragment)
    depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
    aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
    rootFields += isField ? 1 : inner.rootFields
    fields += inner.fields + (isField ? 1 : 0)
  }
  return { depth, aliases, rootFields, fields }
}

function larger(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.max(one.aliases, other.aliases),
    rootFields: Math.max(one.rootFields, other.rootFields),
    fields: Math.max(one.fields, other.fields),
  }
}
