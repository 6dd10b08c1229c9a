/** Deep, wide, cyclic selections, and selections doubled by fragments. */
export const SHAPES = [
  'deep',
  'wide',
  'aliases',
  'doubling',
  'cycle',
  'lists',
  'filter',
  'types',
  'spreads',
] as const

/** An operation of a shape. @param size how deep, wide or long it is. */
export function selection(shape: (typeof SHAPES)[number], size: number): string {
  const repeat = (part: (index: number) => string, times = size): string =>
    Array.from({ length: times }, (_, index) => part(index)).join(' ')
  const doublings = Math.min(size, 40)
  switch (shape) {
    case 'deep':
      return `{ goal(id: "g") { ${'partOf { '.repeat(size)} id ${'}'.repeat(size)} } }`
    case 'wide':
      return `{ agencies { nodes { ${repeat(() => 'initiatives { totalCount }')} } } }`
    case 'aliases':
      return `{ agencies { nodes { ${repeat((index) => `a${index}: initiatives { totalCount }`)} } } }`
    case 'doubling':
      return `{ goal(id: "g") { ...F0 } } ${repeat(
        (level) =>
          `fragment F${level} on Goal { partOf { ...F${level + 1} } parts { nodes { ...F${level + 1} } } }`,
        doublings,
      )} fragment F${doublings} on Goal { id }`
    case 'cycle':
      return `{ goal(id: "g") { ...F0 } } ${repeat((index) => `fragment F${index} on Goal { partOf { ...F${(index + 1) % size} } }`)}`
    case 'lists':
      return `{ nodes(ids: ${'['.repeat(size)}"x"${']'.repeat(size)}) { id } }`
    case 'filter':
      return `{ agencies(where: ${'{ not: '.repeat(size)} {} ${'}'.repeat(size)}) { totalCount } }`
    case 'types':
      return `{ __schema { ${'types { fields { type { '.repeat(size)} name ${'} } }'.repeat(size)} } }`
    case 'spreads':
      return `{ goal(id: "g") { ${repeat((index) => `...F${index}`)} } } ${repeat((index) => `fragment F${index} on Goal { id }`)}`
  }
}
