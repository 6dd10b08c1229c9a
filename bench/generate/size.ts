import { Random } from './draw/random.ts'
import { Skew } from './draw/skew.ts'

/** The number of nodes of each type, and which agency leads which initiatives; computed from two numbers. */
export interface Size {
  readonly seed: number
  readonly agencies: number
  readonly initiatives: number
  readonly goals: number
  readonly sources: number
  readonly documents: number
  readonly places: number
  readonly platforms: number
  readonly partners: number
  /** First initiative of each agency, and the total: agency `n` leads those from `[n]` up to `[n + 1]`. */
  readonly firstInitiative: Uint32Array
  /** How often goals are advanced: lower numbers more often. */
  readonly goalSkew: Skew
}

/** Initiatives an agency leads on average. */
const INITIATIVES = 20

/**
 * @param agencies at least one.
 * @param sources at least one; by default a tenth of the agencies.
 */
export function sizeOf(agencies: number, seed: number, sources?: number): Size {
  const initiatives = agencies * INITIATIVES
  const led = new Skew(agencies).divide(initiatives)
  const ranks = shuffled(agencies, new Random(seed, 0))
  const firstInitiative = new Uint32Array(agencies + 1)
  for (let agency = 0; agency < agencies; agency++) {
    firstInitiative[agency + 1] = (firstInitiative[agency] ?? 0) + (led[ranks[agency] ?? 0] ?? 0)
  }
  const goals = Math.max(12, Math.round(agencies / 10))
  const share = (part: number): number => Math.max(1, Math.round(agencies * part))
  return {
    seed,
    agencies,
    initiatives,
    goals,
    sources: sources ?? share(0.1),
    documents: share(0.1),
    places: share(0.2),
    platforms: share(0.2),
    partners: share(0.05),
    firstInitiative,
    goalSkew: new Skew(goals),
  }
}

function shuffled(count: number, random: Random): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = numbers[last] ?? 0
    numbers[last] = numbers[other] ?? 0
    numbers[other] = kept
  }
  return numbers
}
