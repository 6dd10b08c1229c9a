/** A relationship as a step from one node to another, along or against its direction. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly relationship: string
  readonly direction: 'OUT' | 'IN'
}

/** A part of the graph around two nodes; steps are added as seen from either end. */
export class Neighbourhood {
  readonly #steps = new Map<string, Map<string, Step>>()

  /** Adds a relationship, to be walked both ways. Adding it again does nothing. */
  add(step: Step): void {
    this.#put(step)
    this.#put({ ...step, from: step.to, to: step.from, direction: step.direction === 'OUT' ? 'IN' : 'OUT' })
  }

  #put(step: Step): void {
    const steps = this.#steps.get(step.from) ?? new Map<string, Step>()
    steps.set(`${step.to} ${step.relationship} ${step.direction}`, step)
    this.#steps.set(step.from, steps)
  }

  /** The steps from a node, in no order. */
  around(node: string): Iterable<Step> {
    return this.#steps.get(node)?.values() ?? []
  }

  /** The steps from a node in a fixed order: by the node they reach, then by relationship and direction. */
  from(node: string): readonly Step[] {
    const steps = [...(this.#steps.get(node) ?? [])]
    return steps.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step)
  }
}

/**
 * The paths between two nodes that visit no node twice, shortest first, those of equal length in the order
 * of the nodes on them.
 * @param maxLength number of relationships a path may have.
 * @param first number of paths wanted.
 */
export function findPaths(
  neighbourhood: Neighbourhood,
  from: string,
  to: string,
  maxLength: number,
  first: number,
): readonly (readonly Step[])[] {
  if (from === to) return []
  const distance = distancesTo(neighbourhood, to, maxLength)
  const steps = new Map<string, readonly Step[]>()
  const stepsFrom = (node: string): readonly Step[] => {
    const known = steps.get(node) ?? neighbourhood.from(node)
    steps.set(node, known)
    return known
  }
  const paths: Step[][] = []
  const path: Step[] = []
  const visited = new Set([from])
  const walk = (node: string, remaining: number): void => {
    for (const step of stepsFrom(node)) {
      if (paths.length === first) return
      // Only what can still arrive in exactly the remaining number of steps or less is worth walking.
      if (visited.has(step.to) || (distance.get(step.to) ?? Infinity) > remaining - 1) continue
      if (step.to === to && remaining > 1) continue
      path.push(step)
      if (step.to === to) paths.push([...path])
      else if (remaining > 1) {
        visited.add(step.to)
        walk(step.to, remaining - 1)
        visited.delete(step.to)
      }
      path.pop()
    }
  }
  for (let length = 1; length <= maxLength && paths.length < first; length++) walk(from, length)
  return paths
}

function distancesTo(neighbourhood: Neighbourhood, to: string, maxLength: number): Map<string, number> {
  const distance = new Map([[to, 0]])
  let frontier = [to]
  for (let length = 1; length <= maxLength && frontier.length > 0; length++) {
    const next: string[] = []
    for (const node of frontier) {
      for (const step of neighbourhood.around(node)) {
        if (distance.has(step.to)) continue
        distance.set(step.to, length)
        next.push(step.to)
      }
    }
    frontier = next
  }
  return distance
}
