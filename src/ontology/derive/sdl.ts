import {
  type ASTNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql'

/**
 * Parses the SDL of a derived definition.
 * @param origin the part of the ontology it follows from: errors in it are reported there.
 */
export function define(origin: ASTNode, sdl: string): DefinitionNode {
  const [definition] = parse(sdl, { noLocation: true }).definitions
  if (!definition) throw new Error('nothing is defined')
  return placedAt(origin, definition)
}

/** Parses the SDL of derived fields, as `define` does a definition. */
export function defineFields(origin: ASTNode, sdl: string): readonly FieldDefinitionNode[] {
  const definition = define(origin, `type Owner {\n${sdl}\n}`)
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : []
}

/** SDL of a description, whatever it holds. */
export function describe(text: string): string {
  return print({ kind: Kind.STRING, value: text, block: true })
}

function placedAt<Node extends ASTNode>({ loc }: ASTNode, node: Node): Node {
  return loc === undefined ? node : visit(node, { enter: (inner: ASTNode) => ({ ...inner, loc }) })
}
