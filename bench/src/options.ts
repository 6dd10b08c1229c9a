import { parseArgs } from 'node:util'

/** What a run does. */
export interface Options {
  readonly quick: boolean
  /** Size of the graph for the comparison, in agencies. */
  readonly agencies: number
  /** Sizes of the graphs to compare ours with itself on; empty skips that part. */
  readonly scales: readonly number[]
  /** Which peers take part; ours always does. */
  readonly peers: readonly Peer[]
  readonly engines: readonly ('neo4j' | 'embedded')[]
  /** Size of the graph on which the event loop is watched; undefined skips that part. */
  readonly eventLoop: number | undefined
  readonly plans: boolean
  readonly variants: boolean
  readonly cpuProfile: boolean
}

export const PEERS = ['hand-written', 'neo4j-graphql', 'postgraphile'] as const
export type Peer = (typeof PEERS)[number]

const ENGINES = ['neo4j', 'embedded'] as const

export const USAGE = `npm run bench -- [options]
  --quick                 a first look in two minutes: fewer rounds, Neo4j only, one size
  --agencies N            size of the graph (default 2000, about 142,000 nodes)
  --scales N,N,…          sizes to compare ours with itself on (default 20,200,2000,14100)
  --peers NAME,…          any of ${PEERS.join(', ')} (default all)
  --engines NAME,…        any of ${ENGINES.join(', ')} (default both)
  --event-loop N          size of the graph on which the event loop is watched (default 14100; 0 skips it)
  --plans                 only write bench/plans/
  --variants              only time statements that differ in one thing
  --cpu-prof              only profile ours: write bench/profiles/ and print where time goes
`

/**
 * Reads the arguments.
 * @throws TypeError naming the wrong option.
 */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      quick: { type: 'boolean', default: false },
      agencies: { type: 'string', default: '2000' },
      scales: { type: 'string' },
      peers: { type: 'string', default: PEERS.join(',') },
      engines: { type: 'string' },
      'event-loop': { type: 'string' },
      plans: { type: 'boolean', default: false },
      variants: { type: 'boolean', default: false },
      'cpu-prof': { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  const eventLoop = values['event-loop'] ?? (quick ? '0' : '14100')
  return {
    quick,
    agencies: whole(values.agencies),
    scales: namesIn(values.scales ?? (quick ? '' : '20,200,2000,14100')).map(whole),
    peers: namesIn(values.peers).map((name) => oneOf(PEERS, name)),
    engines: namesIn(values.engines ?? (quick ? 'neo4j' : ENGINES.join(','))).map((name) =>
      oneOf(ENGINES, name),
    ),
    eventLoop: eventLoop === '0' ? undefined : whole(eventLoop),
    plans: values.plans,
    variants: values.variants,
    cpuProfile: values['cpu-prof'],
  }
}

function namesIn(list: string): readonly string[] {
  return list.split(',').filter((name) => name !== '')
}

function oneOf<T extends string>(known: readonly T[], name: string): T {
  const found = known.find((one) => one === name)
  if (found === undefined) throw new TypeError(`"${name}" should be one of ${known.join(', ')}`)
  return found
}

function whole(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new TypeError(`"${text}" should be a number of agencies, 1 or more`)
  return number
}
