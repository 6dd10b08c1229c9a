import type { NodeType } from '../model.ts'

/** The arguments of a list of nodes: filter, order and page. */
export function pageArguments({ name }: Pick<NodeType, 'name'>): string {
  return `
    "Only those that pass this filter."
    where: ${name}Filter
    "In this order; the \`id\` decides between equals. Default: by \`id\`."
    orderBy: [${name}Order!]
    "How many from the start of the list: 1 to 100. Default: 20."
    first: Int
    "Only those after the one with this cursor."
    after: String
    "How many from the end of the list: 1 to 100. Instead of \`first\`."
    last: Int
    "Only those before the one with this cursor."
    before: String
  `
}
