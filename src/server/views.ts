/** Views of the whole graph, each a page of the explorer, in the order of its navigation: their paths. */
export const VIEWS = ['matrix', 'graph', 'figures', 'districts'] as const

/** The path of a view, which is its folder in the explorer's `views/` and the key of its name among the messages too. */
export type ViewName = (typeof VIEWS)[number]
