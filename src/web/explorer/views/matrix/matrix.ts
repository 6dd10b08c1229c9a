/** A goal as the matrix needs it. */
export interface MatrixGoal {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  /** The goal it is a part of. */
  readonly partOf: { readonly id: string } | null
}

/** An agency with the goals it drives. */
export interface MatrixAgency<Edge extends MatrixEdge> {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly drives: { readonly edges: readonly Edge[] }
}

/** That an agency drives a goal, through these initiatives. */
export interface MatrixEdge {
  readonly node: { readonly id: string }
  readonly via: readonly { readonly id: string }[]
}

/** A row of the matrix: a goal, and what lies in its cells by agency. */
export interface Row<Goal extends MatrixGoal, Edge extends MatrixEdge> {
  readonly goal: Goal
  /** How many goals stand above it. */
  readonly depth: number
  /** Whether there are goals below it. */
  readonly hasParts: boolean
  readonly cells: ReadonlyMap<string, Edge>
  /** How many different initiatives there are in the row. */
  readonly total: number
}

/** What rows and columns are ordered by. */
export type Sorting = 'name' | 'total'

/**
 * The rows of the matrix: goals that somebody drives, each below the goal it is a part of, parts only where that goal
 * is unfolded. An agency that drives a part drives the whole, so a folded goal holds what its parts hold.
 * @param compare orders goals by their names.
 */
export function rowsOf<Goal extends MatrixGoal, Edge extends MatrixEdge>(
  goals: readonly Goal[],
  agencies: readonly MatrixAgency<Edge>[],
  unfolded: ReadonlySet<string>,
  sorting: Sorting,
  compare: (a: Goal, b: Goal) => number,
): readonly Row<Goal, Edge>[] {
  const cells = cellsOf(agencies)
  const driven = goals.filter(({ id }) => cells.has(id))
  const known = new Set(driven.map(({ id }) => id))
  const partsOf = new Map<string | undefined, Goal[]>()
  for (const goal of driven) {
    // A part of a goal that nobody drives stands at the top.
    const whole = goal.partOf && known.has(goal.partOf.id) ? goal.partOf.id : undefined
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), goal])
  }
  const rowsBelow = (whole: string | undefined, depth: number): Row<Goal, Edge>[] =>
    (partsOf.get(whole) ?? [])
      .map((goal) => {
        const inRow = cells.get(goal.id) ?? new Map<string, Edge>()
        return { goal, depth, hasParts: partsOf.has(goal.id), cells: inRow, total: distinct(inRow.values()) }
      })
      .sort((a, b) => (sorting === 'total' ? b.total - a.total : 0) || compare(a.goal, b.goal))
      .flatMap((row) => (unfolded.has(row.goal.id) ? [row, ...rowsBelow(row.goal.id, depth + 1)] : [row]))
  return rowsBelow(undefined, 0)
}

/** Agencies in the order of the columns. */
export function columnsOf<Edge extends MatrixEdge, Agency extends MatrixAgency<Edge>>(
  agencies: readonly Agency[],
  sorting: Sorting,
  compare: (a: Agency, b: Agency) => number,
): readonly Agency[] {
  const total = ({ drives }: Agency): number => distinct(drives.edges)
  return agencies.toSorted((a, b) => (sorting === 'total' ? total(b) - total(a) : 0) || compare(a, b))
}

function cellsOf<Edge extends MatrixEdge>(
  agencies: readonly MatrixAgency<Edge>[],
): ReadonlyMap<string, ReadonlyMap<string, Edge>> {
  const cells = new Map<string, Map<string, Edge>>()
  for (const agency of agencies) {
    for (const edge of agency.drives.edges) {
      const row = cells.get(edge.node.id) ?? new Map<string, Edge>()
      cells.set(edge.node.id, row.set(agency.id, edge))
    }
  }
  return cells
}

function distinct(edges: Iterable<MatrixEdge>): number {
  return new Set([...edges].flatMap(({ via }) => via.map(({ id }) => id))).size
}
